import { EVERYTHING, NOTHING, readRobots, type Robots } from '../../keeper/links/robots.js';
import type { Observer } from './observe.js';

/** Our name in a `robots.txt`. */
const ROBOT = 'partner-directory';

/** The time between two requests to one host, in milliseconds, unless its owner wants more. */
const PACE = 1000;

export interface MannersOptions {
  readonly fetchText: Observer['fetchText'];
  readonly now?: () => number;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/**
 * Whether a URL may be visited, and when: fetches each site's `robots.txt` once, and keeps a pause
 * between the requests to one host.
 */
export function mannersOf({ fetchText, now = Date.now, wait = sleep }: MannersOptions) {
  const rules = new Map<string, Promise<Robots>>();
  /** When each host may get the next request. */
  const turns = new Map<string, number>();

  const takeTurn = async (host: string, delay: number) => {
    const turn = Math.max(now(), turns.get(host) ?? 0);
    turns.set(host, turn + Math.max(PACE, delay));
    if (turn > now()) await wait(turn - now());
  };

  const rulesOf = async ({ origin, host }: URL): Promise<Robots> => {
    await takeTurn(host, 0);
    const answer = await fetchText(new URL('/robots.txt', origin));
    // If something is wrong with the host, the request for the page will say so.
    if ('end' in answer) return EVERYTHING;
    if (answer.status >= 500) return NOTHING;
    return answer.status === 200 ? readRobots(answer.text, ROBOT) : EVERYTHING;
  };

  return async (url: URL): Promise<boolean> => {
    const known = rules.get(url.origin) ?? rulesOf(url);
    rules.set(url.origin, known);
    const { allows, delay } = await known;
    if (!allows(url.pathname + url.search)) return false;
    await takeTurn(url.host, delay);
    return true;
  };
}

const sleep = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });
