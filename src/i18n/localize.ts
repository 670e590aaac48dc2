import type { Translations } from '../feed/model.js';
import { lookup } from './lookup.js';

/** A text and the BCP 47 tag of the language it is in; empty where the feed does not say. */
export interface LocalizedText {
  readonly text: string;
  readonly lang: string;
}

/** Something of a feed that has texts, and perhaps the same texts in other languages. */
export type Localizable<Key extends string> = {
  readonly [Text in Key]?: string;
} & { readonly translations?: Translations<Key> };

/**
 * The text `key` in the wanted language as a lookup finds it: `cy-GB` is answered by `cy-GB`, else
 * by `cy`. Where neither a translation nor the base language answers, the base text stands, and
 * `lang` says so.
 *
 * @param wanted BCP 47 tag of the reader's language; case does not matter.
 * @param base BCP 47 tag of the texts that are not in `translations`.
 */
export function localize<Key extends string>(
  thing: Localizable<NoInfer<Key>>,
  key: Key,
  wanted: string,
  base: string,
): LocalizedText | undefined {
  const text = thing[key];
  const own = text ? { text, lang: base } : undefined;
  if (!thing.translations) return own;
  const translations = Object.entries<Readonly<Partial<Record<Key, string>>>>(thing.translations);
  const found = lookup(wanted, (range) => {
    if (own && base.toLowerCase() === range) return own;
    for (const [lang, texts] of translations) {
      const translated = lang.toLowerCase() === range && texts[key];
      if (translated) return { text: translated, lang };
    }
    return undefined;
  });
  return found ?? own;
}
