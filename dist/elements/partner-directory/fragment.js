/** The parameters in the fragment of the page's URL, which is not sent to any server. */
const inFragment = () => new URLSearchParams(location.hash.slice(1));
/**
 * The fragment as one text, such as an id, which may contain `&`, `=` and `+`. It is read as a
 * parameter because that never throws.
 */
const fragmentText = () => new URLSearchParams(`=${location.hash.slice(1).replace(/[&+]/g, encodeURIComponent)}`).get('') ??
    '';

export { fragmentText, inFragment };
