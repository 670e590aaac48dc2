/** The maximum number of octets in a line, without its line break (RFC 5545, section 3.1). */
const LINE = 75;

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** A line in pieces of at most 75 octets, without dividing a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let length = 0;
  return [...line]
    .map((letter) => {
      const size = encoder.encode(letter).length;
      const breaks = length + size > LINE;
      length = breaks ? size + 1 : length + size;
      return breaks ? `\r\n ${letter}` : letter;
    })
    .join('');
}

/** The day after a date: where a whole day ends (RFC 5545, section 3.6.1). */
function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

const plain = (date: string) => date.replaceAll('-', '');

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
export function calendarOf({ date, summary, description, id, made }: Reminder): string {
  const stamp = `${made.toISOString().replace(/[-:]|\.\d+/g, '')}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//partner-directory//planner//EN',
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${plain(date)}`,
    `DTEND;VALUE=DATE:${plain(dayAfter(date))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    'TRIGGER:-P1D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
