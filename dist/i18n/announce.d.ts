import type { PackedLocale } from './packed-locale.js';
import type { LocalePart } from './words.js';
/**
 * Gives a locale to the elements of the page as soon as both are there, whichever comes first, and
 * returns it to whoever imports it. Without elements, as in Node, it only returns it.
 */
export declare function announce(locale: LocalePart | PackedLocale): LocalePart | PackedLocale;
