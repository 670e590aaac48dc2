import { readFile, rename, writeFile } from 'node:fs/promises';
import { FileError } from '../keeper/files/file-error.js';
import { decodeText } from '../keeper/files/encoding.js';
import { isRecord, type JsonObject } from '../keeper/json.js';
import { readJsonText } from '../keeper/json-text.js';

/**
 * A feed with everything in it, including unknown keys. Undefined if there is no such file.
 *
 * @throws Error that says what to do, if it is not a feed.
 */
export async function readFeedFile(path: string): Promise<JsonObject | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  return feedOf(path, decodeText(bytes).text);
}

/** The feed in a text. */
export function feedOf(path: string, text: string): JsonObject {
  const { value, slips } = readJsonText(text);
  const [slip] = slips;
  if (slip) {
    throw new FileError(
      `line ${slip.line}, column ${slip.column}: ${slip.message} See partner-directory validate ${path}.`,
    );
  }
  if (Array.isArray(value))
    return { version: '1.0', title: '', language: '', organizations: value };
  if (!isRecord(value)) throw new FileError('it is not a feed: a feed is a JSON object.');
  return value;
}

/** Writes a feed completely or not at all. */
export async function writeFeedFile(path: string, feed: JsonObject): Promise<void> {
  const half = `${path}.${process.pid}.tmp`;
  await writeFile(half, feedText(feed));
  await rename(half, path);
}

export const feedText = (feed: JsonObject): string => `${JSON.stringify(feed, null, 2)}\n`;
