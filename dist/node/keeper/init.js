import { writeFile } from 'node:fs/promises';
import { w as writeOrganizations, a as writeSpreadsheet, b as writeCsv, S as STARTER } from './core.js';
import { c as command } from './command.js';
import { f as feedText } from './feed-file.js';
import './files.js';
import 'stream';
import 'module';
import 'node:util';

const HELP = `Usage: partner-directory init [FILE] [options]

Writes a list to begin with: one example of everything, with notes, and no dead links. FILE is
partners.json by default. With a FILE that ends in .xlsx, .ods or .csv it is a spreadsheet with the
right headings, for import.

  --lang TAG  headings of a spreadsheet in English (en, the default) or Welsh (cy)
  --help      show this

Exit codes: 0, it is written. 2, it is not. An existing file is never overwritten.
`;
const OPTIONS = { lang: { type: 'string' }, help: { type: 'boolean' } };
/** The command `init`. */
const init = command(HELP, OPTIONS, async (values, positionals) => {
    const [to = 'partners.json', ...others] = positionals;
    if (others.length)
        throw new Error('init takes one file.');
    const { lang = 'en' } = values;
    if (lang !== 'en' && lang !== 'cy')
        throw new Error('--lang should be en or cy.');
    try {
        await writeFile(to, await starterFor(to, lang), { flag: 'wx' });
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        throw new Error(`${to} is there already. Give another name.`, { cause: error });
    }
    const next = to.endsWith('.json') ? `validate ${to}` : `import ${to} --into partners.json`;
    process.stderr.write(`${to} is written. When it has your own: npx partner-directory ${next}\n`);
    return 0;
});
async function starterFor(to, lang) {
    const [, type] = /\.(json|xlsx|ods|csv)$/i.exec(to) ?? [];
    const sheet = writeOrganizations(STARTER, undefined, lang);
    switch (type?.toLowerCase()) {
        case 'json':
            return feedText(STARTER);
        case 'csv':
            return writeCsv(sheet);
        case 'xlsx':
            return writeSpreadsheet([sheet], 'xlsx');
        case 'ods':
            return writeSpreadsheet([sheet], 'ods');
        default:
            throw new Error(`${to} should end in .json, .xlsx, .ods or .csv.`);
    }
}

export { HELP, init };
