import { html, nothing } from 'lit';
import { isAccountLine } from '../../view/community-lines.js';

/** What is above everything else: the links to log in and register. */
const renderAccount = (view) => html `<slot name="account">${renderLines(view, true)}</slot>`;
/** What is below the list: the lines about comments and sharing, the date, and the slot. */
function renderFoot(view, share, nodes) {
    const { hasShare, updated } = view;
    const lines = renderLines(view, false, hasShare && share);
    const slot = html `<slot name="footer"></slot>`;
    if (lines === nothing && !updated && !nodes.length)
        return slot;
    return html `<div part="foot">${lines} ${nodes}${updated ? html `<p part="updated">${updated}</p>` : nothing}</div>${slot}`;
}
/**
 * The lines at the top or at the foot. Those with a URL are links, in which `{return}` becomes the
 * URL to return to.
 *
 * @param last what follows them.
 */
function renderLines({ community, translator: { t } }, isAtTop, last) {
    const lines = community
        .filter((line) => isAccountLine(line) === isAtTop)
        .map(([says, href]) => href
        ? html `<a part="community-link" href=${href.replace('{return}', encodeURIComponent(location.href))} rel="noopener">${t(says)}</a>`
        : html `<span part="community-note">${t(says)}</span>`);
    if (last)
        lines.push(last);
    return lines[0]
        ? html `<ul part="community" role="list">${lines.map((line) => html `<li>${line}</li>`)}</ul>`
        : nothing;
}

export { renderAccount, renderFoot };
