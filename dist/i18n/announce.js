/**
 * Gives a locale to the elements of the page as soon as both are there, whichever comes first, and
 * returns it for whoever imports it. Where there are no elements, as in Node, that is all.
 */
function announce(locale) {
    const registry = globalThis.customElements;
    registry
        ?.whenDefined('partner-directory')
        .then((element) => element.registerLocale?.(locale));
    return locale;
}

export { announce };
