export interface Reminder {
    /** RFC 3339 date of the day. */
    readonly date: string;
    readonly summary: string;
    readonly description: string;
    /** A unique id. */
    readonly id: string;
    /** When it was made. */
    readonly made: Date;
}
/** A day to be reminded of, as a file for calendars (RFC 5545). */
export declare function calendarOf({ date, summary, description, id, made }: Reminder): string;
