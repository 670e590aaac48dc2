let count = 0;

/** A key of its own for a test's requests, so that the fixture server can count them. */
export const newKey = () => `key-${Date.now()}-${Math.random()}-${(count += 1)}`;

/** An address at which the fixture server answers as `options` ask: see test/runner/fixtures.js. */
export const fixtureUrl = (options: Readonly<Record<string, string>> = {}) =>
  `/fixtures/feed.json?${new URLSearchParams(options)}`;

/** The address of `feed` as JSON. */
export const feedUrl = (feed: unknown, options: Readonly<Record<string, string>> = {}) =>
  fixtureUrl({ body: JSON.stringify(feed), ...options });

/** The same address under a name of the server that makes it another origin. */
export function elsewhere(path: string): string {
  const { origin, hostname } = location;
  const other = hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return new URL(path, origin.replace(hostname, other)).href;
}

/** The fixture server's report on the requests of a key. */
export const ask = async (what: 'count' | 'open' | 'requests' | 'log' | 'go', key: string) =>
  (await fetch(`/fixtures/${what}?key=${key}`)).json();

/** Resolves when so many requests of a key wait for the end of their answer. */
export async function untilOpen(key: string, open = 1): Promise<void> {
  while ((await ask('open', key)) !== open);
}

/** Resolves when there were so many requests of a key. */
export async function untilCount(key: string, count: number): Promise<void> {
  while ((await ask('count', key)) !== count);
}

/** Whether the browser, as it is run here, has an HTTP cache: WebKitGTK under a driver has none. */
export async function hasHttpCache(): Promise<boolean> {
  const key = newKey();
  for (let times = 0; times < 2; times += 1) {
    await fetch(fixtureUrl({ key, header: 'cache-control: max-age=60' }));
  }
  return (await ask('count', key)) === 1;
}
