import { expect } from '@open-wc/testing';
import { checkboxes } from './support/filters.js';
import { feedOf, numbered } from './support/feeds.js';
import { ask, elsewhere, feedUrl, fixtureUrl, newKey } from './support/fixture-server.js';
import { addScript, barePage, type Inside } from './support/host-page.js';
import { cards, part, parts, searchBox, tipsIn, until } from './support/page.js';
import { RICH } from './support/states.js';
import { clearStored, recordRequests, stored } from './support/traces.js';
import { waitUntil } from './support/wait-until.js';

const IMAGE = 'https://pictures.example/page.png';
const LOGO = 'https://pictures.example/logo.png';

/**
 * The only addresses in a feed that a directory may load from, besides the feed: another field
 * that has one belongs here, in docs/council/privacy.md and in SECURITY.md.
 */
const PICTURES: readonly string[] = [IMAGE, LOGO];

const FEED = {
  ...RICH,
  page: { title: 'Partners', image: { src: IMAGE, alt: 'A class' } },
  organizations: RICH.organizations.map((each) => ({ ...each, logo: LOGO })),
};

/** What the URL that is shared ends with, where the page's own does not say what was chosen. */
const SHARED = '#directory.order=name&directory.pages=2';

/** The one file, as the fixture server gives it, which counts its requests. */
const SCRIPT = new URL(
  fixtureUrl({ file: 'dist/partner-directory.js', type: 'text/javascript' }),
  location.href,
).href;

/** Lets through the one file and the feed, and tells of all else. */
const policyFor = (feed: string) =>
  ["default-src 'none'", `script-src ${addressOf(SCRIPT)}`, `connect-src ${addressOf(feed)}`].join(
    '; ',
  );

const addressOf = (url: string) => url.replace(/\?.*/, '');

function directoryIn({ document }: Inside, src: string, attributes = ''): HTMLElement {
  document.body.innerHTML = `<partner-directory src='${src}' ${attributes}></partner-directory>`;
  return document.querySelector('partner-directory') ?? expect.fail('no directory');
}

/** What a visitor's clipboard and share sheet were given, in the place of the real ones. */
function recordHandovers(inside: Inside): unknown[] {
  const given: unknown[] = [];
  const take = async (what: unknown) => void given.push(what);
  const abilities = { clipboard: { writeText: take }, share: take };
  for (const [name, value] of Object.entries(abilities)) {
    Object.defineProperty(inside.navigator, name, { value, configurable: true });
  }
  return given;
}

/** All that a visitor can do in a directory of `FEED`, but for leaving the page. */
async function visit(inside: Inside, directory: HTMLElement): Promise<void> {
  const shown = (count: number) => until(directory, () => cards(directory).length === count);
  const press = (element: Element, name: string) => part(element, name).click();
  await until(directory, () => parts(directory, 'facet').length);
  await shown(20);

  const box = searchBox(directory);
  box.focus();
  box.value = 'Plain';
  box.dispatchEvent(new inside.InputEvent('input', { bubbles: true, composed: true }));
  await shown(1);
  box.dispatchEvent(new inside.Event('change', { bubbles: true }));
  press(directory, 'clear');
  await shown(20);

  if (part(directory, 'filters-toggle').checkVisibility()) press(directory, 'filters-toggle');
  for (const choice of [0, 1]) {
    checkboxes(directory)[choice]?.click();
    await until(directory, () => parts(directory, 'token').length > choice);
  }
  press(directory, 'token');
  press(directory, 'clear');
  await shown(20);

  const order = part(directory, 'order-select') as HTMLSelectElement;
  order.value = 'name';
  order.dispatchEvent(new inside.Event('change', { bubbles: true }));
  await until(directory, () => !parts(directory, 'group').length);
  press(directory, 'show-more');
  await waitUntil(() => directory.shadowRoot?.activeElement === cards(directory)[20], 'the focus');
  expect(cards(directory)).to.have.lengthOf(32);

  for (const element of [...cards(directory), tipsIn(directory)]) {
    for (const button of element ? parts(element, 'more') : []) button.click();
  }
  directory.addEventListener('click', (event) => event.preventDefault());
  for (const card of cards(directory)) {
    for (const each of [...parts(card, 'copy'), ...parts(card, 'contact-link')]) each.click();
  }
  const [first] = cards(directory);
  if (first) press(first, 'link');
  press(directory, 'share');
  inside.document.documentElement.lang = 'cy';
  part(directory, 'foot').scrollIntoView();
  await until(directory, () => box.labels?.[0]?.textContent.includes('Chwilio'));
}

describe('a whole visit', () => {
  const visits: [attributes: string, pictures: readonly string[]][] = [
    ['', PICTURES],
    ['sync-url', PICTURES],
    ['no-logos', [IMAGE]],
  ];
  for (const [attributes, pictures] of visits) {
    it(`${attributes && `with ${attributes} `}asks for the feed, once, and for nothing but ${pictures.join(' and ')} in it`, async () => {
      const key = newKey();
      const feed = new URL(feedUrl(FEED, { key }), location.href).href;
      const inside = await barePage('', { policy: policyFor(feed) });
      await clearStored(inside);
      const requests = recordRequests(inside);
      const given = recordHandovers(inside);
      await addScript(inside, SCRIPT);
      const directory = directoryIn(inside, feed, attributes);
      await visit(inside, directory);
      const isSeen = (url: string) => requests().includes(url);
      await waitUntil(() => pictures.every(isSeen), 'the pictures');
      const isSynced = attributes === 'sync-url';
      const [card = directory] = cards(directory);
      const first = part(card, 'name').textContent;
      const link = part(card, 'link').getAttribute('href');
      directory.remove();

      expect(requests().filter((url) => !pictures.includes(url))).to.deep.equal([SCRIPT, feed]);
      const log = await ask('log', key);
      expect(log.map(({ method }: { method: string }) => method)).to.deep.equal(['GET']);
      expect(given).to.deep.equal([
        'info@example.org',
        'ann@example.org',
        { title: first, url: link },
        { title: '', url: `${inside.location.href}${isSynced ? '' : SHARED}` },
      ]);
      expect(await stored(inside)).to.deep.equal([]);
      expect(inside.name).to.equal('');
    });
  }
});

