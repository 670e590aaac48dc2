import { cardView } from '../view/card-view.js';
import { webLink, imageSource } from '../feed/decode/links.js';
import { firstView } from './fallback.js';

/**
 * A feed for search engines: an `ItemList` of `Organization`s (schema.org), in the order of the
 * fallback.
 *
 * @param lang BCP 47 tag of the texts, if the feed has them in that language.
 */
function jsonLdOf(feed, lang) {
    const { intro, sections, cards } = firstView(feed, lang);
    const matches = sections.flatMap(({ organizations }) => organizations);
    return {
        '@context': 'https://schema.org',
        '@type': 'ItemList',
        name: intro.title?.text,
        description: intro.summary?.text,
        numberOfItems: matches.length,
        itemListElement: matches.map((org, index) => ({
            '@type': 'ListItem',
            position: index + 1,
            item: organization(cardView(org, cards)),
        })),
    };
}
/**
 * The list as the text of a script element: it has no `<`, so that no text of a feed can end the
 * element or begin a comment.
 */
function jsonLdText(feed, lang) {
    return JSON.stringify(jsonLdOf(feed, lang), null, 2).replaceAll('<', '\\u003c');
}
function organization({ org, name, alternateName, description, contacts }) {
    const points = contacts.map(({ point }) => point).filter(({ isGone }) => !isGone);
    const linked = points.filter(({ href }) => href);
    const own = (kind) => one(linked.filter((point) => point.kind === kind && !point.label).map(({ value }) => value));
    const hrefs = new Set(linked.map(({ href }) => href));
    const websites = [{ url: org.website ?? '' }, ...(org.additional_websites ?? [])].flatMap(({ url }) => webLink(url)?.href ?? []);
    return {
        '@type': 'Organization',
        name: name.text,
        alternateName: alternateName?.text,
        description: description?.foreign.text,
        url: one(websites.filter((href) => hrefs.has(href))),
        telephone: own('tel'),
        email: own('email'),
        contactPoint: some(linked.filter(({ kind, label }) => kind !== 'website' && label).map(contact)),
        address: some((org.locations ?? []).flatMap(({ addresses = [] }) => addresses.map(address))),
        areaServed: org.countries,
        logo: imageSource(org.logo ?? ''),
    };
}
function contact({ kind, value, label, extension }) {
    return {
        '@type': 'ContactPoint',
        name: label,
        ...(kind === 'email'
            ? { email: value }
            : { telephone: [value, extension && `ext ${extension}`].filter(Boolean).join(' ') }),
    };
}
function address({ city, postal_code, country, ...lines }) {
    const joined = (...all) => all.filter(Boolean).join(', ');
    return {
        '@type': 'PostalAddress',
        streetAddress: joined(lines.attention, lines.address_1, lines.address_2) || undefined,
        addressLocality: city,
        addressRegion: joined(lines.region, lines.state_province) || undefined,
        postalCode: postal_code,
        addressCountry: country,
    };
}
const some = (list) => (list.length ? list : undefined);
const one = (list) => (list.length > 1 ? list : list[0]);

export { jsonLdOf, jsonLdText };
