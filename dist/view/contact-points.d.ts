import type { Organization } from '../feed/model.js';
import { type DayWords } from './opening-hours.js';
/** One way to reach an organisation (as schema.org's ContactPoint), ready to be shown. */
export interface ContactPoint {
    readonly kind: 'tel' | 'email' | 'website' | 'address' | 'person';
    /** What is on screen. */
    readonly value: string;
    /**
     * Absent if no safe URL can be made from the value, or if the website is known to be gone or
     * hijacked.
     */
    readonly href?: string | undefined;
    /** What it is for, or whose it is, in the feed's words. */
    readonly label?: string | undefined;
    /** What answers a number that is not for calls, if that is known. */
    readonly line?: 'fax' | 'textphone' | undefined;
    /** Digits after the number. */
    readonly extension?: string | undefined;
    /** The feed's keeper found that the website is gone, or taken over by somebody else. */
    readonly isGone?: boolean;
    /** When the place is open: a line for each. */
    readonly hours?: readonly string[];
}
/** What is said about places, in the language shown. */
export interface PlaceWords extends DayWords {
    /** The name of a country by its ISO 3166 code. */
    country(code: string): string | undefined;
}
/** Words for fax machines, in our languages and some others. */
export declare const FAX: RegExp;
/** Words for text telephones, which deaf people use. */
export declare const TEXTPHONE: RegExp;
/** Words for other lines that nobody answers by voice. */
export declare const SILENT: RegExp;
/** Words for a line that somebody answers by voice, too: `Tel/Fax`. */
export declare const SHARED: RegExp;
/**
 * Every way to reach `org`, the primary ones first.
 *
 * @param words without them, countries are codes and opening hours are left out.
 */
export declare function contactPoints(org: Organization, words?: PlaceWords): ContactPoint[];
/** A line of an address, without the commas that join it to others. */
export declare const PART: RegExp;
