import { g as decodeText, j as applyCorrection, k as decodeCorrection } from './core.js';
import { c as command } from './command.js';
import { r as readFeedFile, w as writeFeedFile } from './feed-file.js';
import { r as readSource } from './source.js';
import './files.js';
import 'stream';
import 'module';
import 'node:util';
import 'node:fs/promises';
import 'node:stream/consumers';

const HELP = `Usage: partner-directory apply CORRECTION --to FEED [options]

Shows a correction that somebody has sent, and puts it into a list. CORRECTION is the link in the
message, the part of it after correction=, or - for standard input: the whole message will do.

  --to FEED    the list (JSON)
  --accept     write the list; without it, the correction is only shown
  --json       as JSON, for programs
  --help       show this

Exit codes: 0, it can be accepted, or was. 1, the list says something else by now, or the
organisation is not in it: nothing is written. 2, the list or the correction could not be read.
`;
const OPTIONS = {
    to: { type: 'string' },
    accept: { type: 'boolean' },
    json: { type: 'boolean' },
};
/** The command `apply`. */
const apply = command(HELP, OPTIONS, async (values, positionals) => {
    const [from, ...others] = positionals;
    if (!from || others.length)
        throw new Error('apply takes one correction.');
    if (!values.to)
        throw new Error('apply needs --to FEED.');
    const text = from === '-' ? decodeText(await readSource('-')).text : from;
    const feed = await readFeedFile(values.to);
    if (!feed)
        throw new Error(`${values.to}: there is no such file.`);
    const { feed: made, ...said } = applyCorrection(feed, await decodeCorrection(text));
    process.stdout.write(values.json ? `${JSON.stringify(said, null, 2)}\n` : report(said));
    if (said.outcome !== 'applied')
        return said.outcome === 'done' ? 0 : 1;
    if (values.accept)
        await writeFeedFile(values.to, made);
    else if (!values.json)
        process.stderr.write('To write it into the list, add --accept.\n');
    return 0;
});
function report({ outcome, name, before, after, now }) {
    const change = `${name}\n  - ${oneLine(before)}\n  + ${oneLine(after)}\n`;
    switch (outcome) {
        case 'missing':
            return `${change}There is no organisation ${name} in the list: it was left as it is.\n`;
        case 'changed': {
            const there = now === undefined ? 'The old value is no longer there' : `It says now: ${oneLine(now)}`;
            return `${change}The list has changed since. ${there}. It was left as it is.\n`;
        }
        case 'done':
            return `${change}The list says so already.\n`;
        default:
            return change;
    }
}
/** A text from outside, without control characters that could take over a terminal. */
const oneLine = (text) => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');

export { HELP, apply };
