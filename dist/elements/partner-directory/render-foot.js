import { nothing, html } from 'lit';
import { isAccountLine } from '../../view/community-lines.js';

/** What stands above all: where to log in and register. */
function renderAccount({ community, translator }) {
    const lines = community.filter(isAccountLine).map((line) => renderLine(line, translator));
    return html `<slot name="account">${lines[0] ? renderList(lines) : nothing}</slot>`;
}
/** What stands below the list: the lines about comments and sharing, the date, and what is slotted. */
function renderFoot({ community, hasShare, updated, translator }, share, nodes) {
    const lines = community
        .filter((line) => !isAccountLine(line))
        .map((line) => renderLine(line, translator));
    if (hasShare && share)
        lines.push(share);
    const slot = html `<slot name="footer"></slot>`;
    if (!lines[0] && !updated && !nodes.length)
        return slot;
    return html `<div part="foot">${lines[0] ? renderList(lines) : nothing}${nodes}${updated ? html `<p part="updated">${updated}</p>` : nothing}</div>${slot}`;
}
const renderList = (lines) => html `<ul part="community" role="list">${lines.map((line) => html `<li>${line}</li>`)}</ul>`;
/** A line as a link, if it has a URL, with the URL to return to in place of `{return}`. */
function renderLine([says, href], { t }) {
    if (!href)
        return html `<span part="community-note">${t(says)}</span>`;
    const to = href.replace('{return}', encodeURIComponent(location.href));
    return html `<a part="community-link" href=${to} rel="noopener">${t(says)}</a>`;
}

export { renderAccount, renderFoot };
