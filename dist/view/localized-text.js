import { localize } from '../i18n/localize.js';
import { shorten } from './shorten.js';

/**
 * The text `key` in the language shown. If the feed does not have it in that language, in another.
 *
 * @param base BCP 47 tag of the feed's texts that are not translations.
 */
function localized(thing, key, translator, base) {
    const found = thing && localize(thing, key, translator.tag, base);
    // A text in the language of the words has their direction, whatever letter it begins with.
    return (found && { text: found.text, dir: translator.dir, ...translator.attributesFor(found.lang) });
}
/** A text, preceded by the names above it that were too long to be shown in full there. */
function withLongNames(text, ...names) {
    const long = names.filter((name) => name && shorten(name.text) !== name.text);
    const all = [...long, text].filter((each) => each !== undefined);
    return all[0] && { ...all[0], text: all.map((each) => each.text).join('\n\n') };
}

export { localized, withLongNames };
