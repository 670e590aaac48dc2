import '../../src/features/search-service/search-service.js';
import type { PartnerDirectory } from '../../src/elements/partner-directory/partner-directory.js';
import { feedUrl } from './fixture-server.js';
import { directoryOf } from './page.js';

type Feed = Readonly<Record<string, unknown>>;

/** A search service that has a feed: see test/runner/service-fixture.js. */
export interface FixtureService {
  readonly searchUrl: string;
  /** What was asked, as the parameters of each request. */
  log(): Promise<URLSearchParams[]>;
  /** Resolves when there were so many requests. */
  untilAsked(count: number): Promise<URLSearchParams[]>;
  /** Answers wait from now on, until `go`. */
  hold(): Promise<void>;
  go(): Promise<void>;
}

export async function serviceOf(feed: unknown): Promise<FixtureService> {
  const body = JSON.stringify(feed);
  const number = await (await fetch('/fixtures/service', { method: 'POST', body })).text();
  const base = new URL(`/fixtures/service/${number}/`, location.href).href;
  const log = async () => {
    const urls: string[] = await (await fetch(`${base}log`)).json();
    return urls.map((url) => new URL(url, base).searchParams);
  };
  const post = async (what: string) => {
    await (await fetch(base + what)).text();
  };
  return {
    searchUrl: `${base}v1/list/search`,
    log,
    async untilAsked(count) {
      let asked = await log();
      while (asked.length < count) asked = await log();
      return asked;
    },
    hold: () => post('hold'),
    go: () => post('go'),
  };
}

/** The feed of a page whose organisations a service has. */
export const headOf = (feed: Feed, searchUrl: string): Feed => ({
  ...feed,
  organizations: [],
  search_url: searchUrl,
});

/** A directory that searches by a service of this feed. */
export async function directoryOver(
  feed: Feed,
  attributes = '',
): Promise<PartnerDirectory & { readonly service: FixtureService }> {
  const service = await serviceOf(feed);
  const src = feedUrl(headOf(feed, service.searchUrl));
  const directory = await directoryOf(src, `search-service ${attributes}`);
  return Object.assign(directory, { service });
}
