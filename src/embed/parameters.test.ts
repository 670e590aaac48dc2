import { expect } from '@open-wc/testing';
import { readParameters } from './parameters.js';

const PAGE = 'https://school.example/v1/embed.html';
const FEED = 'https://data.example.org/partners.json';

const read = (search: string, { page = PAGE, origins = [] as string[] } = {}) =>
  readParameters({ page: `${page}?${search}`, origins });
const attributes = (search: string) => Object.fromEntries(read(search).attributes);
const given = (parameters: Readonly<Record<string, string>>) =>
  new URLSearchParams({ src: FEED, ...parameters }).toString();

describe('the address of a frame page', () => {
  it('names a feed, which becomes absolute', () => {
    expect(read(`src=${FEED}`)).to.deep.include({ tag: 'partner-directory', errors: [] });
    expect(attributes(`src=${FEED}`)).to.deep.equal({ src: FEED });
    expect(attributes('src=/partners.json')).to.deep.equal({
      src: 'https://school.example/partners.json',
    });
    expect(attributes('src=partners.json')).to.deep.equal({
      src: 'https://school.example/v1/partners.json',
    });
  });

  it('chooses one of three elements', () => {
    const tagOf = (view: string) => read(given({ view, 'org-id': 'a' })).tag;
    expect(['directory', 'tips', 'card', 'CARD'].map(tagOf)).to.deep.equal([
      'partner-directory',
      'linking-tips',
      'org-card',
      'org-card',
    ]);
  });

  const set: Record<string, [value: string, attribute: string]> = {
    'heading-level': ['3', '3'],
    'page-size': ['10', '10'],
    query: ['<b>ysgol & co</b>', '<b>ysgol & co</b>'],
    category: [' finding ', 'finding'],
    country: ['et', 'et'],
    'only-category': ['a,b', 'a,b'],
    'only-country': ['GB, et', 'GB, et'],
    'only-ids': ['link-ethiopia,ukowla', 'link-ethiopia,ukowla'],
    'no-search': ['', ''],
    'no-filters': ['1', ''],
    'no-tips': ['true', ''],
    'no-intro': ['TRUE', ''],
    'no-community': ['', ''],
    'no-logos': ['', ''],
  };
  for (const [name, [value, attribute]] of Object.entries(set)) {
    it(`sets ${name}`, () => {
      const { warnings, errors } = read(given({ [name]: value }));
      expect(attributes(given({ [name]: value }))).to.deep.equal({ src: FEED, [name]: attribute });
      expect([...warnings, ...errors]).to.deep.equal([]);
    });
  }

  it('gives the page a language, a direction, a theme and colours', () => {
    const all = { lang: 'CY-gb', dir: 'rtl', theme: 'high-contrast', 'color-scheme': 'Light dark' };
    expect(read(given(all))).to.deep.include({
      lang: 'cy-GB',
      dir: 'rtl',
      theme: 'high-contrast',
      colorScheme: 'light dark',
      warnings: [],
    });
  });

  const mistaken: Record<string, string[]> = {
    'heading-level': ['0', '7', '2.5', 'two', '-1', ''],
    'page-size': ['0', '-5', '1e3', '999999', 'all'],
    query: ['x'.repeat(201)],
    country: ['GBR', 'G1', '44'],
    'only-country': ['GB;FR', 'all'],
    'only-ids': ['x'.repeat(2001)],
    'no-search': ['no', '0', 'false'],
    lang: ['en_GB', 'english!', '<script>', ''],
    dir: ['auto', 'up'],
    theme: ['dark', '../evil', 'school.css', 'https://evil.example/x'],
    'color-scheme': ['only dark', 'red'],
    fallback: ['javascript:alert(1)', 'http://plain.example/'],
    features: ['comments', 'facts,../evil', 'https://evil.example/x', 'facts;map', ''],
    remember: ['no'],
    'map-url': [
      'https://map.example/',
      'javascript:alert(`{address}`)',
      'http://map.example/?q={address}',
      'map?q={address}',
      'https://me:secret@map.example/?q={address}',
      'geo:0,0?q={address}',
      '',
    ],
  };
  for (const [name, values] of Object.entries(mistaken)) {
    for (const value of values) {
      it(`may be mistaken in ${name}: “${value.slice(0, 30)}”`, () => {
        const { errors, warnings, tag, fallback, ...rest } = read(given({ [name]: value }));
        expect(errors).to.deep.equal([]);
        expect(warnings).to.have.lengthOf(1);
        expect(warnings[0]).to.match(new RegExp(`^${name}=.{0,80} should be .+\\.$`, 's'));
        expect(rest.attributes).to.deep.equal(new Map([['src', FEED]]));
        expect([tag, fallback, rest.lang, rest.dir, rest.theme, rest.colorScheme]).to.deep.equal([
          'partner-directory',
          ...Array.from({ length: 5 }),
        ]);
      });
    }
  }

  it('can name optional scripts, each once, and what they read', () => {
    const made = read(given({ features: 'Facts, phone,facts', remember: '', 'no-facts': '1' }));
    expect(made.features).to.deep.equal(['facts', 'phone']);
    expect([...made.attributes.keys()]).to.deep.equal(['src', 'no-facts', 'remember']);
    expect(read(given({})).features).to.deep.equal(['facts']);
    expect(read(given({ features: 'map' })).features).to.deep.equal(['facts', 'map']);
    expect(read(given({ features: 'map', 'no-facts': '' })).features).to.deep.equal(['map']);
    expect(read(given({ features: 'nonsense' })).features).to.deep.equal(['facts']);
    expect(read(given({ view: 'card', 'org-id': 'a' })).features).to.deep.equal([]);
    const { features, warnings } = read(given({ view: 'tips', features: 'facts' }));
    expect(features).to.deep.equal([]);
    expect(warnings).to.deep.equal(['features is no parameter of this view.']);
  });

  it('can name a map to open, of its own, or of a website that feeds may come from', () => {
    const mapOf = (map: string, origins: string[] = []) =>
      read(given({ 'map-url': map }), {
        origins: [...origins, ...(origins[0] ? [new URL(FEED).origin] : [])],
      }).attributes.get('map-url');
    const map = 'https://www.openstreetmap.org/search?query={address}';
    expect(mapOf(map)).to.equal(map);
    expect(mapOf('/map/{address}')).to.equal('/map/{address}');
    expect(mapOf(map, ['https://data.example.org'])).to.equal(undefined);
    expect(mapOf('//evil.example/{address}', ['https://data.example.org'])).to.equal(undefined);
    expect(mapOf('/map/{address}', ['https://data.example.org'])).to.equal('/map/{address}');
    expect(mapOf(map, ['https://www.openstreetmap.org'])).to.equal(map);
    const { warnings } = read(given({ view: 'tips', 'map-url': map }));
    expect(warnings).to.deep.equal(['map-url is no parameter of this view.']);
  });

  it('may have what others put there, and what another view has', () => {
    const { warnings, attributes: made } = read(
      `${given({ view: 'tips', 'page-size': '5', utm_source: 'x', onclick: 'y', __proto__x: 'z' })}`,
    );
    expect([...made.keys()]).to.deep.equal(['src']);
    expect(warnings).to.deep.equal(
      ['page-size', 'utm_source', 'onclick', '__proto__x'].map(
        (name) => `${name} is no parameter of this view.`,
      ),
    );
  });

  it('may say something twice: the first counts', () => {
    const { warnings, attributes: made } = read(`src=${FEED}&src=https://other.example/&lang=cy`);
    expect(made.get('src')).to.equal(FEED);
    expect(warnings).to.deep.equal(['src is there more than once: the first one counts.']);
  });

  it('can give a fallback, whose host is in sight', () => {
    const { fallback } = read(given({ fallback: '/partners.html' }));
    expect(fallback).to.deep.equal({
      href: 'https://school.example/partners.html',
      text: 'school.example/partners.html',
    });
  });
});

