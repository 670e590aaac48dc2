import type { PackedLocale } from './packed-locale.js';
import type { LocalePart } from './words.js';

interface Registering extends CustomElementConstructor {
  readonly registerLocale?: (locale: LocalePart | PackedLocale) => void;
}

/**
 * Gives a locale to the elements of the page as soon as both are there, whichever comes first, and
 * returns it for whoever imports it. Where there are no elements, as in Node, that is all.
 */
export function announce(locale: LocalePart | PackedLocale): LocalePart | PackedLocale {
  const registry: CustomElementRegistry | undefined = globalThis.customElements;
  registry
    ?.whenDefined('partner-directory')
    .then((element: Registering) => element.registerLocale?.(locale));
  return locale;
}
