import { writeFile } from 'node:fs/promises';
import { o as openFile, a as writeSpreadsheet, d as writeWorkbook, b as writeCsv, w as writeOrganizations } from './core.js';
import { c as command } from './command.js';
import { a as feedOf } from './feed-file.js';
import { r as readSource } from './source.js';
import './files.js';
import 'stream';
import 'module';
import 'node:util';
import 'node:stream/consumers';

const HELP = `Usage: partner-directory export FEED LIST [options]

Writes a list as a spreadsheet, from which import makes the same list again. FEED is the list (JSON),
its URL, or - for standard input. LIST ends in .xlsx, .ods or .csv. Every cell is text, so that no
telephone number loses its 0. An .xlsx or .ods file also has the categories, tips and texts of the
page, each on a sheet of its own; a .csv file has the organisations alone.

  --lang TAG  headings in English (en, the default) or Welsh (cy)
  --force     write over a file that is there
  --help      show this

Exit codes: 0, it is written. 2, it is not.
`;
const OPTIONS = {
    lang: { type: 'string' },
    force: { type: 'boolean' },
};
/** The command `export`. */
const exportList = command(HELP, OPTIONS, async (values, positionals) => {
    const [from, to, ...others] = positionals;
    if (!from || !to || others.length)
        throw new Error('export takes a feed and a file to write.');
    const { lang = 'en' } = values;
    if (lang !== 'en' && lang !== 'cy')
        throw new Error('--lang should be en or cy.');
    const opened = await openFile(await readSource(from), from);
    if (opened.kind !== 'feed')
        throw new Error(`${from}: it is a spreadsheet already.`);
    const made = await fileOf(feedOf(from, opened.text), to, lang);
    try {
        await writeFile(to, made, { flag: values.force ? 'w' : 'wx' });
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        throw new Error(`${to} is there already. To write over it, add --force.`, { cause: error });
    }
    return 0;
});
async function fileOf(feed, to, lang) {
    const [, type] = /\.(xlsx|ods|csv)$/i.exec(to) ?? [];
    switch (type?.toLowerCase()) {
        case 'csv':
            return writeCsv(writeOrganizations(feed, undefined, lang));
        case 'xlsx':
            return writeSpreadsheet(writeWorkbook(feed, lang), 'xlsx');
        case 'ods':
            return writeSpreadsheet(writeWorkbook(feed, lang), 'ods');
        default:
            throw new Error(`${to} should end in .xlsx, .ods or .csv.`);
    }
}

export { HELP, exportList };
