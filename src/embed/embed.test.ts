import { expect, nextFrame } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { feedOf, numbered } from '../../test/support/feeds.js';
import { ask, feedUrl, fixtureUrl, newKey } from '../../test/support/fixture-server.js';
import { framePage, inFrame, inside, shownIn } from '../../test/support/frame-page.js';
import { cards, part, parts, statusOf } from '../../test/support/page.js';
import { waitUntil } from '../../test/support/wait-until.js';

const FEED = '/demo/feed.json';
/** The same, with `Access-Control-Allow-Origin: *`. */
const OPEN_FEED = fixtureUrl();
const LINKED = feedUrl(
  feedOf([{ id: 'a', name: 'A', email: 'a@example.org', phones: [{ number: '020 7946 0000' }] }]),
);

describe('a frame page', () => {
  it('shows a directory, in the language asked for', async () => {
    const { frame } = framePage({ src: FEED, lang: 'cy', 'page-size': '4', query: 'school' });
    const directory = await shownIn(frame, 4);
    expect(part(directory, 'search-label').textContent).to.equal('Chwilio am sefydliadau');
    expect(inside(frame).documentElement.lang).to.equal('cy');
    await waitUntil(() => inside(frame).title === 'School links & partnerships', 'a title');
    expect(inside(frame).body.textContent).to.include('Mae’r dolenni’n agor mewn tab newydd.');
    expect(inside(frame).querySelector('#fallback')?.checkVisibility()).to.equal(false);
  });

  for (const sandbox of [undefined, 'allow-scripts allow-same-origin']) {
    const where = sandbox ? ', in a sandbox of its own origin' : '';
    it(`has the words of a language that is not in the one file${where}`, async () => {
      const { frame } = framePage({ src: FEED, lang: 'ar-EG', 'no-intro': '' }, { sandbox });
      const directory = await shownIn(frame, 9);
      const label = part(directory, 'search-label');
      await waitUntil(() => /^[\p{Script=Arabic} ]+$/u.test(label.textContent), 'Arabic');
      expect(frame.contentWindow?.getComputedStyle(label).direction).to.equal('rtl');
      const note = await inFrame(frame, '.note');
      expect(note.textContent).to.match(/^[\p{Script=Arabic}\p{M} ]+\.$/u);
      expect(frame.contentWindow?.getComputedStyle(note).direction).to.equal('rtl');
    });
  }

  it('has the features that it asks for, with their words', async () => {
    const { frame } = framePage({ src: FEED, features: 'facts,shortlist', lang: 'fr' });
    const directory = await shownIn(frame, 9);
    await waitUntil(() => parts(directory, 'shortlist-toggle')[0]?.textContent, 'a shortlist');
    const keep = () => directory.shadowRoot?.querySelector('[part=keep]')?.textContent;
    await waitUntil(() => keep() && keep() !== 'Keep', 'French');
    await waitUntil(() => parts(directory, 'fact').length, 'facts');
    expect(parts(directory, 'map')).to.have.lengthOf(0);
  });

  it('has facts on its cards, unless it leaves them out', async () => {
    const { frame } = framePage({ src: FEED });
    const directory = await shownIn(frame, 9);
    await waitUntil(() => parts(directory, 'fact').length, 'facts');
    const { frame: other } = framePage({ src: FEED, features: 'map', 'no-facts': '' });
    const plain = await shownIn(other, 9);
    await waitUntil(() => parts(plain, 'map').length, 'a map');
    expect(parts(plain, 'facts')).to.have.lengthOf(0);
    expect(parts(plain, 'ways')).to.have.lengthOf(0);
  });

  it('opens addresses in the map that it names', async () => {
    const { frame } = framePage({
      src: feedUrl(
        feedOf([
          { id: 'a', name: 'A', locations: [{ addresses: [{ address_1: '1 High Street' }] }] },
        ]),
      ),
      'map-url': '/map?q={address}',
    });
    const directory = await shownIn(frame, 1);
    const toggle = () => directory.shadowRoot?.querySelector<HTMLElement>('[part=ways-toggle]');
    await waitUntil(() => toggle()?.checkVisibility(), 'a way to more');
    toggle()?.click();
    const links = () => [...(directory.shadowRoot?.querySelectorAll('a') ?? [])];
    const paths = links().map(({ href }) => href.replace(location.origin, ''));
    expect(paths).to.include('/map?q=1%20High%20Street');
  });

  for (const [height, what] of [
    ['500', 'with a height of its own'],
    ['6000', 'as high as its content'],
  ] as const) {
    it(`has a sheet of filters on a phone at its button, in a frame ${what}`, async () => {
      const { frame } = framePage({ src: FEED, features: 'phone', 'no-intro': '', 'no-tips': '' });
      frame.width = '360';
      frame.height = height;
      const directory = await shownIn(frame, 9);
      const button = part(directory, 'filters-toggle');
      await waitUntil(() => button.checkVisibility(), 'a narrow window');
      await waitUntil(
        () => getComputedStyle(part(directory, 'search')).position === 'sticky',
        'it',
      );
      button.click();
      const sheet = () => parts(directory, 'sheet')[0]?.getBoundingClientRect();
      await waitUntil(() => (sheet()?.height ?? 0) > 100, 'a sheet');
      const { top, bottom } = sheet() ?? expect.fail('no sheet');
      expect(top)
        .to.be.at.least(0)
        .and.at.most(button.getBoundingClientRect().top + 1);
      expect(bottom).to.be.at.most(Number(height) + 1);
      if (height === '6000') expect(bottom).to.be.below(1500);
    });
  }

  for (const [what, more] of [
    ['', {}],
    ['on another page of results', { 'page-size': '2' }],
    ['behind a search', { query: 'nothing at all' }],
    ['behind a filter', { country: 'ET' }],
    ['of many cards on a phone', { features: 'phone' }],
    ['below a map', { features: 'map,shortlist,corrections' }],
  ] as const) {
    it(`brings the organisation on screen that its fragment asks for, ${what}`, async () => {
      const { frame } = framePage({ src: FEED, ...more }, { hash: '#directory=ukowla' });
      if ('features' in more) frame.width = '360';
      const directory = await inFrame<HTMLElement>(frame, 'partner-directory');
      const at = () => directory.shadowRoot?.activeElement?.shadowRoot?.activeElement;
      await waitUntil(() => at()?.getAttribute('part') === 'name', 'the focus is on a name');
      expect(at()?.textContent).to.equal('UKOWLA');
      // WebKit scrolls there a moment later.
      await waitUntil(() => {
        const { top = -1, bottom = 0 } = at()?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= Number(frame.height);
      }, 'the name is on screen');
    });
  }

  for (const [what, id, more] of [
    ['nobody', 'nobody', {}],
    ['one that it leaves out', 'link-ethiopia', { 'only-ids': 'ukowla' }],
    ['markup', '<img src=x onerror=alert(1)>', {}],
  ] as const) {
    it(`says so where its fragment asks for ${what}, and changes nothing`, async () => {
      const { frame } = framePage(
        { src: FEED, query: 'school', ...more },
        { hash: `#directory=${encodeURIComponent(id)}` },
      );
      const directory = await inFrame<HTMLElement>(frame, 'partner-directory');
      await waitUntil(
        () => statusOf(directory)?.textContent?.startsWith('This organisation is not in the list'),
        'a sentence',
      );
      expect((part(directory, 'search-input') as HTMLInputElement).value).to.equal('school');
      expect(inside(frame).activeElement).to.equal(inside(frame).body);
    });
  }

  it('shows one card', async () => {
    const { frame } = framePage({ src: FEED, view: 'card', 'org-id': 'ukowla' });
    const card = await inFrame(frame, 'org-card');
    await waitUntil(() => parts(card, 'name').length, 'a name');
    expect(part(card, 'name').textContent.trim()).to.equal('UKOWLA');
    expect(inside(frame).body.textContent).to.include('Links open in a new tab.');
  });

  it('shows the tips alone, which have no links', async () => {
    const { frame } = framePage({ src: FEED, view: 'tips', 'heading-level': '3' });
    const tips = await inFrame(frame, 'linking-tips');
    await waitUntil(() => parts(tips, 'tip').length === 5, 'five tips');
    expect(part(tips, 'heading').localName).to.equal('h3');
    expect(inside(frame).body.textContent).not.to.include('Links open');
  });

  it('has its own style, a theme and colours, under a strict policy', async () => {
    const { frame } = framePage({ src: FEED, theme: 'council', 'color-scheme': 'dark' });
    const directory = await shownIn(frame, 9);
    const { documentElement, body, head } = inside(frame);
    const style = (element: Element) => frame.contentWindow?.getComputedStyle(element);
    expect(style(body)?.margin).to.equal('0px');
    expect(style(documentElement)?.colorScheme).to.equal('dark');
    expect(style(part(directory, 'list'))?.display).to.equal('grid');
    const themes = head.querySelectorAll<HTMLLinkElement>('link[href^=themes]');
    expect([...themes].map(({ href }) => new URL(href).pathname)).to.deep.equal([
      '/dist/themes/council.css',
    ]);
  });

  it('has nothing in its source that a policy without exceptions would stop', async () => {
    const source = await (await fetch('/dist/embed.html')).text();
    const page = new DOMParser().parseFromString(source, 'text/html');
    expect(page.querySelectorAll('[style], style, script:not([src])')).to.have.lengthOf(0);
    const policy = page.querySelector<HTMLMetaElement>('meta[http-equiv]')?.content ?? '';
    expect(policy).to.include("default-src 'none'").and.include("trusted-types-for 'script'");
    expect(policy).not.to.match(/unsafe|\*/);
    const handlers = [...page.querySelectorAll('*')].flatMap((each) => each.getAttributeNames());
    expect(handlers.filter((name) => name.startsWith('on'))).to.deep.equal([]);
  });
});

