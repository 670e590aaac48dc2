import { openFile } from '../../keeper/files/open-file.js';
import { type LanguageParity, translationsOf } from '../../keeper/translations.js';
import { command } from '../command.js';
import { feedOf } from '../feed-file.js';
import { readSource } from '../source.js';

export const HELP = `Usage: partner-directory translations FEED [options]

Says which texts of a list are missing in each language that it promises (its languages). FEED is
the list (JSON), its URL, or - for standard input.

  --require TAG  a language that must be whole, such as cy. May be given several times
  --names        with the names of organisations, which may be the same in all languages
  --json         as JSON, for programs
  --help         show this

Exit codes: 0, all is well, or nothing was required. 1, a required language lacks a text. 2, the
list could not be read.
`;

const OPTIONS = {
  require: { type: 'string', multiple: true },
  names: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** The command `translations`. */
export const translations = command(HELP, OPTIONS, async (values, positionals) => {
  const [from, ...others] = positionals;
  if (!from || others.length) throw new Error('translations takes one feed.');
  const opened = await openFile(await readSource(from), from);
  if (opened.kind !== 'feed') throw new Error(`${from}: it is a spreadsheet, not a feed.`);
  const feed = feedOf(from, opened.text);
  const { require: required = [], names: withNames } = values;
  const promised = translationsOf(feed, [], { withNames });
  const known = new Set(promised.map(({ language }) => language));
  const more = required.filter((language) => !known.has(language));
  const all = [...promised, ...(more.length ? translationsOf(feed, more, { withNames }) : [])];
  process.stdout.write(
    values.json ? `${JSON.stringify(all, null, 2)}\n` : all.map(reportOf).join(''),
  );
  if (!all.length) process.stderr.write('The list promises no language besides its own.\n');
  const isBad = ({ language, missing }: LanguageParity) =>
    required.includes(language) && missing.length > 0;
  return all.some(isBad) ? 1 : 0;
});

function reportOf({ language, total, missing }: LanguageParity): string {
  const lines = missing.map(({ of, key, text }) => `  ${of}, ${key}: ${shortened(text)}\n`);
  return `${language}: ${total - missing.length} of ${total} texts\n${lines.join('')}`;
}

const shortened = (text: string) => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};
