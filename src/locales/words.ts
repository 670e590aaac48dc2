/**
 * Every word that a visitor sees or hears. `{name}` stands for a value; a count has one form for
 * each of its language's plural categories (Unicode CLDR), written out in full.
 */
export interface Words {
  readonly search: string;
  readonly clear: string;
  readonly loading: string;
  readonly retry: string;
  readonly empty: string;
  readonly noMatch: string;
  readonly noMatchQuery: string;
  readonly otherOrganizations: string;
  readonly organizations: Plural;
  readonly matches: Plural;
  readonly matchesQuery: Plural;
  readonly category: string;
  readonly country: string;
  readonly offers: string;
  readonly phases: string;
  readonly languages: string;
  readonly showMore: string;
  readonly showAll: string;
  readonly filters: string;
  readonly filtersOn: string;
  readonly remove: string;
  readonly nearest: string;
  readonly order: string;
  readonly 'by-feed': string;
  readonly 'by-category': string;
  readonly 'by-relevance': string;
  readonly 'by-name': string;
  readonly 'by-checked': string;
  readonly shown: string;
  readonly partial: string;
  readonly incomplete: string;
  readonly cut: string;
  readonly stale: string;
  readonly staleUndated: string;
  readonly more: string;
  /** What something does, and to what. */
  readonly named: string;
  readonly less: string;
  readonly tel: string;
  readonly email: string;
  readonly website: string;
  readonly address: string;
  readonly extension: string;
  /** The accessible name of a link: what it is, what is on screen, whose it is (WCAG 2.4.4, 2.5.3). */
  readonly contactName: string;
  readonly copy: string;
  readonly copied: string;
  readonly gone: string;
  readonly logIn: string;
  readonly register: string;
  readonly comment: string;
  readonly commentLogIn: string;
  readonly share: string;
  readonly shared: string;
  readonly updated: string;
  readonly inactive: string;
  readonly closed: string;
  readonly 'no-src': string;
  readonly network: string;
  readonly http: string;
  readonly timeout: string;
  readonly 'too-large': string;
  readonly 'not-json': string;
  readonly 'wrong-shape': string;
  readonly 'unknown-version': string;
  readonly 'no-org': string;
}

/** Names of values that feeds have in common, by what feeds call them. */
export type Terms = Readonly<Record<string, string>>;

export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The words of one language. */
export interface Locale {
  /** BCP 47 primary language subtag. */
  readonly tag: string;
  /** Whose numbers and dates read right where the browser has no data for the tag on the page. */
  readonly numbersLike?: string;
  /** Small numbers are in ASCII digits in all of its regions: they can do without `Intl`. */
  readonly hasAsciiDigits?: true;
  readonly words: Words;
  readonly terms: Terms;
}
