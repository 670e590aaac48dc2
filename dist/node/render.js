import { writeFile, readFile } from 'node:fs/promises';
import { localeFor } from '../i18n/locale-registry.js';
import { isSameLanguage } from '../i18n/lookup.js';
import { blockOf, languageOf, BLOCK_OPTIONS } from './block.js';
import { command } from './command.js';
import { pageOf } from './page.js';
import { toPaste, findPasted, isSame } from './pasted.js';
import { readFeed } from './read-feed.js';
import { reportOf } from './report.js';

const RENDER_HELP = `Usage: partner-directory render FEED [options]

Writes what FEED says as plain HTML, for readers and search engines without JavaScript: paste it
between the tags of <partner-directory>. If an editor adds paragraphs, put a <div> around these tags,
with no line break between the two. FEED is a file, an http(s) URL, or - for standard input.

  --lang TAG         language, such as cy; by default that of the feed
  --heading-level N  level of the first heading, 1 to 6; by default 2, on a page of its own 1
  --no-intro         without title and summary
  --no-tips          without the advice on linking
  --no-community     without the lines about logging in and comments
  --json-ld          with the list for search engines, as schema.org has it
  --page             a whole page, not a piece of one
  --stylesheet URL   a style sheet for that page
  --output FILE      write to FILE, not to standard output
  --check FILE       write nothing; check whether what was pasted into FILE is up to date. May be given
                     several times
  --help             show this

What was repaired or left out goes to standard error.

Exit codes: 0, all is well. 1, a checked file is out of date. 2, wrong options, or a
feed or file that could not be read or written.
`;
const OPTIONS = {
    ...BLOCK_OPTIONS,
    page: { type: 'boolean' },
    stylesheet: { type: 'string' },
    output: { type: 'string' },
    check: { type: 'string', multiple: true },
};
/**
 * The command `render`.
 *
 * @throws Error that says what is wrong with the options, the feed or a file.
 */
const render = command(RENDER_HELP, OPTIONS, async (values, positionals) => {
    const { page, stylesheet, output, check, ...options } = values;
    const [from, ...others] = positionals;
    if (!from || others.length)
        throw new Error('render takes one feed.');
    if (check && Object.keys(values).length > 1) {
        throw new Error('--check takes no other option: what was pasted says how it was made.');
    }
    if (stylesheet && !page)
        throw new Error('--stylesheet is for --page.');
    const { feed, problems } = await readFeed(from);
    process.stderr.write(reportOf(from, problems));
    if (check)
        return checkAll(check, from, feed);
    const made = page ? { 'heading-level': '1', ...options } : options;
    const pasted = toPaste(made, blockOf(feed, made));
    const lang = languageOf(feed, options);
    if (!isSameLanguage(localeFor(lang).tag, lang)) {
        process.stderr.write(`There are no words of ours in ${lang}: they are in English.\n`);
    }
    const html = page ? pageOf(feed, pasted, { lang, stylesheet }) : pasted;
    if (output)
        await writeFile(output, `${html}\n`);
    else
        process.stdout.write(`${html}\n`);
    return 0;
});
async function checkAll(files, from, feed) {
    let code = 0;
    for (const file of files) {
        for (const wrong of staleIn(await readFile(file, 'utf8'), from, feed)) {
            process.stderr.write(`${file}:${wrong}\n`);
            code = 1;
        }
    }
    return code;
}
/** What is out of date in a page, and what to do about it. */
function staleIn(page, from, feed) {
    const all = findPasted(page);
    if (!all.length) {
        return [` nothing was pasted here. Paste what this writes:\n  ${commandFor(from, {})}`];
    }
    return all
        .filter(({ options, html }) => !isCurrent(feed, options, html))
        .map(({ options, line }) => `${line}: out of date. Paste in its place what this writes:\n  ${commandFor(from, options)}`);
}
function isCurrent(feed, options, html) {
    try {
        return isSame(blockOf(feed, options), html);
    }
    catch {
        return false; // Made by another version, or by hand.
    }
}
function commandFor(from, options) {
    const made = Object.entries(options).map(([name, value]) => value === true ? ` --${name}` : ` --${name} ${value}`);
    return `npx partner-directory render ${from}${made.join('')}`;
}

export { RENDER_HELP, render };
