import { type ForeignText, localized } from '../view/localized-text.js';
import type { Feed } from '../feed/model.js';
import type { Localizable } from '../i18n/localize.js';
import { registerLocale } from '../i18n/locale-registry.js';
import { type Translator, translatorFor } from '../i18n/translator.js';
import am from '../i18n/locales/am.js';
import ar from '../i18n/locales/ar.js';
import bn from '../i18n/locales/bn.js';
import es from '../i18n/locales/es.js';
import fr from '../i18n/locales/fr.js';
import ga from '../i18n/locales/ga.js';
import gd from '../i18n/locales/gd.js';
import hi from '../i18n/locales/hi.js';
import pa from '../i18n/locales/pa.js';
import pl from '../i18n/locales/pl.js';
import pt from '../i18n/locales/pt.js';
import ro from '../i18n/locales/ro.js';
import so from '../i18n/locales/so.js';
import sw from '../i18n/locales/sw.js';
import uk from '../i18n/locales/uk.js';
import ur from '../i18n/locales/ur.js';

// A page loads those one by one that are not in the one file; here there is room for all.
for (const locale of [am, ar, bn, es, fr, ga, gd, hi, pa, pl, pt, ro, so, sw, uk, ur]) {
  registerLocale(locale);
}

/** What can be said of a feed in a language, by the rules of the elements. */
export interface Words {
  readonly translator: Translator;
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
  const translator = translatorFor(tag);
  return {
    translator,
    dir: translator.dir === 'rtl' ? 'rtl' : 'ltr',
    text: (thing, key) => localized(thing, key, translator, feed.language),
    own: (text) => (text ? { text, ...translator.attributesFor(feed.language) } : undefined),
  };
}