describe('a frame page around which copying and sharing are not permitted', () => {
  const buttonsIn = async (allow: string) => {
    const { frame } = framePage({ src: FEED, 'only-ids': 'ukowla' }, { allow });
    const directory = await shownIn(frame, 1);
    const [card] = cards(directory);
    const buttons = [...parts(directory, 'share'), ...(card ? parts(card, 'copy') : [])];
    expect(buttons).to.have.lengthOf(2);
    return buttons.map((button) => button.checkVisibility());
  };

  it('has no buttons for it, where the browser tells', async () => {
    const canTell = 'featurePolicy' in document;
    expect(await buttonsIn('')).to.deep.equal([true, true]);
    const denied = "clipboard-write 'none'; web-share 'none'";
    expect(await buttonsIn(denied)).to.deep.equal(canTell ? [false, false] : [true, true]);
  });
});

describe('the height of a frame page', () => {
  it('is told in three dialects, whenever it changes', async () => {
    const { frame, messages, heights } = framePage(
      { src: FEED, 'page-size': '2' },
      { hash: '#?secret=aB3dE5gH7j' },
    );
    const directory = await shownIn(frame, 2);
    const height = () => Math.ceil(inside(frame).documentElement.getBoundingClientRect().height);
    await waitUntil(() => heights().at(-1) === height(), 'the height');
    const before = heights().length;
    part(directory, 'show-more').click();
    await shownIn(frame, 4);
    const last = () => messages.at(-1)?.data;
    await waitUntil(
      () => heights().length > before && last()?.message && last()?.value === height(),
      'a new height',
    );
    const { value } = last() ?? {};
    expect(messages.slice(-3).map(({ data }) => data)).to.deep.equal([
      { type: 'partner-directory:resize', height: value },
      { subject: 'lti.frameResize', height: value },
      { message: 'height', value, secret: 'aB3dE5gH7j' },
    ]);
    expect(new Set(messages.map(({ origin }) => origin))).to.deep.equal(new Set([location.origin]));
  });

  it('is told to WordPress when it gives the secret later, and never without one', async () => {
    const { frame, messages } = framePage({ src: FEED, view: 'tips' });
    await waitUntil(() => messages.length > 1, 'a height');
    const forWordPress = () => messages.filter(({ data }) => data.message);
    expect(forWordPress()).to.deep.equal([]);
    frame.src += '#?secret=x"]';
    frame.src = frame.src.replace('x%22]', 'abc').replace('x"]', 'abc');
    await waitUntil(() => forWordPress().length, 'a height for WordPress');
    expect(new Set(forWordPress().map(({ data }) => data.secret))).to.deep.equal(new Set(['abc']));
  });

  it('may be fixed: the page scrolls', async () => {
    const { frame } = framePage({ src: FEED });
    await shownIn(frame, 9);
    const { documentElement } = inside(frame);
    expect(documentElement.scrollHeight).to.be.above(documentElement.clientHeight);
    documentElement.scrollTop = 100;
    expect(documentElement.scrollTop).to.equal(100);
    expect(documentElement.scrollWidth).to.equal(documentElement.clientWidth);
  });

  it('is told from an opaque origin, with storage denied', async () => {
    const { heights, messages } = framePage(
      { src: OPEN_FEED, lang: 'fr' },
      { sandbox: 'allow-scripts' },
    );
    await waitUntil(() => (heights().at(-1) ?? 0) > 1000, 'a directory');
    expect(messages.every(({ origin }) => origin === 'null')).to.equal(true);
  });
});

