/**
 * The language as `Intl` knows it; undefined for one that the browser has no data for, where it
 * would silently take its own instead, and for what is no language tag.
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
