/**
 * The beginning of a text that is too long, cut between graphemes (UAX #29).
 *
 * @param most the maximum length in UTF-16 units. By default that of a name, which is more than the
 * longest host name (RFC 1035, 2.3.4).
 */
function shorten(text, most = 300) {
    if (text.length <= most)
        return text;
    // If the browser does not know graphemes (Firefox before 125), cut between units. Not by
    // `containing`: before an astral character, WebKit 2.50 gives the previous grapheme.
    const end = 'Segmenter' in Intl
        ? [...new Intl.Segmenter().segment(text.slice(0, most + 2))].findLast(({ index }) => index <= most)?.index
        : most;
    return `${text.slice(0, end)}…`;
}
/** How many characters (UTF-16 units) of a text are shown at once: several pages. */
const ENDLESS = 10_000;

export { ENDLESS, shorten };