describe('the script for the page around frames', () => {
  const host = () =>
    new Promise((resolve) => {
      const script = document.createElement('script');
      script.src = '/dist/embed-host.js';
      script.addEventListener('load', resolve);
      document.head.append(script);
    });
  const forge = (source: Window | null, data: unknown) =>
    window.dispatchEvent(new MessageEvent('message', { source, data, origin: location.origin }));
  const message = (height: unknown) => ({ type: 'partner-directory:resize', height });

  it('gives each frame its height, also where it comes late', async () => {
    const directory = framePage({ src: FEED });
    const tips = framePage({ src: OPEN_FEED, view: 'tips' }, { sandbox: 'allow-scripts' });
    await shownIn(directory.frame, 9);
    await waitUntil(() => (tips.heights().at(-1) ?? 0) > 100, 'tips');
    expect(directory.frame.clientHeight).to.equal(300);
    await host();
    for (const { frame, heights } of [directory, tips]) {
      await waitUntil(
        () => frame.clientHeight === heights().at(-1),
        'the height of what is inside',
      );
    }
    const { documentElement } = inside(directory.frame);
    expect(documentElement.scrollHeight).to.equal(directory.frame.clientHeight);
  });

  it('counts a border in where it is part of the height', async () => {
    const { frame, heights } = framePage({ src: FEED, view: 'tips' });
    Object.assign(frame.style, { boxSizing: 'border-box', border: '3px solid' });
    await waitUntil(() => frame.clientHeight === heights().at(-1), 'room for all');
    expect(frame.offsetHeight).to.equal(frame.clientHeight + 6);
  });

  it('does nothing for a message that is not from a frame page', async () => {
    const { frame, heights } = framePage({ src: FEED, view: 'tips' });
    const other = document.createElement('iframe');
    document.body.append(other);
    await waitUntil(() => frame.clientHeight === heights().at(-1), 'the height');
    const before = [frame.style.height, other.style.height];
    for (const source of [window, other.contentWindow, null]) forge(source, message(77));
    for (const height of [-1, 0, NaN, Infinity, 1e9, '77', '77px;color:red', null, {}]) {
      forge(frame.contentWindow, message(height));
    }
    for (const data of [null, undefined, 77, 'x', [], { height: 77 }, { type: 'resize' }]) {
      forge(frame.contentWindow, data);
    }
    expect([frame.style.height, other.style.height]).to.deep.equal(before);
    forge(frame.contentWindow, message(77));
    expect(frame.style.height).to.equal('77px');
    other.remove();
  });
});

