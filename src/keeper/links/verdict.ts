import { plainForm } from '../plain-form.js';
import type { Observation, ObservationEnd } from './observation.js';
import { pageText } from './page-text.js';

/**
 * The verdict on a link. `missing`: not there today, which may be temporary. `unknown`: not known.
 * `suspect`: it may have been hijacked, which only a person can decide.
 */
export type LinkState = 'ok' | 'moved' | 'gone' | 'missing' | 'unknown' | 'suspect';

export interface Verdict {
  readonly state: LinkState;
  /** Why, and what to do. */
  readonly message: string;
  /** Its URL now. */
  readonly to?: string | undefined;
}

/** Who the link belongs to, to tell whether a page is still theirs. */
export interface LinkOwner {
  /** The names of an organisation. */
  readonly names: readonly string[];
}

/** What is known about the same link from before. */
export interface LinkHistory {
  /** RFC 3339: when it was first missing, if it has been missing since. */
  readonly missingSince?: string | undefined;
}

/** The domain that somebody registers (`example.org.uk` of `www.example.org.uk`). */
export type RegistrableDomain = (host: string) => string | null;

/** How many days a link must be missing before it counts as gone. */
const PATIENCE = 7;

/** Texts that a robot is shown in place of a page. */
const CHALLENGE =
  /\b(?:just a moment|attention required|checking your browser|verify (?:that )?you are (?:a )?human|are you a robot|captcha|access denied|ddos protection|enable javascript and cookies)\b/i;

/** Texts on the pages of domains that somebody bought for their visitors. */
const PARKED =
  /\b(?:domain (?:name )?(?:is|may be) (?:available )?for sale|buy this domain|domain is parked|parked (?:free|domain)|this domain (?:has )?expired|hugedomains|sedo(?:parking)?|dan\.com|afternic)\b/i;
const GAMBLING =
  /\b(?:casinos?|online betting|sports ?betting|betting sites?|slot (?:gacor|online|machines?)|situs (?:judi|slot)|judi online|togel|sbobet|poker online|roulette|jackpot|free spins|bahis|canlı bahis|казино|escorts?|porn(?:o|hub)?|xxx videos?|viagra|cialis)\b|赌场|博彩|カジノ/i;

/**
 * What an observation says about a link.
 *
 * @param now RFC 3339 date-time of the observation.
 */
export function verdictOf(
  observation: Observation,
  owner: LinkOwner,
  history: LinkHistory,
  now: string,
  domainOf: RegistrableDomain,
): Verdict {
  const { end, status = 0, why } = observation;
  if (end === 'no-host') return missing('There is no such domain.', history, now);
  if (end !== 'answer') return { state: 'unknown', message: UNKNOWN[end](why) };
  if (status === 404 || status === 410) {
    return missing(`The server says that there is no such page (${status}).`, history, now);
  }
  const page = pageText(observation.html ?? '');
  if (CHALLENGE.test(page.title))
    return { state: 'unknown', message: 'A page for robots came instead.' };
  if (status >= 400) return { state: 'unknown', message: `The server answered ${status}.` };
  return placeOf(observation, owner, `${page.title} ${page.text}`, domainOf);
}

const UNKNOWN: Readonly<
  Record<Exclude<ObservationEnd, 'answer' | 'no-host'>, (why: string | undefined) => string>
> = {
  unreachable: (why) => `It could not be reached (${why ?? 'no answer'}).`,
  certificate: (why) => `The server could not prove who it is (${why ?? 'certificate'}).`,
  robots: () => 'Its owner asks robots to stay away. Look yourself.',
  private: () => 'It leads into a private network. Visitors cannot open it.',
  redirects: (why) => `It leads in circles (${why ?? 'redirects'}).`,
};

function missing(what: string, { missingSince }: LinkHistory, now: string): Verdict {
  const days = missingSince ? (Date.parse(now) - Date.parse(missingSince)) / 86_400_000 : 0;
  return days >= PATIENCE
    ? { state: 'gone', message: `${what} It has been so since ${missingSince?.slice(0, 10)}.` }
    : { state: 'missing', message: `${what} Check again in a week.` };
}

/** The URL of a page that was found, and whether the page is still theirs. */
function placeOf(
  { url, hops }: Observation,
  { names }: LinkOwner,
  said: string,
  domainOf: RegistrableDomain,
): Verdict {
  const last = hops.at(-1)?.to ?? url;
  const isSameDomain = domainOf(new URL(url).hostname) === domainOf(new URL(last).hostname);
  const isNamed = names.some((name) => names.length > 0 && isNamedIn(name, said));
  const bad = PARKED.exec(said)?.[0] ?? GAMBLING.exec(said)?.[0];
  if (!isNamed && bad) {
    const where = isSameDomain ? 'The page' : `It leads to ${new URL(last).host}, which`;
    return {
      state: 'suspect',
      to: last,
      message: `${where} does not name the organisation and says “${bad}”. Somebody else may have the domain. Look, and confirm it or not.`,
    };
  }
  const permanent = permanentEnd(url, hops);
  if (!isSameDomain) {
    const message = isNamed
      ? `It leads to ${new URL(last).host}, which names the organisation. If that is theirs, write it in the list.`
      : `It leads to ${new URL(last).host}, which does not name the organisation. Check whether it is theirs.`;
    return { state: 'unknown', to: last, message };
  }
  if (permanent !== url) {
    const isHome = new URL(permanent).pathname === '/' && new URL(url).pathname.length > 1;
    return isHome
      ? {
          state: 'unknown',
          to: permanent,
          message: 'It leads to the home page. The page itself may be gone.',
        }
      : {
          state: 'moved',
          to: permanent,
          message: `It has moved to ${permanent}. Write that in the list.`,
        };
  }
  return { state: 'ok', message: 'It is there.' };
}

/** The URL that permanent redirects lead to, up to the first that is not permanent. */
function permanentEnd(url: string, hops: Observation['hops']): string {
  let end = url;
  for (const { status, to } of hops) {
    if (status !== 301 && status !== 308) break;
    end = to;
  }
  return end;
}

/** Whether a text contains a name, or all its long words. */
function isNamedIn(name: string, text: string): boolean {
  const page = ` ${plainForm(text)} `;
  const form = plainForm(name);
  const words = form.split(' ').filter((word) => word.length > 3);
  return (
    page.includes(` ${form} `) ||
    (words.length > 1 && words.every((word) => page.includes(` ${word} `)))
  );
}
