/**
 * A text that depends on a count: one form for each plural category of its language (Unicode CLDR),
 * written out in full. `Form` lists the required forms besides `other`, which every language has.
 */
export type Plural<Form extends Intl.LDMLPluralRule = never> = Readonly<
  Record<Form | 'other', string> & Partial<Record<Intl.LDMLPluralRule, string>>
>;

/** Every word that a visitor sees or hears. `{name}` stands for a value. */
export interface Words<Form extends Intl.LDMLPluralRule = never> {
  /** The mark at the end of a sentence. */
  readonly stop: string;
  readonly search: string;
  readonly clear: string;
  readonly loading: string;
  readonly retry: string;
  readonly empty: string;
  readonly noMatch: string;
  readonly noMatchQuery: string;
  readonly otherOrganizations: string;
  readonly organizations: Plural<Form>;
  readonly matches: Plural<Form>;
  readonly matchesQuery: Plural<Form>;
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
  /** An action and its object. */
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
  readonly sorted: string;
  readonly skip: string;
  readonly hours: string;
  readonly fax: string;
  readonly textphone: string;
  /** A link to an organisation, to copy or share. */
  readonly link: string;
  readonly skipToSearch: string;
  /** Somebody to ask for, whose own number or address is not known. */
  readonly person: string;
}

/** Names of values that are common in feeds, by the value. */
export type Terms = Readonly<
  Record<
    | 'finding'
    | 'support'
    | 'advice'
    | 'funding'
    | 'exchange'
    | 'accreditation'
    | 'primary'
    | 'secondary'
    | 'special',
    string
  > &
    Record<string, string>
>;

/** The words of one language. `Form`: its plural categories besides `other`. */
export interface Locale<Form extends Intl.LDMLPluralRule = never> {
  /** BCP 47 tag: a language, with a script or region only if the words are for that alone. */
  readonly tag: string;
  readonly words: Words<Form>;
  readonly terms: Terms;
  /**
   * The months as written in a date, January first, for a language that not every browser has data
   * for.
   */
  readonly months?: readonly string[];
  /** The days of the week, Monday first, for such a language. */
  readonly days?: readonly string[];
  /**
   * Countries by ISO 3166 code and languages by BCP 47 tag, if the browser has no names for them.
   */
  readonly names?: Readonly<Record<string, string>>;
}

/** Some words of one language. The others stay as they are. */
export interface LocalePart extends Omit<Locale, 'words' | 'terms'> {
  readonly words?: Partial<Words>;
  readonly terms?: Readonly<Record<string, string>>;
}
