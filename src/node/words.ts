import type { Feed } from '../feed/feed.js';
import type { Localizable } from '../feed/localize.js';
import { Language, registerLocale } from '../lit/language.js';
import { type ForeignText, localized } from '../lit/text.js';
import am from '../locales/am.js';
import ar from '../locales/ar.js';
import es from '../locales/es.js';
import fr from '../locales/fr.js';
import hi from '../locales/hi.js';
import { localeFor } from '../locales/locales.js';
import pl from '../locales/pl.js';
import so from '../locales/so.js';
import sw from '../locales/sw.js';
import uk from '../locales/uk.js';
import ur from '../locales/ur.js';

// A page loads those one by one that are not in the one file; here there is room for all.
for (const locale of [am, ar, es, fr, hi, pl, so, sw, uk, ur]) registerLocale(locale);

/** What can be said of a feed in a language, by the rules of the elements. */
export interface Words {
  readonly language: Language;
  /** The direction of the words. */
  readonly dir: 'ltr' | 'rtl';
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
    dir: language.dir === 'rtl' ? 'rtl' : 'ltr',
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
