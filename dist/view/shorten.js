/**
 * The beginning of a text that is too long, cut between graphemes (UAX #29).
 *
 * @param most UTF-16 units; by default as many as a name may have, which is more than the longest
 * host (RFC 1035, 2.3.4).
 */
function shorten(text, most = 300) {
    if (text.length <= most)
        return text;
    // Where the browser does not know graphemes (Firefox before 125), a unit will do. Not by
    // `containing`: before an astral character WebKit 2.50 gives the grapheme before the right one.
    const end = 'Segmenter' in Intl
        ? [...new Intl.Segmenter().segment(text.slice(0, most + 2))].findLast(({ index }) => index <= most)?.index
        : most;
    return `${text.slice(0, end)}…`;
}
/** Characters (UTF-16 units) of a text that are shown at once: a text of several pages. */
const ENDLESS = 10_000;

export { ENDLESS, shorten };
