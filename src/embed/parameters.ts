import { type Link, webLink } from '../feed/decode/links.js';
import { feedUrl } from '../feed/load/load-feed.js';
import { clean } from '../feed/decode/text.js';

export type FrameTag = 'partner-directory' | 'linking-tips' | 'org-card';

/** What a frame page is to show, from the parameters in its URL that can be used. */
export interface FrameParameters {
  readonly tag: FrameTag;
  /** The attributes of the element. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Names of optional scripts beside this page's own: those that are named, and facts. */
  readonly features: readonly string[];
  /** BCP 47 tag of the page, and the direction of its text. */
  readonly lang: string | undefined;
  readonly dir: string | undefined;
  /** Name of a style sheet in `themes/`. */
  readonly theme: string | undefined;
  /** As the CSS property. */
  readonly colorScheme: string | undefined;
  /** The URL that a visitor can go to while there is no list. */
  readonly fallback: Link | undefined;
  /** Mistakes that leave nothing to show, as sentences for whoever wrote the URL. */
  readonly errors: readonly string[];
  /** Mistakes that were ignored, as sentences. */
  readonly warnings: readonly string[];
}

interface Surroundings {
  /** URL of the frame page, with its parameters. */
  readonly page: string;
  /** Allowed origins of feeds, besides the page's own. If empty, any https: URL is allowed. */
  readonly origins: readonly string[];
}

/** What a value should be, and how it is read. Undefined if it cannot be used. */
type Reader = readonly [what: string, read: (text: string) => string | undefined];

const matching = (what: string, pattern: RegExp): Reader => [
  what,
  (text) => pattern.exec(text)?.[0],
];
const oneOf = (...words: readonly string[]): Reader => [
  words.join(' or '),
  (text) => words.find((word) => word === text.toLowerCase()),
];

const text = matching('a text of at most 200 characters', /^.{1,200}$/su);
const ids = matching('ids with commas between, at most 2000 characters', /^.{1,2000}$/su);
const country = matching('a country code of two letters', /^[a-z]{2}$/i);
const countries = matching('country codes with commas between', /^[a-z]{2}(?:[\s,]+[a-z]{2})*$/i);
const level = matching('a number from 1 to 6', /^[1-6]$/);
const count = matching('a whole number from 1', /^[1-9]\d{0,4}$/);
/** Like a boolean attribute: present or absent, whatever its value. */
const flag: Reader = [
  'without a value, or 1',
  (given) => (/^(?:1|true)?$/i.test(given) ? '' : undefined),
];
const language: Reader = [
  'a language tag, such as cy',
  (tag) => {
    try {
      return Intl.getCanonicalLocales(tag)[0];
    } catch {
      return undefined;
    }
  },
];

const VIEWS = new Map<string, FrameTag>([
  ['directory', 'partner-directory'],
  ['tips', 'linking-tips'],
  ['card', 'org-card'],
]);
const view = oneOf(...VIEWS.keys());
const themes = oneOf('plain', 'school', 'council', 'high-contrast');
const schemes = oneOf('light', 'dark', 'light dark');
const directions = oneOf('ltr', 'rtl');

/** The scripts that a directory in a frame may have. */
const FEATURES = 'facts phone shortlist planner corrections map'.split(' ');
const features: Reader = [
  `names with commas between, of ${FEATURES.join(', ')}`,
  (names) => {
    const all = names.toLowerCase().split(/[\s,]+/);
    return all.every((name) => FEATURES.includes(name)) ? all.join(' ') : undefined;
  },
];

/** The attributes of each element that the URL may set, besides `src` and the common ones. */
const ATTRIBUTES: Readonly<Record<FrameTag, Readonly<Record<string, Reader>>>> = {
  'partner-directory': {
    'page-size': count,
    query: text,
    category: text,
    country,
    'only-category': ids,
    'only-country': countries,
    'only-ids': ids,
    tips: oneOf('before', 'after'),
    'no-search': flag,
    'no-filters': flag,
    'no-tips': flag,
    'no-intro': flag,
    'no-community': flag,
    'no-logos': flag,
    'no-facts': flag,
    remember: flag,
  },
  'linking-tips': {},
  'org-card': { 'org-id': text, folds: flag, 'no-logos': flag },
};

/** Reads the parameters in the URL of a frame page, and nothing else of it. */
export function readParameters({ page, origins }: Surroundings): FrameParameters {
  const { searchParams } = new URL(page);
  const errors: string[] = [];
  const warnings: string[] = [];
  const address = addressReader(page, origins);

  const take = (name: string, [what, read]: Reader, problems = warnings): string | undefined => {
    const [given, ...others] = searchParams.getAll(name);
    searchParams.delete(name);
    if (given === undefined) return undefined;
    const made = read(clean(given));
    if (made === undefined) problems.push(`${name}=${given.slice(0, 80)} should be ${what}.`);
    else if (others.length) warnings.push(`${name} is there more than once: the first one counts.`);
    return made;
  };

  const tag = VIEWS.get(take('view', view, errors) ?? '') ?? 'partner-directory';
  const attributes = new Map<string, string>();
  const keep = (name: string, reader: Reader, problems?: string[]) => {
    const value = take(name, reader, problems);
    if (value !== undefined) attributes.set(name, value);
  };
  keep('src', address, errors);
  keep('heading-level', level);
  if (tag === 'partner-directory') keep('map-url', mapReader(address));
  for (const [name, reader] of Object.entries(ATTRIBUTES[tag])) keep(name, reader);
  const named = tag === 'partner-directory' ? take('features', features) : undefined;
  // Facts are there unless they are left out.
  const hasFacts = tag === 'partner-directory' && !attributes.has('no-facts');
  const fallback = take('fallback', address);
  const common = {
    features: [...new Set([...(hasFacts ? ['facts'] : []), ...(named?.split(' ') ?? [])])],
    lang: take('lang', language),
    dir: take('dir', directions),
    theme: take('theme', themes),
    colorScheme: take('color-scheme', schemes),
  };
  if (!attributes.has('src') && !errors.length) {
    errors.push(
      'src is missing. Give it the address of a feed: src=https://www.example.org/feed.json',
    );
  }
  if (tag === 'org-card' && !attributes.has('org-id')) {
    errors.push('org-id is missing. Give it the id of one organisation in the feed.');
  }
  for (const name of new Set(searchParams.keys())) {
    warnings.push(`${name} is no parameter of this view.`);
  }
  if (errors.length) attributes.delete('src');
  return { tag, attributes, ...common, fallback: webLink(fallback ?? ''), errors, warnings };
}

/** The URL of a map that this page may link to, with a gap for what to find there. */
function mapReader([what, read]: Reader): Reader {
  return [
    `${what}, with https:// or / in front and {address} in it`,
    (given) => (/^(?:https:\/)?\/.*\{address\}/i.test(given) && read(given) ? given : undefined),
  ];
}

/** A URL that this page may fetch or link to, made absolute. */
function addressReader(page: string, origins: readonly string[]): Reader {
  const own = new URL(page);
  const allowed = origins.length ? origins.join(' or ') : 'https:';
  return [
    `an address of ${own.origin} or ${allowed}, without a name or password`,
    (given) => {
      try {
        const url = feedUrl(given, { base: page, protocol: own.protocol });
        const isAllowed = origins.length ? origins.includes(url.origin) : url.protocol === 'https:';
        const isOurs = url.origin === own.origin;
        return given && (isOurs || isAllowed) && webLink(url.href) ? url.href : undefined;
      } catch {
        return undefined;
      }
    },
  ];
}
