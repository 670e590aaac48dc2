const START = '<!-- partner-directory render';
const END = '<!-- /partner-directory -->';
const PASTED = new RegExp(`${START}((?: [\\w-]+(?:=[\\w-]+)?)*) -->([^]*?)${END}`, 'g');
/** The root of a fallback, and what is in it. */
const ROOT = /^(<div[^>]*>)\n?([^]*)<\/div>$/;
/** Puts the comments into a fallback. */
function toPaste(options, html) {
    const made = Object.entries(options)
        .filter(([, value]) => value)
        .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}=${value}`));
    const start = `${START}${made.join('')} -->`;
    return html.replace(ROOT, (_, root, inner) => `${root}${start}\n${inner}${END}</div>`);
}
/** Every fallback that was pasted into a page. */
function findPasted(page) {
    return [...page.matchAll(PASTED)].map(({ 1: made = '', 2: html = '', index }) => {
        const options = made.trim().split(' ').filter(Boolean);
        return {
            options: Object.fromEntries(options.map((option) => {
                const [name = '', value = true] = option.split('=');
                return [name, value];
            })),
            html,
            line: page.slice(0, index).split('\n').length,
        };
    });
}
/**
 * Whether a fallback has these contents. White space may differ, because an editor may change it.
 */
function isSame(fallback, inner) {
    const [a, b] = [fallback.replace(ROOT, '$2'), inner].map((html) => html.replace(/\s+|\/(?=>)/g, ''));
    return a === b;
}

export { findPasted, isSame, toPaste };
