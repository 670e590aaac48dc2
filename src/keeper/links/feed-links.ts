import { isRecord, type JsonObject, recordsOf } from '../json.js';
import type { LinkState, Verdict } from './verdict.js';

/** A link of a list, and whose it is. */
export interface FeedLink {
  readonly url: string;
  /** The organisation's name, for the keeper. */
  readonly organization: string;
  /** All its names. */
  readonly names: readonly string[];
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const itemsOf = (value: unknown): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/** The websites of an organisation, and of its services. */
function urlsOf(record: JsonObject): readonly string[] {
  const all = [
    text(record['website']),
    ...itemsOf(record['additional_websites']).map(({ url }) => text(url)),
    ...itemsOf(record['services']).map(({ url }) => text(url)),
  ];
  return [...new Set(all)].filter((url) => /^https?:\/\/[^/]/i.test(url) && URL.canParse(url));
}

function namesOf(record: JsonObject): readonly string[] {
  const { translations } = record;
  const translated = Object.values(isRecord(translations) ? translations : {}).filter(isRecord);
  return [record, ...translated]
    .flatMap((each) => [text(each['name']), text(each['alternate_name'])])
    .filter(Boolean);
}

/** Every link that a visitor is sent to, organisation by organisation. */
export function linksOf(feed: JsonObject): readonly FeedLink[] {
  return recordsOf(feed).records.flatMap((record): FeedLink[] => {
    if (!isRecord(record)) return [];
    const names = namesOf(record);
    const organization = names[0] ?? text(record['id']);
    return urlsOf(record).map((url) => ({ url, organization, names }));
  });
}

/** What a feed says about a link. A suspicion is not written: only a person can decide. */
const SAID: Partial<Record<LinkState, string>> = { ok: 'ok', moved: 'moved', gone: 'gone' };

/** What was found out about a link, and when (RFC 3339). */
export type DatedVerdict = Pick<Verdict, 'state'> & { readonly checked: string };

/** What a keeper has found out by opening the page. */
export interface Confirmed {
  readonly hijacked: ReadonlySet<string>;
  readonly reinstated: ReadonlySet<string>;
}

/**
 * The feed with the findings about its links in `checks`. If a result is not known, the previous
 * one stays. What a person confirmed stays until a person withdraws it.
 */
export function withChecks(
  feed: JsonObject,
  verdicts: ReadonlyMap<string, DatedVerdict>,
  today: string,
  { hijacked, reinstated }: Confirmed,
): JsonObject {
  const { key, records } = recordsOf(feed);
  const checked = records.map((record) => {
    if (!isRecord(record)) return record;
    const urls = urlsOf(record);
    const before = itemsOf(record['checks']).filter(({ url }) => urls.includes(text(url)));
    const known = new Map(before.map((check) => [text(check['url']), check]));
    const checks = urls.flatMap((url): JsonObject[] => {
      const old = known.get(url);
      if (hijacked.has(url)) return [{ ...old, url, state: 'hijacked', checked: today }];
      const isHeld = old?.['state'] === 'hijacked' && !reinstated.has(url);
      const verdict = verdicts.get(url);
      const state = SAID[verdict?.state ?? 'unknown'];
      if (!verdict || !state || isHeld) return old && !reinstated.has(url) ? [old] : [];
      return [{ ...old, url, state, checked: verdict.checked.slice(0, 10) }];
    });
    const { checks: _old, ...others } = record;
    return checks.length ? { ...record, checks } : others;
  });
  return { ...feed, [key]: checked };
}

/** The links that a person has confirmed to be hijacked. */
export function hijackedIn(feed: JsonObject): ReadonlySet<string> {
  return new Set(
    recordsOf(feed)
      .records.filter(isRecord)
      .flatMap(({ checks }) => itemsOf(checks))
      .filter(({ state }) => state === 'hijacked')
      .map(({ url }) => text(url)),
  );
}
