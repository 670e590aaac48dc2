import { isRecord, type JsonObject, recordsOf } from './json.js';

/** A text that a promised language lacks. */
export interface MissingText {
  /** JSON Pointer (RFC 6901) of the text in the base language. */
  readonly path: string;
  /** What it belongs to, in words. */
  readonly of: string;
  readonly key: string;
  /** The text in the base language. */
  readonly text: string;
}

/** How much of a list is translated into one language. */
export interface LanguageParity {
  readonly language: string;
  /** The number of texts that it should have. */
  readonly total: number;
  readonly missing: readonly MissingText[];
}

/** A text that can be translated, and its translations. */
interface Text extends MissingText {
  readonly translations: unknown;
}

/**
 * What is missing in each language that a feed promises, or in the requested ones. Names of
 * organisations may be the same in all languages: they are left out unless requested.
 */
export function translationsOf(
  feed: JsonObject,
  languages: readonly string[] = [],
  { withNames = false } = {},
): readonly LanguageParity[] {
  const promised = Array.isArray(feed['languages']) ? feed['languages'] : [];
  const base = lower(feed['language']);
  const wanted = languages.length ? languages : promised.map(String);
  const texts = [...textsOf(feed, withNames)];
  return wanted
    .filter((language) => primary(lower(language)) !== primary(base))
    .map((language) => ({
      language,
      total: texts.length,
      missing: texts
        .filter(({ translations, key }) => !hasText(translations, key, lower(language)))
        .map(({ path, of, key, text }) => ({ path, of, key, text })),
    }));
}

const lower = (tag: unknown) => String(tag ?? '').toLowerCase();
const primary = (tag: string) => tag.split('-')[0];

/** Whether a page finds a text in the language: `cy` is found for `cy-GB`. */
function hasText(translations: unknown, key: string, language: string): boolean {
  return Object.entries(isRecord(translations) ? translations : {}).some(
    ([tag, texts]) =>
      (lower(tag) === language || language.startsWith(`${lower(tag)}-`)) &&
      isRecord(texts) &&
      typeof texts[key] === 'string' &&
      texts[key].trim() !== '',
  );
}

function* textsOf(feed: JsonObject, withNames: boolean): Generator<Text> {
  yield* textsIn(feed, '', 'the list', ['title']);
  yield* textsIn(feed['page'], '/page', 'the page', [
    'title',
    'summary',
    'resources_heading',
    'resources_intro',
  ]);
  const { tips } = feed;
  yield* textsIn(tips, '/tips', 'the tips', ['heading']);
  yield* each(isRecord(tips) ? tips['items'] : [], '/tips/items', 'tip', ['title', 'text']);
  yield* each(feed['categories'], '/categories', 'category', ['name', 'description']);
  const { key, records } = recordsOf(feed);
  const names = withNames ? ['name', 'alternate_name'] : [];
  yield* each(records, `/${key}`, 'organisation', [...names, 'description', 'alert']);
}

function* each(
  list: unknown,
  path: string,
  what: string,
  keys: readonly string[],
): Generator<Text> {
  const records: readonly unknown[] = Array.isArray(list) ? list : [];
  for (const [index, record] of records.entries()) {
    const name = isRecord(record) ? (record['name'] ?? record['title'] ?? record['id']) : undefined;
    const of = typeof name === 'string' ? name : `${what} ${index + 1}`;
    yield* textsIn(record, `${path}/${index}`, of, keys);
  }
}

function* textsIn(
  record: unknown,
  path: string,
  of: string,
  keys: readonly string[],
): Generator<Text> {
  if (!isRecord(record)) return;
  for (const key of keys) {
    const text = record[key];
    if (typeof text !== 'string' || !text.trim()) continue;
    yield { path: `${path}/${key}`, of, key, text, translations: record['translations'] };
  }
}