describe('what is typed', () => {
  const searchUrl = new URL(
    fixtureUrl({ body: JSON.stringify({ ...feedOf(numbered(20)), total: 20, outOf: 32 }) }),
    location.href,
  ).href;
  const FEATURE = new URL(
    fixtureUrl({ file: 'dist/search-service.js', type: 'text/javascript' }),
    location.href,
  ).href;
  const cases: [script: boolean, attribute: string, search_url: string | undefined][] = [
    [true, 'search-service', searchUrl],
    [false, 'search-service', searchUrl],
    [true, '', searchUrl],
    [true, 'search-service', undefined],
  ];
  for (const [hasScript, attribute, search_url] of cases) {
    const isWanted = hasScript && attribute && search_url;
    const having = [hasScript ? 'the script' : 'no script', attribute || 'no attribute'];
    having.push(search_url ? 'a service' : 'no service');
    it(`goes ${isWanted ? 'to the service of the feed alone' : 'nowhere'} with ${having.join(', ')}`, async () => {
      const feed = new URL(feedUrl({ ...RICH, search_url }), location.href).href;
      const inside = await barePage('', { policy: policyFor(feed) });
      await clearStored(inside);
      const requests = recordRequests(inside);
      await addScript(inside, SCRIPT);
      if (hasScript) await addScript(inside, FEATURE);
      const directory = directoryIn(inside, feed, attribute);
      await until(directory, () => cards(directory).length === 20);
      const box = searchBox(directory);
      box.value = 'Plain';
      box.dispatchEvent(new inside.InputEvent('input', { bubbles: true, composed: true }));
      const told = () => requests().filter((url) => new URL(url).searchParams.get('q') === 'Plain');
      if (isWanted) await waitUntil(() => told().length, 'the question');
      else await until(directory, () => cards(directory).length < 20);
      expect(told().every((url) => url.startsWith(searchUrl))).to.equal(true);
      expect(told().length > 0).to.equal(!!isWanted);
      expect(await stored(inside)).to.deep.equal([]);
    });
  }
});

describe('the request of a feed', () => {
  for (const [where, at] of [
    ['this website', (path: string) => new URL(path, location.href).href],
    ['another', elsewhere],
  ] as const) {
    it(`on ${where} has no cookie, no referrer and no authorization`, async () => {
      document.cookie = 'visitor=1; path=/';
      // Read back, so that it is there for the next request.
      expect(document.cookie).to.include('visitor=1');
      const [pageKey, feedKey] = [newKey(), newKey()];
      const inside = await barePage('', { key: pageKey });
      await addScript(inside, `${SCRIPT}&key=${pageKey}`);
      const directory = directoryIn(inside, at(feedUrl(FEED, { key: feedKey })));
      await until(directory, () => cards(directory).length);
      await clearStored(inside);

      const [page, script] = await ask('requests', pageKey);
      expect(page, 'the page itself').to.include({ cookie: 'visitor=1' });
      expect(script, 'the script').to.include.keys('cookie', 'referer');
      const asked = await ask('requests', feedKey);
      expect(asked).to.have.lengthOf(1);
      expect(asked[0]).to.include.keys('host', 'accept');
      expect(asked[0]).not.to.have.any.keys('cookie', 'referer', 'authorization');
    });
  }
});

describe('a script that does what ours must not', () => {
  const HOSTS = ['fetch', 'beacon', 'image', 'socket', 'script', 'style', 'frame'];
  const NOSY = `
    document.cookie = 'a=1; path=/';
    localStorage.a = sessionStorage.a = 1;
    indexedDB.open('a').onsuccess = ({ target }) => target.result.close();
    globalThis.caches?.open('a');
    fetch('https://fetch.example/').catch(() => {});
    navigator.sendBeacon('https://beacon.example/');
    new Image().src = 'https://image.example/';
    try { new WebSocket('wss://socket.example/'); } catch {}
    const add = (tag, fields) =>
      document.head.append(Object.assign(document.createElement(tag), fields));
    add('script', { src: 'https://script.example/' });
    add('link', { rel: 'stylesheet', href: 'https://style.example/' });
    add('iframe', { src: 'https://frame.example/' });`;

  it('is seen, with every request and all that it keeps', async () => {
    const inside = await barePage('', { policy: policyFor(SCRIPT) });
    await clearStored(inside);
    const requests = recordRequests(inside);
    const query = new URLSearchParams({ body: NOSY, type: 'text/javascript' });
    await addScript(inside, `${addressOf(SCRIPT)}?${query}`);
    const seen = () => requests().map((url) => new URL(url).host.replace('.example', ''));
    await waitUntil(() => HOSTS.every((host) => seen().includes(host)), HOSTS.join());
    const kept = ['cookie a', 'localStorage a', 'sessionStorage a', 'indexedDB a'];
    if ('caches' in inside) kept.push('caches a');
    let found: readonly string[] = [];
    await waitUntil(async () => (found = await stored(inside)).length === kept.length, kept.join());
    await clearStored(inside);
    expect(found).to.deep.equal(kept);
    expect(await stored(inside)).to.deep.equal([]);
  });
});
