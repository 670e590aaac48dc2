import { webLink } from '../feed/decode/links.js';

/** The lines about logging in and commenting, each only as far as the feed gives it, in order. */
function communityLines(community) {
    const { login_url = '', register_url = '', comments } = community;
    const isOpen = comments && comments.mode !== 'off';
    const lines = [
        ['logIn', webLink(login_url)?.href],
        ['register', webLink(register_url)?.href],
        ['comment', webLink((isOpen && comments.url) || '')?.href],
    ];
    return [
        ...lines.filter(([, href]) => href),
        ...(isOpen && comments.login_required ? [['commentLogIn', undefined]] : []),
    ];
}

export { communityLines };
