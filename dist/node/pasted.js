const START = '<!-- partner-directory render';
const END = '<!-- /partner-directory -->';
const PASTED = new RegExp(`${START}((?: [\\w-]+(?:=[\\w-]+)?)*) -->([^]*?)${END}`, 'g');
/** Puts the comments around a fallback. */
function toPaste(options, html) {
    const made = Object.entries(options)
        .filter(([, value]) => value)
        .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}=${value}`));
    return `${START}${made.join('')} -->\n${html}\n${END}`;
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
/** Whether two pieces of HTML are the same but for white space, which an editor may change. */
function isSame(one, other) {
    const [a, b] = [one, other].map((html) => html.replace(/\s+|\/(?=>)/g, ''));
    return a === b;
}

export { findPasted, isSame, toPaste };
