import { webLink } from '../feed/decode/links.js';

/** The lines about logging in and commenting that the feed gives, in order. */
function communityLines(community) {
    const { login_url = '', register_url = '', comments } = community;
    const isOpen = comments && comments.mode !== 'off';
    const logIn = webLink(login_url)?.href;
    // The URL of a WordPress site is for scripts.
    const page = (isOpen && comments.mode !== 'wordpress' && comments.url) || '';
    const lines = [
        ['logIn', logIn],
        ['register', webLink(register_url)?.href],
        ['comment', webLink(page)?.href],
    ];
    return [
        ...lines.filter(([, href]) => href),
        ...(isOpen && comments.login_required ? [['commentLogIn', logIn]] : []),
    ];
}
/** Whether a line is at the top. */
const isAccountLine = ([says]) => says === 'logIn' || says === 'register';

export { communityLines, isAccountLine };
