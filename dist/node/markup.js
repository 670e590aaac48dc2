const VOID = new Set(['br', 'img', 'link', 'meta']);
const INLINE = new Set(['a', 'br', 'span']);
const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
};
const escape = (text, special = /[&<>]/g) => text.replace(special, (character) => ESCAPES[character] ?? '');
/** An element. Undefined children are left out. */
function element(tag, attributes, ...children) {
    return { tag, attributes, children: [...present(children)] };
}
function* present(children) {
    for (const child of children) {
        if (!child)
            continue;
        if (typeof child === 'string' || 'tag' in child)
            yield child;
        else
            yield* present(child);
    }
}
/**
 * The HTML of an element: blocks are on lines of their own, indented by two more spaces than the
 * element around them.
 */
function serialize({ tag, attributes, children }, indent = '') {
    const start = `${indent}<${tag}${serializeAttributes(attributes)}>`;
    if (VOID.has(tag))
        return start;
    const isLine = children.every((child) => typeof child === 'string' || INLINE.has(child.tag));
    const content = children.map((child) => typeof child === 'string' ? escape(child) : serialize(child, isLine ? '' : `${indent}  `));
    return isLine
        ? `${start}${content.join('')}</${tag}>`
        : [start, ...content, `${indent}</${tag}>`].join('\n');
}
function serializeAttributes(attributes) {
    return Object.entries(attributes)
        .filter(([, value]) => value !== undefined)
        .map(([name, value = '']) => ` ${name}="${escape(value, /[&<>"]/g)}"`)
        .join('');
}

export { element, serialize };
