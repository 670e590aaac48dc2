/** An element of a tree that becomes HTML. Everything in it stays text then. */
export interface Markup {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly (Markup | string)[];
}

/** By name. Attributes without a value are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

type Child = Markup | string | false | undefined | readonly Child[];

const VOID = new Set(['br', 'img', 'link', 'meta']);
const INLINE = new Set(['a', 'br', 'span']);

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escape = (text: string, special = /[&<>]/g) =>
  text.replace(special, (character) => ESCAPES[character] ?? '');

/** An element. Undefined children are left out. */
export function element(tag: string, attributes: Attributes, ...children: Child[]): Markup {
  return { tag, attributes, children: [...present(children)] };
}

function* present(children: readonly Child[]): Generator<Markup | string> {
  for (const child of children) {
    if (!child) continue;
    if (typeof child === 'string' || 'tag' in child) yield child;
    else yield* present(child);
  }
}

/**
 * The HTML of an element: blocks are on lines of their own, indented by two more spaces than the
 * element around them.
 */
export function serialize({ tag, attributes, children }: Markup, indent = ''): string {
  const start = `${indent}<${tag}${serializeAttributes(attributes)}>`;
  if (VOID.has(tag)) return start;
  const isLine = children.every((child) => typeof child === 'string' || INLINE.has(child.tag));
  const content = children.map((child) =>
    typeof child === 'string' ? escape(child) : serialize(child, isLine ? '' : `${indent}  `),
  );
  return isLine
    ? `${start}${content.join('')}</${tag}>`
    : [start, ...content, `${indent}</${tag}>`].join('\n');
}

function serializeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value = '']) => ` ${name}="${escape(value, /[&<>"]/g)}"`)
    .join('');
}
