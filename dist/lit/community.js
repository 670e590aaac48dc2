import { html, nothing } from 'lit';
import { webLink } from '../feed/links.js';

/**
 * The lines at the foot of a directory, each only as far as the feed gives it: log in, register,
 * add a comment, and `share`, where the feed allows sharing.
 */
function communityLines(community, language, share) {
    const { login_url = '', register_url = '', comments } = community;
    const login = webLink(login_url)?.href;
    const register = webLink(register_url)?.href;
    const isOpen = comments && comments.mode !== 'off';
    const comment = isOpen ? webLink(comments.url ?? '')?.href : undefined;
    const lines = [
        login && link(login, language.say('logIn')),
        register && link(register, language.say('register')),
        comment && link(comment, language.say('comment')),
        isOpen &&
            comments.login_required &&
            html `<span part="community-note">${language.say('commentLogIn')}</span>`,
        community.share && share,
    ].filter(Boolean);
    return lines.length
        ? html `<ul part="community" role="list"> ${lines.map((line) => html `<li>${line}</li>`)} </ul>`
        : nothing;
}
const link = (href, text) => html `<a part="community-link" href=${href} rel="noopener">${text}</a>`;

export { communityLines };
