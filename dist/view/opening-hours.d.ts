import type { Schedule } from '../feed/model.js';
/** Days in the language shown. */
export interface DayWords {
    /** The name of a day of the week; 0 is Sunday. */
    weekday(day: number): string;
    /** An RFC 3339 date in words. */
    date(value: string): string;
}
/**
 * When a place is open: a line for each time, such as `Monday – Friday 09:00–17:00`. Hours that do
 * not repeat every week are given in the feed's own words, or left out.
 */
export declare function openingHours(schedules: readonly Schedule[], { weekday, date }: DayWords): readonly string[];
