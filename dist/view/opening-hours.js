/** As in iCalendar (RFC 5545), Monday first. */
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** Hours and minutes, without seconds and zone, but with AM or PM. */
const time = (given) => /^\d\d?:\d\d(?!.*m)/i.exec(given)?.[0] ?? given;
/**
 * When a place is open: a line for each time, such as `Monday – Friday 09:00–17:00`. Hours that do
 * not repeat every week are given in the feed's own words, or left out.
 */
function openingHours(schedules, { weekday, date }) {
    /** The text of the hours, and the days that it applies to. */
    const lines = new Map();
    for (const each of schedules) {
        const { freq = 'WEEKLY', interval = 1, byday = '', opens_at = '', closes_at = '' } = each;
        const days = byday
            .split(/[\s,;]+/)
            .map((day) => DAYS.indexOf(/^[a-z]+$/i.test(day) ? day.slice(0, 2).toUpperCase() : ''));
        const isWeekly = /^weekly$/i.test(freq) && interval === 1 && !days.includes(-1) && !!opens_at;
        const [from, to] = [each.valid_from, each.valid_to].map((day) => (day ? date(day) : ''));
        const hours = isWeekly && [opens_at, closes_at].filter(Boolean).map(time).join('–');
        const said = [hours, each.description].filter(Boolean).join(', ');
        if (!said)
            continue;
        const line = from || to ? `${said} (${from} – ${to})` : said;
        lines.set(line, new Set([...(lines.get(line) ?? []), ...(isWeekly ? days : [])]));
    }
    return [...lines].map(([line, days]) => `${weekdays(days, weekday)} ${line}`.trim());
}
/** Days by name. Three or more in a row become a range. */
function weekdays(days, weekday) {
    const name = (day) => weekday((day + 1) % 7);
    const parts = [];
    for (let day = 0; day < 7; day += 1) {
        if (!days.has(day))
            continue;
        let end = day;
        while (days.has(end + 1))
            end += 1;
        parts.push(name(day));
        if (end > day + 1)
            parts.push(`${parts.pop()} – ${name(end)}`);
        if (end > day + 1)
            day = end;
    }
    return parts.join(', ');
}

export { openingHours };
