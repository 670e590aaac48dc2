import type { FeatureKey } from '../i18n/feature-words.js';
import { TRANSLATED } from '../i18n/languages.js';
import type { Values } from '../i18n/format.js';
import { primary } from '../i18n/lookup.js';
import type { Translator } from '../i18n/translator.js';

/** The words of a feature, in the language of a directory if they exist. */
export interface Say<Key extends string> {
  (key: Key, values?: Values): string;
  /** The `lang` and `dir` of the element around the words. */
  readonly lang: string;
  readonly dir: string;
}

/** The words of a feature for a translator. */
export type WordsOf<Key extends string> = (translator: Translator) => Say<Key>;

type Given = Readonly<Record<string, unknown>>;

/** The tags of words whose file was fetched, or is on its way. */
const fetched = new Set<string>();

/**
 * Fetches the words of all features in a language, from `locales/ar-features.js` and so on.
 *
 * @param tag of the current words, such as `cy` or a page's own `cy-GB`.
 */
async function fetchWords(tag: string, given: Given) {
  if (fetched.has(tag) || !TRANSLATED.includes(primary(tag))) return;
  fetched.add(tag);
  try {
    const file = await import(`../i18n/locales/${primary(tag)}-features.js`);
    file.registerBelow(file.default, tag, given);
  } catch {
    // The file cannot be fetched: the words stay English.
  }
}

/**
 * The words of a feature. English ones come with its script. Those of another language are fetched
 * when a directory first needs it. Until then, and if some are missing, all are English.
 */
export function featureWords<Key extends FeatureKey>(
  english: Readonly<Record<Key, string>>,
): WordsOf<Key> {
  return ({ locale, lang, dir, fill }) => {
    const given: Given = { ...locale.words };
    const isThere = primary(lang) === 'en' || Object.keys(english).every((key) => given[key]);
    if (!isThere) void fetchWords(lang, given);
    const say = (key: Key, values?: Values) =>
      fill(`${(isThere && given[key]) || english[key]}`, values);
    return Object.assign(say, isThere ? { lang, dir } : { lang: 'en', dir: 'ltr' });
  };
}