describe('a link in a frame page', () => {
  it('leads out of the frame, without a referrer', async () => {
    const key = newKey();
    // A tab in front of this one would keep it from being painted.
    const body = '<script>close()</script>';
    const query = new URLSearchParams({ type: 'text/html', body, key });
    const website = `${location.origin}/fixtures/site?${query}`;
    const src = feedUrl(feedOf([{ id: 'a', name: 'A', website }]));
    const { frame } = framePage({ src, view: 'card', 'org-id': 'a' });
    frame.setAttribute('style', 'position: fixed; inset: 0; block-size: 300px; border: 0');
    const card = await inFrame(frame, 'org-card');
    await waitUntil(() => parts(card, 'contact-link').length, 'a link');
    const box = () => part(card, 'contact-link').getBoundingClientRect();
    let before = '';
    await waitUntil(async () => {
      await nextFrame();
      return before === (before = JSON.stringify(box()));
    }, 'a link that stays in place');
    const { x, y, width, height } = box();
    const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
    await sendMouse({ type: 'click', position });
    while ((await ask('count', key)) === 0);
    const [headers] = await ask('requests', key);
    expect(headers).not.to.have.property('referer');
    expect(inside(frame).querySelector('org-card') === card).to.equal(true);
    await waitUntil(() => document.visibilityState === 'visible', 'this tab in front');
  });

  it('calls and writes without a new tab', async () => {
    const { frame } = framePage({ src: LINKED, 'no-search': '' });
    const directory = await shownIn(frame, 1);
    const [card] = cards(directory);
    inside(frame).addEventListener('click', (event) => event.preventDefault());
    const links = card ? (parts(card, 'contact-link') as HTMLAnchorElement[]) : [];
    for (const link of links) link.click();
    expect(links.map(({ protocol, target }) => [protocol, target])).to.deep.equal([
      ['tel:', '_self'],
      ['mailto:', '_self'],
    ]);
  });
});

