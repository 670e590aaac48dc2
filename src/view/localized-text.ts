import { type Localizable, localize } from '../i18n/localize.js';
import type { ForeignText, Translator } from '../i18n/translator.js';
import { shorten } from './shorten.js';

export type { ForeignText } from '../i18n/translator.js';

/**
 * The text `key` in the language shown. If the feed does not have it in that language, in another.
 *
 * @param base BCP 47 tag of the feed's texts that are not translations.
 */
export function localized<Key extends string>(
  thing: Localizable<NoInfer<Key>> | undefined,
  key: Key,
  translator: Translator,
  base: string,
): ForeignText | undefined {
  const found = thing && localize(thing, key, translator.tag, base);
  // A text in the language of the words has their direction, whatever letter it begins with.
  return (
    found && { text: found.text, dir: translator.dir, ...translator.attributesFor(found.lang) }
  );
}

/** A text, preceded by the names above it that were too long to be shown in full there. */
export function withLongNames(
  text: ForeignText | undefined,
  ...names: readonly (ForeignText | undefined)[]
): ForeignText | undefined {
  const long = names.filter((name) => name && shorten(name.text) !== name.text);
  const all = [...long, text].filter((each) => each !== undefined);
  return all[0] && { ...all[0], text: all.map((each) => each.text).join('\n\n') };
}
