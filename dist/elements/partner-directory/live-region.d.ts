import type { ReactiveControllerHost } from 'lit';
import type { Translator } from '../../i18n/translator.js';
export interface SayOptions {
    /** Say it when nothing else has been said for a moment. */
    readonly settle: boolean;
    /** Do not announce it, if it is the first thing said. */
    readonly quiet: boolean;
    /** What a visitor did, as a new object each time. An announcement answers it. */
    readonly about: unknown;
    /**
     * The answer ends with one of these sentences if it is the same as before. Otherwise a screen
     * reader may not announce it.
     */
    readonly again: readonly string[];
}
/**
 * The status sentence (WCAG 4.1.3). Its node is in the light DOM, slotted as `status`, because not
 * every screen reader notices a live region inside a shadow root. It is made once, before the first
 * change.
 *
 * @returns a function that says a text in the language of its words.
 */
export declare function liveRegion(host: ReactiveControllerHost & HTMLElement): (text: string, words: Translator, { settle, quiet, about, again }: SayOptions) => void;
