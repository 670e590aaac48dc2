/**
 * Keeps what is typed into a field from the page around. A page with shortcuts of one key sees this
 * event come from an element that is no field, and an older one presses its own button on Enter.
 * What is no typing passes: Tab, Escape, and keys with Ctrl, Alt or Meta.
 */
export declare function keepKeys(event: KeyboardEvent): void;
