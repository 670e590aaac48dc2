/**
 * Gives a locale to the elements of the page as soon as both are there, whichever comes first, and
 * returns it to whoever imports it. Without elements, as in Node, it only returns it.
 */
function announce(locale) {
    const registry = globalThis.customElements;
    registry
        ?.whenDefined('partner-directory')
        .then((element) => element.registerLocale?.(locale));
    return locale;
}

export { announce };