describe('a frame page that was set up wrongly', () => {
  const cases: [search: Record<string, string>, message: RegExp][] = [
    [{}, /set this up: src is missing\. Give it the address of a feed/],
    [{ src: 'javascript:alert(1)' }, /set this up: src=javascript:alert\(1\) should be an address/],
    [{ src: FEED, view: 'list' }, /set this up: view=list should be directory or tips or card\./],
    [{ src: FEED, view: 'card' }, /set this up: org-id is missing\./],
  ];
  for (const [parameters, message] of cases) {
    it(`says so, with a link that works: ${new URLSearchParams(parameters)}`, async () => {
      const { frame, heights } = framePage({ ...parameters, fallback: '/demo/index.html' });
      const error = await inFrame(frame, '.error');
      const link = await inFrame<HTMLAnchorElement>(frame, '#fallback a');
      await waitUntil(() => heights().length, 'a height');
      expect(error.textContent).to.match(message);
      expect(link.href).to.equal(`${location.origin}/demo/index.html`);
      expect(link.textContent).to.equal(`${location.host}/demo/index.html`);
      for (const each of [error, link]) expect(each.checkVisibility()).to.equal(true);
    });
  }

  it('tells a visitor that it is not set up', async () => {
    const { frame } = framePage({ lang: 'cy' });
    const directory = await inFrame(frame, 'partner-directory');
    await waitUntil(() => statusOf(directory)?.textContent, 'a sentence');
    expect(statusOf(directory)?.textContent).to.equal(
      'Nid yw’r cyfeiriadur hwn wedi’i sefydlu eto.',
    );
  });

  it('keeps to the origins that are written into it', async () => {
    const source = await (await fetch('/dist/embed.html')).text();
    const body = source
      .replace('name="feed-origins" content=""', 'name="feed-origins" content="https://a.example"')
      .replaceAll(/(src|href)="(?=[a-z])/g, '$1="/dist/');
    const page = `/fixtures/embed.html?${new URLSearchParams({ type: 'text/html', body })}`;
    const refused = framePage({ src: 'https://b.example/feed.json' }, { page });
    const error = await inFrame(refused.frame, '.error');
    expect(error.textContent).to.include('or https://a.example, without');
    await shownIn(framePage({ src: FEED }, { page }).frame, 9);
  });

  it('is a directory of what there is where only the looks are wrong', async () => {
    const { frame } = framePage({ src: FEED, 'page-size': 'all', theme: 'pink', lang: '!' });
    await shownIn(frame, 9);
    expect(inside(frame).querySelectorAll('.error, link[href^=themes]')).to.have.lengthOf(0);
    expect(inside(frame).documentElement.lang).to.equal('en');
  });
});

describe('a frame page whose feed cannot be had', () => {
  it('keeps its link', async () => {
    const { frame } = framePage({ src: feedUrl(feedOf(numbered(1)), { status: '404' }) });
    const directory = await inFrame(frame, 'partner-directory');
    await waitUntil(() => statusOf(directory)?.textContent, 'a sentence');
    const link = await inFrame<HTMLAnchorElement>(frame, '#fallback a');
    expect(link.checkVisibility()).to.equal(true);
    expect(link.href).to.equal(`${location.origin}/`);
  });
});