describe('an address with nothing to show', () => {
  const refused: [name: string, search: string, error: RegExp][] = [
    ['no feed', '', /^src is missing\./],
    ['an empty feed', 'src=', /^src= should be an address/],
    ['a feed that is a script', 'src=javascript:alert(1)', /^src=javascript:.* should be/],
    ['a feed in itself', 'src=data:application/json,[]', /^src=data:.* should be/],
    ['a file', 'src=file:///etc/passwd', /^src=file:.* should be/],
    ['an unsafe feed', 'src=http://data.example.org/x', /^src=http:.* should be/],
    ['a feed with a password', 'src=https://me:secret@data.example.org/', /should be .* password/],
    ['a feed with a name', 'src=https://school.example%40evil.example/', /should be .* password/],
    ['no address', 'src=https://', /^src=https:\/\/ should be/],
    ['a very long address', `src=https://a.example/${'x'.repeat(3000)}`, /^src=.{80} should be/],
    [
      'an unknown view',
      `src=${FEED}&view=list`,
      /^view=list should be directory or tips or card\./,
    ],
    ['a card of nobody', `src=${FEED}&view=card`, /^org-id is missing\./],
  ];
  for (const [name, search, error] of refused) {
    it(`has ${name}`, () => {
      const { errors, attributes: made } = read(search);
      expect(errors).to.have.lengthOf(1);
      expect(errors[0]).to.match(error);
      expect(made.has('src')).to.equal(false);
    });
  }
});

describe('where feeds may come from', () => {
  const isRead = (src: string, page: string, origins: string[] = []) =>
    read(`src=${encodeURIComponent(src)}`, { page, origins }).errors.length === 0;

  it('is the page’s own origin, and any https: address', () => {
    const page = 'http://localhost:8000/embed.html';
    expect(isRead('/feed.json', page)).to.equal(true);
    expect(isRead('https://anywhere.example/feed.json', page)).to.equal(true);
    expect(isRead('http://localhost:8001/feed.json', page)).to.equal(false);
    expect(isRead('//anywhere.example/feed.json', PAGE)).to.equal(true);
  });

  it('is the page’s own origin and those that are written into it', () => {
    const origins = ['https://data.example.org', 'https://two.example:8443'];
    expect(isRead('/feed.json', PAGE, origins)).to.equal(true);
    expect(isRead(FEED, PAGE, origins)).to.equal(true);
    expect(isRead('https://two.example:8443/x', PAGE, origins)).to.equal(true);
    for (const other of [
      'https://two.example/x',
      'https://data.example.org.evil.example/x',
      'https://evil.example/https://data.example.org',
      'http://data.example.org/x',
    ]) {
      expect(isRead(other, PAGE, origins), other).to.equal(false);
    }
    expect(read('src=https://evil.example/', { origins }).errors[0]).to.equal(
      'src=https://evil.example/ should be an address of https://school.example or ' +
        'https://data.example.org or https://two.example:8443, without a name or password.',
    );
  });
});
