import { fallbackOf } from './fallback.js';
import { jsonLdText } from './json-ld.js';
import { serialize } from './markup.js';

/** Those options, and whether they have a value. */
const BLOCK_OPTIONS = {
    lang: { type: 'string' },
    'heading-level': { type: 'string' },
    'no-intro': { type: 'boolean' },
    'no-tips': { type: 'boolean' },
    'no-community': { type: 'boolean' },
    'json-ld': { type: 'boolean' },
};
/**
 * The HTML of a fallback, with its list for search engines if requested.
 *
 * @throws Error for an option that is unknown or has a value that cannot be used.
 */
function blockOf(feed, options) {
    const unknown = Object.keys(options).find((name) => !Object.hasOwn(BLOCK_OPTIONS, name));
    if (unknown)
        throw new Error(`${unknown} is not an option.`);
    const { 'heading-level': level = '2' } = options;
    if (!/^[1-6]$/.test(`${level}`))
        throw new Error('heading-level should be a number from 1 to 6.');
    const lang = languageOf(feed, options);
    const fallback = fallbackOf(feed, {
        lang,
        headingLevel: Number(level),
        noIntro: !!options['no-intro'],
        noTips: !!options['no-tips'],
        noCommunity: !!options['no-community'],
    });
    const html = serialize(fallback);
    if (!options['json-ld'])
        return html;
    const script = `<script type="application/ld+json">\n${jsonLdText(feed, lang)}\n</script>`;
    return html.replace(/<\/div>$/, () => `${script}\n</div>`);
}
/**
 * The language of a fallback: the requested one, or else the feed's own.
 *
 * @throws Error if it is not a BCP 47 tag.
 */
function languageOf(feed, { lang }) {
    const tag = `${lang ?? (feed.language || 'en')}`;
    try {
        return Intl.getCanonicalLocales(tag)[0] ?? tag;
    }
    catch (cause) {
        throw new Error('lang should be a language tag, such as cy.', { cause });
    }
}

export { BLOCK_OPTIONS, blockOf, languageOf };
