import { readJson, writeJson } from './cells/text.js';
import { KEY } from './headings.js';
import { isRecord, type JsonObject, setKey } from './json.js';
import type { Sheet } from './sheet.js';

/** What a feed says besides its lists, a row for each text: `page.title`, and the text. */
export function writeSettings(name: string, value: JsonObject, headings: readonly string[]): Sheet {
  return { name, rows: [headings, ...rowsOf(value, '')] };
}

function rowsOf(value: JsonObject, before: string): readonly (readonly string[])[] {
  return Object.entries(value).flatMap(([key, each]) => {
    // At the top level, there is nothing around it that could be written as JSON instead.
    const path = before ? `${before}.${key}` : isStep(key) ? key : KEY + key;
    const isPath = isRecord(each) && Object.keys(each).length > 0 && !path.startsWith(KEY);
    return isPath && Object.keys(each).every(isStep)
      ? rowsOf(each, path)
      : [[path, writeJson(each)]];
  });
}

/** Whether a key can be written in a path, and in a cell. */
const isStep = (key: string): boolean =>
  /^[^.\s](?:[^.]*[^.\s])?$/.test(key) && !/\p{Cc}/u.test(key);

/** The reverse. */
export function readSettings({ rows }: Sheet): JsonObject {
  const made: JsonObject = {};
  for (const [path = '', cell = ''] of rows.slice(1)) {
    if (!path.trim() || !cell) continue;
    const keys = path.startsWith(KEY) ? [path.slice(KEY.length)] : path.split('.');
    let inner = made;
    for (const key of keys.slice(0, -1)) {
      const known = Object.hasOwn(inner, key) ? inner[key] : undefined;
      const next: JsonObject = isRecord(known) ? known : {};
      if (next !== known) setKey(inner, key, next);
      inner = next;
    }
    setKey(inner, keys.at(-1) ?? path, readJson(cell));
  }
  return made;
}
