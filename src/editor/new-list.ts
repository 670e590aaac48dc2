import { EMPTY_FEED } from '../keeper/import-feed.js';
import type { JsonObject } from '../keeper/json.js';
import type { Language } from './editor.js';

/** A list with nothing in it, in the language in which its keeper works. */
export const newList = (language: Language, title: string): JsonObject => ({
  ...EMPTY_FEED,
  title,
  language: language === 'cy' ? 'cy' : 'en-GB',
});
