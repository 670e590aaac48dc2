import { type CardView, cardView } from '../view/card-view.js';
import type { ContactPoint } from '../view/contact-points.js';
import type { Address, Feed } from '../feed/model.js';
import { imageSource, webLink } from '../feed/decode/links.js';
import { firstView } from './fallback.js';

/**
 * A feed for search engines: an `ItemList` of `Organization`s (schema.org), in the order of the
 * fallback.
 *
 * @param lang BCP 47 tag of the texts, if the feed has them in that language.
 */
export function jsonLdOf(feed: Feed, lang: string) {
  const { intro, sections, cards } = firstView(feed, lang);
  const matches = sections.flatMap(({ organizations }) => organizations);
  return {
    '@context': 'https://schema.org' as const,
    '@type': 'ItemList' as const,
    name: intro.title?.text,
    description: intro.summary?.text,
    numberOfItems: matches.length,
    itemListElement: matches.map((org, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      item: organization(cardView(org, cards)),
    })),
  };
}

/**
 * The list as the text of a script element: it has no `<`, so that no text of a feed can end the
 * element or begin a comment.
 */
export function jsonLdText(feed: Feed, lang: string): string {
  return JSON.stringify(jsonLdOf(feed, lang), null, 2).replaceAll('<', '\\u003c');
}

function organization({ org, name, alternateName, description, contacts }: CardView) {
  const points = contacts.map(({ point }) => point).filter(({ isGone }) => !isGone);
  const linked = points.filter(({ href }) => href);
  const own = (kind: ContactPoint['kind']) =>
    one(linked.filter((point) => point.kind === kind && !point.label).map(({ value }) => value));
  const hrefs = new Set(linked.map(({ href }) => href));
  const websites = [{ url: org.website ?? '' }, ...(org.additional_websites ?? [])].flatMap(
    ({ url }) => webLink(url)?.href ?? [],
  );
  return {
    '@type': 'Organization' as const,
    name: name.text,
    alternateName: alternateName?.text,
    description: description?.foreign.text,
    url: one(websites.filter((href) => hrefs.has(href))),
    telephone: own('tel'),
    email: own('email'),
    contactPoint: some(
      linked.filter(({ kind, label }) => kind !== 'website' && label).map(contact),
    ),
    address: some((org.locations ?? []).flatMap(({ addresses = [] }) => addresses.map(address))),
    areaServed: org.countries,
    logo: imageSource(org.logo ?? ''),
  };
}

function contact({ kind, value, label, extension }: ContactPoint) {
  return {
    '@type': 'ContactPoint' as const,
    name: label,
    ...(kind === 'email'
      ? { email: value }
      : { telephone: [value, extension && `ext ${extension}`].filter(Boolean).join(' ') }),
  };
}

function address({ city, postal_code, country, ...lines }: Address) {
  const joined = (...all: readonly (string | undefined)[]) => all.filter(Boolean).join(', ');
  return {
    '@type': 'PostalAddress' as const,
    streetAddress: joined(lines.attention, lines.address_1, lines.address_2) || undefined,
    addressLocality: city,
    addressRegion: joined(lines.region, lines.state_province) || undefined,
    postalCode: postal_code,
    addressCountry: country,
  };
}

const some = <T>(list: readonly T[]) => (list.length ? list : undefined);
const one = <T>(list: readonly T[]) => (list.length > 1 ? list : list[0]);
