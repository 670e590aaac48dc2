import type { PackedLocale } from './packed-locale.js';
import type { LocalePart } from './words.js';
/**
 * Gives a locale to the elements of the page as soon as both are there, whichever comes first, and
 * returns it for whoever imports it. Where there are no elements, as in Node, that is all.
 */
export declare function announce(locale: LocalePart | PackedLocale): LocalePart | PackedLocale;
