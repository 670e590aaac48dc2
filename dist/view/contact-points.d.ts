import type { Organization } from '../feed/model.js';
import { type DayWords } from './opening-hours.js';
/** One way to reach an organisation (as schema.org's ContactPoint), ready to be shown. */
export interface ContactPoint {
    readonly kind: 'tel' | 'email' | 'website' | 'address';
    /** What is on screen. */
    readonly value: string;
    /** Absent where nothing safe can be made of the value, or where it is known to lead astray. */
    readonly href?: string | undefined;
    /** What or whose it is, in the feed's words. */
    readonly label?: string | undefined;
    /** What answers a number that is not for calls, where that is known. */
    readonly line?: 'fax' | 'textphone' | undefined;
    /** Digits after the number. */
    readonly extension?: string | undefined;
    /** The feed's keeper found the address gone, or taken over by somebody else. */
    readonly isGone?: boolean;
    /** When the place is open: a line for each. */
    readonly hours?: readonly string[];
}
/** What is said of places in the language shown. */
export interface PlaceWords extends DayWords {
    /** The name of a country by its ISO 3166 code. */
    country(code: string): string | undefined;
}
/** Machines for faxes, in our languages. */
export declare const FAX: RegExp;
/** Machines by which deaf people write to one another. */
export declare const TEXTPHONE: RegExp;
/** Other lines that nobody answers by voice. */
export declare const SILENT: RegExp;
/**
 * Every way to reach `org`, the primary ones first.
 *
 * @param words without them countries are codes, and no hours of opening are told.
 */
export declare function contactPoints(org: Organization, words?: PlaceWords): ContactPoint[];
/** What stands between the commas and line breaks of an address. */
export declare const PART: RegExp;
