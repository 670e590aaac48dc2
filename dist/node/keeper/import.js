import { h as headingsOf, O as ORGANIZATION_FIELDS, o as openFile, i as importSheets, c as isSameJson, E as EMPTY_FEED } from './core.js';
import { c as command } from './command.js';
import { r as readFeedFile, w as writeFeedFile } from './feed-file.js';
import { i as isPhone } from './phones.js';
import { t as textReport, s as summaryOf } from './problem-report.js';
import { p as progressOf } from './progress.js';
import { r as readSource } from './source.js';
import './files.js';
import 'stream';
import 'module';
import 'node:util';
import 'node:fs/promises';
import 'node:stream/consumers';

/** The field that each column was read as, for the keeper to check and correct. */
function columnReport(columns, headingRow) {
    const lines = columns.map((column) => {
        const heading = column.heading.replace(/\s+/g, ' ').trim() || '(no heading)';
        return `  ${column.letter.padEnd(3)} ${shortened(heading, 40).padEnd(40)} ${meaningOf(column)}\n`;
    });
    return `The headings are in row ${headingRow}. The columns are read as:\n${lines.join('')}`;
}
function meaningOf({ field, variant, number, how }) {
    if (field === 'ignore')
        return 'left out';
    if (how === 'unknown')
        return `not known, kept as ${field}`;
    const made = headingsOf(ORGANIZATION_FIELDS).headingOf({ field, variant, number }, 'en');
    return how === 'within' ? `${made}, as a guess` : made;
}
const COUNTED = [
    ['added', 'added'],
    ['changed', 'changed'],
    ['same', 'as before'],
    ['removed', 'removed'],
    ['vanished', 'in the list, but not in the sheet'],
];
/** How many organisations of each kind there are. */
function countsOf(changes) {
    const said = COUNTED.flatMap(([kind, words]) => {
        const count = changes.filter((change) => change.kind === kind).length;
        return count ? `${count} ${words}` : [];
    });
    return `${said.join(', ') || 'Nothing'}.\n`;
}
const SIGNS = {
    added: '+',
    changed: '~',
    same: ' ',
    removed: '-',
    vanished: '?',
};
/** What happened to each organisation. For a change, the values before and now. */
function changeReport(changes) {
    return changes
        .filter(({ kind }) => kind !== 'same')
        .map(({ kind, name, id, fields }) => {
        const lines = fields.flatMap(({ key, before, after }) => [
            ...(before === undefined ? [] : [`    - ${key}: ${shown(before)}\n`]),
            ...(after === undefined ? [] : [`    + ${key}: ${shown(after)}\n`]),
        ]);
        return `${SIGNS[kind]} ${name} (${id})${kind === 'vanished' ? ': not in the sheet' : ''}\n${lines.join('')}`;
    })
        .join('');
}
const shown = (value) => shortened(JSON.stringify(value), 100);
const shortened = (text, most) => text.length > most ? `${text.slice(0, most - 1)}…` : text;

