import type { Feed } from '../feed/feed.js';
import type { Localizable } from '../feed/localize.js';
import { Language } from '../lit/language.js';
import { type ForeignText, localized } from '../lit/text.js';
import { localeFor } from '../locales/locales.js';

/** What can be said of a feed in a language, by the rules of the elements. */
export interface Words {
  readonly language: Language;
  /** A text of the feed in the language, else in another that the feed has it in. */
  text<Key extends string>(
    thing: Localizable<NoInfer<Key>> | undefined,
    key: Key,
  ): ForeignText | undefined;
  /** A text that the feed has in its own language only. */
  own(text: string | undefined): ForeignText | undefined;
}

/** @param tag BCP 47 tag of the language. */
export function wordsFor(feed: Feed, tag: string): Words {
  const language = languageFor(tag);
  return {
    language,
    text: (thing, key) => localized(thing, key, language, feed.language),
    own: (text) => (text ? { text, ...language.attributesFor(feed.language) } : undefined),
  };
}

/** A language without an element to follow. */
function languageFor(tag: string): Language {
  const nobody = { addController: () => undefined };
  const language = new Language(nobody as unknown as ConstructorParameters<typeof Language>[0]);
  return Object.assign(language, { tag, locale: localeFor(tag) });
}
