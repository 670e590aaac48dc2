/**
 * The language as `Intl` knows it; undefined for one without data in the browser, which would
 * silently use its own language instead, and for anything that is not a language tag.
 */
function supported(kind, language) {
    try {
        return kind.supportedLocalesOf(language)[0];
    }
    catch {
        return undefined;
    }
}

export { supported };
