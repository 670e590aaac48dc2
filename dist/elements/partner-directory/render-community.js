import { html, nothing } from 'lit';
import { communityLines } from '../../view/community-lines.js';

/** What stands at the foot of a directory: its community's lines, and `share` where that is allowed. */
function renderCommunity(community, translator, share) {
    const lines = communityLines(community).map(([says, href]) => href
        ? html `<a part="community-link" href=${href} rel="noopener">${translator.t(says)}</a>`
        : html `<span part="community-note">${translator.t(says)}</span>`);
    const all = [...lines, community.share && share].filter(Boolean);
    return all.length
        ? html `<ul part="community" role="list"> ${all.map((line) => html `<li>${line}</li>`)} </ul>`
        : nothing;
}

export { renderCommunity };
