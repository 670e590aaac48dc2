import { html, nothing } from 'lit';
import { communityLines } from '../../view/community-lines.js';

/** The lines about logging in, comments and sharing: `share` only where the feed allows it. */
function renderCommunity(community, { t }, share) {
    const lines = communityLines(community).map(([says, href]) => href
        ? html `<a part="community-link" href=${href} rel="noopener">${t(says)}</a>`
        : html `<span part="community-note">${t(says)}</span>`);
    const all = [...lines, community.share && share].filter(Boolean);
    return all.length
        ? html `<ul part="community" role="list">${all.map((line) => html `<li>${line}</li>`)}</ul>`
        : nothing;
}
/** What stands below the list. */
function renderFoot(lines, updated, translator) {
    const { t, date } = translator;
    if (lines === nothing && !updated)
        return nothing;
    return html `<div part="foot">${lines}${updated ? html `<p part="updated">${t('updated', { date: date(updated) })}</p>` : nothing}</div>`;
}

export { renderCommunity, renderFoot };
