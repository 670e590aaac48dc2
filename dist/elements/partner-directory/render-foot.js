import { html, nothing } from 'lit';

/** What stands below the list: the lines about logging in, comments and sharing, and the date. */
function renderFoot({ community, hasShare, updated, translator }, share) {
    const { t } = translator;
    const lines = community.map(([says, href]) => href
        ? html `<a part="community-link" href=${href} rel="noopener">${t(says)}</a>`
        : html `<span part="community-note">${t(says)}</span>`);
    const all = hasShare && share ? [...lines, share] : lines;
    if (!all.length && !updated)
        return nothing;
    return html `<div part="foot">${all.length
        ? html `<ul part="community" role="list">${all.map((line) => html `<li>${line}</li>`)}</ul>`
        : nothing}${updated ? html `<p part="updated">${updated}</p>` : nothing}</div>`;
}

export { renderFoot };