const HELP = `Usage: partner-directory import LIST --into FEED [options]

Brings a spreadsheet into a list. LIST is a .csv, .xlsx, .ods or .xls file, the URL of one or of a
Google Sheet that is published, or - for standard input. FEED is the list (JSON); it is created if it
does not exist. An organisation is found by its ID, or else by its name. What differs is changed, and
new organisations are added, none twice. Fields for which the spreadsheet has no column stay.

  --into FEED          the list
  --dry-run            write nothing; show what would change
  --column HEAD=FIELD  read a column as another heading would be, such as "Blurb=Description" or
                       "F=Name (Welsh)"; FIELD ignore leaves it out. May be given several times
  --sheet NAME         which sheet of the file has the list
  --heading-row N      which row has the headings; by default it is found
  --dates ORDER        day-first or month-first, where a date such as 3/4/2026 can be either
  --country XX         where telephone numbers without a country code are from; by default GB
  --offer-zeros        do not restore the 0 that a spreadsheet removed; only say where
  --keep-empty         an empty cell removes nothing from the list
  --remove-vanished    remove what the spreadsheet no longer has; otherwise it is only reported
  --json               say it as JSON, for programs
  --help               show this

Exit codes: 0, all is well. 1, something was refused; the rest is in the list. 2, a file could not
be read or written.
`;
const OPTIONS = {
    into: { type: 'string' },
    'dry-run': { type: 'boolean' },
    column: { type: 'string', multiple: true },
    sheet: { type: 'string' },
    'heading-row': { type: 'string' },
    dates: { type: 'string' },
    country: { type: 'string' },
    'offer-zeros': { type: 'boolean' },
    'keep-empty': { type: 'boolean' },
    'remove-vanished': { type: 'boolean' },
    json: { type: 'boolean' },
};
/** The command `import`. */
const importList = command(HELP, OPTIONS, async (values, positionals) => {
    const [from, ...others] = positionals;
    if (!from || others.length)
        throw new Error('import takes one spreadsheet.');
    const { into } = values;
    if (!into)
        throw new Error('import needs --into FEED.');
    const opened = await openFile(await readSource(from), from);
    if (opened.kind === 'feed')
        throw new Error(`${from}: it is already a feed, not a spreadsheet.`);
    const known = await readFeedFile(into);
    const progress = progressOf(`Reading ${from}`);
    const options = { ...importOptions(values), onProgress: progress.report };
    const made = importSheets(chosenSheets(opened.sheets, values.sheet), known ?? EMPTY_FEED, options);
    progress.end();
    const { columns, headingRow, changes, problems } = made;
    if (values.json)
        process.stdout.write(`${JSON.stringify({ columns, changes, problems }, null, 2)}\n`);
    else {
        process.stderr.write(columnReport(columns, headingRow));
        process.stderr.write(`${textReport(from, problems)}${summaryOf(problems)}\n`);
        process.stderr.write(hintsFor(problems));
        process.stdout.write(values['dry-run'] ? changeReport(changes) : '');
        process.stderr.write(countsOf(changes));
        const vanished = changes.filter(({ kind }) => kind === 'vanished');
        if (!values['dry-run'])
            process.stderr.write(changeReport(vanished));
    }
    if (!values['dry-run'] && !(known && isSameJson(known, made.feed))) {
        await writeFeedFile(into, made.feed);
        if (!known && !values.json)
            process.stderr.write(NEW_LIST(into));
    }
    return problems.some(({ severity }) => severity === 'refused') ? 1 : 0;
});
/** How to answer what the keeper is asked. */
const HINTS = {
    'either-date': 'To say which comes first in dates: --dates day-first, or --dates month-first.\n',
    'unknown-column': 'To leave a column out: --column "Its heading=ignore".\n',
    'other-sheets': 'To read another sheet: --sheet "Its name".\n',
    'hidden-column': 'To read a hidden column: --column "Its heading=Its heading".\n',
    'private-column': 'To read a column that seems to be private: --column "Its heading=Its heading".\n',
    'lost-plus': 'To leave the + out: --offer-zeros.\n',
    'lost-zero': 'To leave the 0 out: --offer-zeros.\n',
};
function hintsFor(problems) {
    const codes = new Set(problems.map(({ code }) => code));
    return Object.entries(HINTS)
        .filter(([code]) => codes.has(code))
        .map(([, hint]) => hint)
        .join('');
}
const NEW_LIST = (into) => `${into} is new. Give it your own title and the language that it is in.\n`;
/** @throws Error for a value that cannot be used. */
function importOptions(values) {
    const { dates, country } = values;
    if (dates !== undefined && dates !== 'day-first' && dates !== 'month-first') {
        throw new Error('--dates should be day-first or month-first.');
    }
    if (country !== undefined && !/^[a-z]{2}$/i.test(country)) {
        throw new Error('--country should be a code of two letters, such as GB.');
    }
    const row = values['heading-row'];
    if (row !== undefined && !/^[1-9]\d*$/.test(row)) {
        throw new Error('--heading-row should be a number, 1 for the first row.');
    }
    return {
        columns: Object.fromEntries((values.column ?? []).map(columnChoice)),
        dates: dates,
        country: country?.toUpperCase(),
        headingRow: row === undefined ? undefined : Number(row),
        zeros: values['offer-zeros'] ? 'offer' : 'restore',
        keepsEmpty: values['keep-empty'],
        removesVanished: values['remove-vanished'],
        isPhone,
    };
}
function columnChoice(choice) {
    const at = choice.lastIndexOf('=');
    if (at < 1)
        throw new Error(`--column ${choice}: write the heading, =, and what it is.`);
    return [choice.slice(0, at), choice.slice(at + 1)];
}
function chosenSheets(sheets, name) {
    if (name === undefined)
        return sheets;
    const chosen = sheets.filter((sheet) => sheet.name === name);
    if (!chosen.length) {
        const names = sheets.map((sheet) => sheet.name).join(', ');
        throw new Error(`There is no sheet ${name}. There are: ${names}.`);
    }
    return chosen;
}

export { HELP, importList };
