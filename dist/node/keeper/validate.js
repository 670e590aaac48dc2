import { o as openFile, e as checkFeedText, i as importSheets, E as EMPTY_FEED, J as JsonError, f as SheetError } from './core.js';
import { c as command } from './command.js';
import { i as isPhone } from './phones.js';
import { g as githubReport, t as textReport, s as summaryOf } from './problem-report.js';
import { r as readSource } from './source.js';
import './files.js';
import 'stream';
import 'module';
import 'node:util';
import 'node:fs/promises';
import 'node:stream/consumers';

const HELP = `Usage: partner-directory validate FILE [options]

Says what a page leaves out of a list, what it changes, and what is worth a look, with the place of
each and what to do. FILE is a feed (JSON) or a spreadsheet (.csv, .xlsx, .ods, .xls), the URL of
one, or - for standard input.

  --strict      what a page has to change is a problem, too
  --quiet       without what is only worth a look
  --country XX  where telephone numbers without a country code are from; by default GB
  --json        as JSON, for programs
  --github      as annotations of GitHub Actions
  --help        show this

Exit codes: 0, nothing is refused. 1, something is refused or, with --strict, changed. 2, the file
could not be read.
`;
const OPTIONS = {
    strict: { type: 'boolean' },
    quiet: { type: 'boolean' },
    country: { type: 'string' },
    json: { type: 'boolean' },
    github: { type: 'boolean' },
};
/** The command `validate`. */
const validate = command(HELP, OPTIONS, async (values, positionals) => {
    const [from, ...others] = positionals;
    if (!from || others.length)
        throw new Error('validate takes one file.');
    const all = await problemsOf(from, values.country?.toUpperCase());
    const problems = values.quiet ? all.filter(({ severity }) => severity !== 'look') : all;
    if (values.json)
        process.stdout.write(`${JSON.stringify(problems, null, 2)}\n`);
    else if (values.github)
        process.stdout.write(githubReport(from, problems));
    else
        process.stdout.write(`${textReport(from, problems)}${summaryOf(problems)}\n`);
    const isBad = ({ severity }) => severity === 'refused' || (!!values.strict && severity === 'repaired');
    return problems.some(isBad) ? 1 : 0;
});
async function problemsOf(from, country = 'GB') {
    const opened = await openFile(await readSource(from), from);
    const today = new Date().toISOString().slice(0, 10);
    const encoding = encodingProblem(opened);
    try {
        if (opened.kind === 'feed') {
            return [...encoding, ...checkFeedText(opened.text, { today, country, isPhone })];
        }
        const { problems } = importSheets(opened.sheets, EMPTY_FEED, { country, isPhone });
        return [...encoding, ...problems.filter(({ code }) => code !== 'new-category')];
    }
    catch (error) {
        if (error instanceof JsonError) {
            const { line, column, message } = error.slip;
            return [
                { severity: 'refused', code: 'slip', line, field: `column ${column}`, read: '', message },
            ];
        }
        if (!(error instanceof SheetError))
            throw error;
        return [{ severity: 'refused', code: 'sheet', read: '', message: error.message }];
    }
}
/** A browser reads JSON only in UTF-8. */
function encodingProblem({ kind, encoding = 'utf-8', }) {
    if (encoding === 'utf-8')
        return [];
    const message = kind === 'feed'
        ? `The file is saved as ${NAMES[encoding]}. Save it as UTF-8: a page cannot read it.`
        : `The file is saved as ${NAMES[encoding]}. Check the accents, or save it as UTF-8.`;
    return [{ severity: kind === 'feed' ? 'refused' : 'look', code: 'encoding', read: '', message }];
}
const NAMES = {
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16',
    'windows-1252': 'Windows-1252',
};

export { HELP, validate };
