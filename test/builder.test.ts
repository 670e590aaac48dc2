import { expect } from '@open-wc/testing';
import { readParameters } from '../src/embed/parameters.js';
import { type DemoPage, fill, page, violationsOf } from './support/demo-page.js';
import { feedUrl } from './support/fixture-server.js';
import { waitUntil } from './support/wait-until.js';

describe('the embed builder', () => {
  let frame: DemoPage;
  const root = () => frame.contentDocument;
  const text = (selector: string) => root().querySelector(selector)?.textContent ?? '';
  const codes = () =>
    [...root().querySelectorAll('#snippets code')].map((code) => code.textContent);
  const preview = () => root().querySelector('#room')?.firstElementChild;
  const verdict = () => text('#verdict');
  const state = () => new URL(root().URL).searchParams;
  const field = (name: string) => root().querySelector<HTMLInputElement>(`[name=${name}]`);
  const pick = (name: string, value: string) =>
    root().querySelector<HTMLInputElement>(`[name=${name}][value=${value}]`)?.click();
  const arrived = () => waitUntil(() => /organisation/.test(verdict()), 'the list');
  const open = async (query = '') => {
    frame?.remove();
    frame = await page(`builder.html${query}`);
    await arrived();
  };
  /** The first element of a snippet, as a browser reads it; a script does not run. */
  const parsed = (code = '') =>
    new DOMParser()
      .parseFromString(code, 'text/html')
      .querySelector('partner-directory, org-card, linking-tips, iframe');
  const attributes = (element: Element | null | undefined) =>
    Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

  before(() => open());
  after(() => frame.remove());

  it('begins with the whole embed and a feed without a fault', () => {
    expect(codes()).to.deep.equal([
      '<script type="module" src="partner-directory.js"></script>\n' +
        '<script src="facts.js" defer></script>\n' +
        '<partner-directory src="feed.json"></partner-directory>',
    ]);
    expect(verdict()).to.equal('9 organisations and 5 tips. 5 worth a look.');
    expect([...state()]).to.deep.equal([]);
  });

  it('has nothing that axe-core finds wrong', async () => {
    expect(await violationsOf(frame)).to.deep.equal([]);
  });

  it('gives lines that say what the preview shows', () => {
    fill(root(), 'link', '/partners.html?a=1&b="2"');
    fill(root(), 'query', 'a "b" <c> & d');
    fill(root(), 'country', 'ET');
    fill(root(), 'heading-level', '3');
    field('no-tips')?.click();
    const { style, ...shown } = attributes(preview());
    expect(shown).to.deep.equal({
      src: 'feed.json',
      query: 'a "b" <c> & d',
      country: 'ET',
      'heading-level': '3',
      'no-tips': '',
    });
    expect(style ?? '').to.equal('');
    const [code] = codes();
    expect(attributes(parsed(code))).to.deep.equal(shown);
    const link = parsed(code)?.querySelector('a');
    expect(link?.getAttribute('href')).to.equal('/partners.html?a=1&b="2"');
    expect(state().get('query')).to.equal('a "b" <c> & d');
    expect(state().get('no-tips')).to.equal('1');
  });

  it('comes back as it was by its address, and starts again', async () => {
    fill(root(), 'radius', '0');
    pick('element', 'org-card');
    fill(root(), 'org-id', 'uclass');
    pick('way', 'npm');
    const before = codes();
    expect(before.join()).to.match(/org-id="uclass"[^]*--directory-radius: 0;/);
    const address = new URL(root().URL).search;
    await open(address);
    await waitUntil(() => preview()?.getAttribute('org-id') === 'uclass', 'the card');
    expect(codes()).to.deep.equal(before);
    expect(new URL(root().URL).search).to.equal(address);
    root().querySelector<HTMLElement>('[type=reset]')?.click();
    await waitUntil(() => preview()?.localName === 'partner-directory', 'the directory');
    expect([...state()]).to.deep.equal([]);
  });

  it('makes a frame whose address can be read, with what a frame cannot have left out', () => {
    pick('way', 'frame');
    pick('scheme', 'dark');
    fill(root(), 'files', 'https://www.school.example/v1');
    fill(root(), 'link', '/plain.html');
    fill(root(), 'theme', 'school');
    fill(root(), 'space', '2');
    field('sync-url')?.click();
    const [iframe, host] = codes();
    const src = new URL(parsed(iframe)?.getAttribute('src') ?? '');
    expect(src.origin + src.pathname).to.equal('https://www.school.example/v1/embed.html');
    expect(Object.fromEntries(src.searchParams)).to.deep.equal({
      src: 'feed.json',
      theme: 'school',
      'color-scheme': 'dark',
      fallback: '/plain.html',
    });
    const { errors, warnings } = readParameters({ page: src.href, origins: [] });
    expect([...errors, ...warnings]).to.deep.equal([]);
    expect(host).to.contain('https://www.school.example/v1/embed-host.js');
    expect(text('#notes')).to.match(/no single colours[^]*cannot keep a search/);
  });

  it('makes a shortcode, and says what it cannot hold', () => {
    pick('way', 'wordpress');
    fill(root(), 'query', 'a "b"');
    const [shortcode, css] = codes();
    expect(shortcode).to.equal('[partner_directory src="/feed.json" sync_url link="/plain.html"]');
    expect(css).to.equal(
      'partner-directory {\n  color-scheme: dark;\n  --directory-space: 2em;\n}',
    );
    expect(text('#notes')).to.match(/begin with \/[^]*cannot have this value of query/);
  });

  it('names what is more for visitors in each way, facts where they would not be there', async () => {
    await open();
    const preview = () => root().querySelector('partner-directory')?.shadowRoot;
    await waitUntil(() => preview()?.querySelector('[part~=fact]'), 'facts in the preview');
    field('map')?.click();
    field('shortlist')?.click();
    await waitUntil(() => preview()?.querySelector('[part=map]'), 'a map in the preview');
    const scripts = () =>
      [...(codes()[0] ?? '').matchAll(/src="([^"]*)" defer/g)].map(([, src]) => src);
    expect(scripts()).to.deep.equal(['facts.js', 'shortlist.js', 'map.js']);
    pick('way', 'frame');
    expect(codes()[0]).to.contain('src=feed.json&amp;features=shortlist,map"');
    pick('way', 'wordpress');
    expect(codes()[0]).to.equal('[partner_directory src="/feed.json" features="shortlist,map"]');
    field('facts')?.click();
    expect(codes()[0]).to.match(/ no_facts\]$/);
    await waitUntil(() => !preview()?.querySelector('[part=facts]'), 'no facts');
    pick('way', 'frame');
    expect(codes()[0]).to.contain('&amp;no-facts=1"');
    pick('way', 'npm');
    expect(text('#notes')).to.contain('shortlist.js, map.js');
    pick('way', 'script');
    expect(scripts()).to.deep.equal(['shortlist.js', 'map.js']);
    pick('element', 'linking-tips');
    expect(scripts()).to.deep.equal([]);
    expect(state().get('facts')).to.equal('1');
  });

  it('lists what is wrong with a feed', async () => {
    const address = feedUrl({
      version: '1.0',
      title: 'T',
      language: 'en',
      organizations: [{ id: 'a', name: 'Acorn', website: 'www.example.org', logo: 'a.png' }],
    });
    fill(root(), 'src', address);
    await waitUntil(() => verdict().startsWith('1 organisation.'), 'the list');
    expect(verdict()).to.equal('1 organisation. 1 repaired, 1 left out, 1 worth a look.');
    const problems = [...root().querySelectorAll('#problems li')].map((item) => item.textContent);
    expect(problems.join('\n')).to.match(/Line 1, Acorn, logo[^]*a\.png left out/);
    expect(problems.join('\n')).to.match(/Acorn, website[^]*www\.example\.org became https:/);
    expect(field('org-id')?.textContent).to.equal('Acorn');
  });

  it('says why there is no feed, and keeps the lines', async () => {
    fill(root(), 'src', '/nothing.json');
    await waitUntil(() => /can’t be shown/.test(verdict()), 'the reason');
    expect(verdict()).to.match(/404/);
    expect(codes()[0]).to.contain('src="/nothing.json"');
    fill(root(), 'src', '');
    expect(verdict()).to.match(/give its URL/);
  });

  it('takes a list that is pasted, and shows it and what is wrong with it', async () => {
    await open();
    const list = {
      ...{ version: '1.0', title: 'Pasted', language: 'en' },
      organizations: [{ id: 'a', name: 'Acorn', description: 'd', email: 'a@acorn.example' }],
    };
    fill(root(), 'list-text', JSON.stringify(list));
    expect(verdict()).to.equal('1 organisation. Nothing to fix.');
    const shown = () => preview()?.shadowRoot?.querySelectorAll('org-card').length;
    await waitUntil(() => shown() === 1, 'the pasted list');
    expect(codes()[0]).to.contain('src="feed.json"');
    fill(root(), 'list-text', '{"organizations":[{"id":"a","name":"Acorn",}]}');
    expect(text('#problems')).to.contain('Line 1');
    fill(root(), 'list-text', 'nothing');
    expect(verdict()).to.contain('Line 1, column 1');
    fill(root(), 'list-text', '');
    await arrived();
    await waitUntil(() => shown() === 9, 'the feed');
  });

  it('has its preview on the first screen, right under the first control where it is narrow', async () => {
    await open();
    const top = (selector: string) => root().querySelector(selector)?.getBoundingClientRect().top;
    expect(top('#room')).to.be.below(650);
    frame.width = '390';
    await waitUntil(() => frame.contentWindow?.innerWidth === 390, 'a narrow page');
    const controls = [...root().querySelectorAll('input, select, textarea, button')]
      .filter((each) => each.checkVisibility())
      .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top);
    expect(controls[0]?.id).to.equal('src');
    expect(
      root()
        .querySelector('#preview')
        ?.contains(controls[1] ?? null),
    ).to.equal(true);
    expect(root().documentElement.scrollWidth).to.be.at.most(390);
    frame.width = '1200';
  });

  it('leads to the editor', () => {
    const link = root().querySelector<HTMLAnchorElement>('a[href$="editor.html"]');
    expect(link?.href).to.match(/\/dist\/editor\.html$/);
  });

  it('wears a theme in its preview, and says how to have it', async () => {
    await open();
    const radius = () => {
      const card = preview()?.shadowRoot?.querySelector('org-card')?.shadowRoot;
      const box = card?.querySelector('[part=card]');
      return box && getComputedStyle(box).borderTopLeftRadius;
    };
    await waitUntil(radius, 'cards');
    const before = radius();
    fill(root(), 'theme', 'school');
    await waitUntil(() => radius() !== before, 'another radius');
    expect(codes()[0]).to.match(/^<link rel="stylesheet" href="themes\/school.css">/);
    expect(root().getElementById('theme-file')?.getAttribute('href')).to.equal('themes/school.css');
  });

  it('takes the words of a further language along', async () => {
    fill(root(), 'lang', 'fr');
    expect(codes()[0]).to.contain('src="locales/fr.js"');
    const label = () => preview()?.shadowRoot?.querySelector('[part=search-label]')?.textContent;
    await waitUntil(() => /Rechercher/.test(label() ?? ''), 'French');
  });
});
