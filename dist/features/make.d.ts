type Listener = (event: Event) => void;
/** Attributes of an element, and listeners as `onclick` and so on. */
export type Has = Readonly<Record<string, string | false | undefined | Listener>>;
/** An element with its attributes, listeners and contents. A text is text, never markup. */
export declare function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, has?: Has, ...contents: readonly (Node | string)[]): HTMLElementTagNameMap[Tag];
/** Adds a style sheet to the shadow tree of a directory: no policy of a host forbids that. */
export declare function dress({ shadowRoot }: Element, css: string): void;
export {};
