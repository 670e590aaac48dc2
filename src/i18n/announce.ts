import type { PackedLocale } from './packed-locale.js';
import type { LocalePart } from './words.js';

interface Registering extends CustomElementConstructor {
  readonly registerLocale?: (locale: LocalePart | PackedLocale) => void;
}

/**
 * Gives a locale to the elements of the page as soon as both are there, whichever comes first, and
 * returns it to whoever imports it. Without elements, as in Node, it only returns it.
 */
export function announce(locale: LocalePart | PackedLocale): LocalePart | PackedLocale {
  const registry: CustomElementRegistry | undefined = globalThis.customElements;
  registry
    ?.whenDefined('partner-directory')
    .then((element: Registering) => element.registerLocale?.(locale));
  return locale;
}
