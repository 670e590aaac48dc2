type Listener = (event: Event) => void;

/** Attributes of an element, and listeners as `onclick` and so on. */
export type Has = Readonly<Record<string, string | false | undefined | Listener>>;

/** An element with its attributes, listeners and contents. A text is text, never markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  has: Has = {},
  ...contents: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(has)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (typeof value === 'string') element.setAttribute(name, value);
  }
  element.append(...contents);
  return element;
}

/** Adds a style sheet to the shadow tree of a directory: no policy of a host forbids that. */
export function dress({ shadowRoot }: Element, css: string): void {
  if (!shadowRoot) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
}
