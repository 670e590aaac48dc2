import type { ReactiveControllerHost } from 'lit';
import type { Translator } from '../../i18n/translator.js';
export interface SayOptions {
    /** Say it once nothing else was said for a moment. */
    readonly settle: boolean;
    /** Do not announce it, where it is the first thing said. */
    readonly quiet: boolean;
    /** What a visitor did, each time another object: it is answered by an announcement. */
    readonly about: unknown;
    /** Sentences with which the answer ends where it is the same as before: else it may not be heard. */
    readonly again: readonly string[];
}
/**
 * The sentence that says how things stand (WCAG 4.1.3). Its node is in the light DOM, slotted as
 * `status`, because not every screen reader hears a live region inside a shadow root. It is made
 * once, before the first change.
 *
 * @returns a function that says a text in the language of its words.
 */
export declare function liveRegion(host: ReactiveControllerHost & HTMLElement): (text: string, words: Translator, { settle, quiet, about, again }: SayOptions) => void;
