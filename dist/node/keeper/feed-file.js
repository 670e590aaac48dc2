import { readFile, writeFile, rename } from 'node:fs/promises';
import { g as decodeText, u as readJsonText, C as FileError, s as isRecord } from './core.js';

/**
 * A feed with everything in it, including unknown keys. Undefined if there is no such file.
 *
 * @throws Error that says what to do, if it is not a feed.
 */
async function readFeedFile(path) {
    let bytes;
    try {
        bytes = await readFile(path);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
    return feedOf(path, decodeText(bytes).text);
}
/** The feed in a text. */
function feedOf(path, text) {
    const { value, slips } = readJsonText(text);
    const [slip] = slips;
    if (slip) {
        throw new FileError(`line ${slip.line}, column ${slip.column}: ${slip.message} See partner-directory validate ${path}.`);
    }
    if (Array.isArray(value))
        return { version: '1.0', title: '', language: '', organizations: value };
    if (!isRecord(value))
        throw new FileError('it is not a feed: a feed is a JSON object.');
    return value;
}
/** Writes a feed completely or not at all. */
async function writeFeedFile(path, feed) {
    const half = `${path}.${process.pid}.tmp`;
    await writeFile(half, feedText(feed));
    await rename(half, path);
}
const feedText = (feed) => `${JSON.stringify(feed, null, 2)}\n`;

export { feedOf as a, feedText as f, readFeedFile as r, writeFeedFile as w };
