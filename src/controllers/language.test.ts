import { expect } from '@open-wc/testing';
import { recordConsole } from '../../test/support/console.js';
import { misread } from '../../test/support/faults.js';
import { FACETED, feedOf } from '../../test/support/feeds.js';
import { choose, facet, filtersOf, unfolded } from '../../test/support/filters.js';
import { feedUrl } from '../../test/support/fixture-server.js';
import {
  cards,
  directoryOf,
  mount,
  mountWith,
  names,
  outcome,
  part,
  parts,
  says,
  search,
  settled,
  tipsIn,
  until,
  writing,
} from '../../test/support/page.js';
import { PartnerDirectory } from '../elements/partner-directory/partner-directory.js';
import { registerLocale } from '../index.js';
import { en } from '../i18n/locales/en.js';

const SRC = feedUrl(FACETED);
const ENGLISH = 'Search organisations';
const WELSH = 'Chwilio am sefydliadau';
const LONG = `${'It pairs schools of two countries and helps with the letters. '.repeat(9)}End.`;

const label = (directory: Element) => part(directory, 'search-label').textContent.trim();

/** The names in a facet, each with the language that it is marked as. */
const named = (directory: Element, legend: string) =>
  [...facet(directory, legend).querySelectorAll('label bdi')].map((each) => [
    each.textContent,
    writing(each).lang,
  ]);

/** A directory inside some markup, and the element that the markup starts with. */
async function inside(open: string, attributes = ''): Promise<[HTMLElement, PartnerDirectory]> {
  const wrapper = mount<HTMLElement>(
    `${open}<partner-directory src='${SRC}' ${attributes}></partner-directory>`,
  );
  const directory = wrapper.querySelector('partner-directory');
  if (!directory) throw new Error('There is no directory.');
  await outcome(directory);
  return [wrapper, directory];
}

describe('the language of an element', () => {
  const cases: [name: string, open: string, attributes: string, words: string][] = [
    ['its own lang', '<div lang="en">', 'lang="cy"', WELSH],
    ['the nearest lang', '<div lang="en"><p lang="cy-GB">', '', WELSH],
    ['another region of it', '<div lang="CY-gb">', '', WELSH],
    ['one with an underscore, as CMSs have it', '<div lang="cy_GB">', '', WELSH],
    ['English without any', '<div>', '', ENGLISH],
    ['English for one without words', '<div lang="nl">', '', ENGLISH],
    ['English for an empty one', '<div lang="cy"><p lang="">', '', ENGLISH],
    ['English for nonsense', '<div lang="cy">', 'lang="***"', ENGLISH],
  ];
  for (const [name, open, attributes, words] of cases) {
    it(`is ${name}`, async () => {
      const [, directory] = await inside(open, attributes);
      expect(label(directory)).to.equal(words);
      expect(writing(part(directory, 'search')).lang).to.equal(words === WELSH ? 'cy' : 'en');
    });
  }

  it('follows an ancestor, live, with every word and the status [criterion 37, WCAG 3.1.1, 3.1.2]', async () => {
    const [wrapper, directory] = await inside('<div lang="en">');
    await says(directory, '4 organisations');
    wrapper.lang = 'cy';
    await says(directory, '4 sefydliad');
    await settled(directory);
    expect(label(directory)).to.equal(WELSH);
    wrapper.removeAttribute('lang');
    await says(directory, '4 organisations');
    expect(label(directory)).to.equal(ENGLISH);
  });

  it('follows its own lang, live', async () => {
    const [, directory] = await inside('<div lang="en">');
    directory.lang = 'cy';
    await says(directory, '4 sefydliad');
    directory.removeAttribute('lang');
    await says(directory, '4 organisations');
    expect(label(directory)).to.equal(ENGLISH);
  });

  it('comes through shadow roots, live [criterion 37, WCAG 3.1.1, 3.1.2]', async () => {
    const host = mount<HTMLElement>('<div lang="cy"></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<p><partner-directory src='${SRC}'></partner-directory></p>`;
    const directory = root.querySelector('partner-directory');
    if (!directory) throw new Error('There is no directory.');
    await outcome(directory);
    expect(label(directory)).to.equal(WELSH);
    host.lang = 'en';
    await says(directory, '4 organisations');
    expect(label(directory)).to.equal(ENGLISH);
    root.querySelector('p')?.setAttribute('lang', 'cy');
    await says(directory, '4 sefydliad');
    expect(label(directory)).to.equal(WELSH);
  });

  it('follows a move', async () => {
    const [, directory] = await inside('<div lang="en">');
    mount<HTMLElement>('<div lang="cy"></div>').append(directory);
    await says(directory, '4 sefydliad');
    expect(label(directory)).to.equal(WELSH);
  });

  it('reaches the cards and the tips inside', async () => {
    const tips = { heading: 'Think', items: [{ text: 'One. Two and so on. Three.' }] };
    const feed = feedOf([{ id: 'a', name: 'A', email: 'a@b.org' }], { tips });
    const directory = await directoryOf(feedUrl(feed), 'lang="cy"');
    const [card] = cards(directory);
    const inner = tipsIn(directory);
    if (!card || !inner) throw new Error('There is neither card nor tips.');
    expect(part(card, 'contact-link').ariaLabel).to.equal('E-bost: a@b.org, A');
    expect(part(inner, 'more').textContent.trim()).to.equal('Darllen mwy');
    directory.lang = 'en';
    await until(inner, () => part(inner, 'more').textContent.trim() === 'Read more');
    await settled(card);
    expect(part(card, 'contact-link').ariaLabel).to.equal('E-mail: a@b.org, A');
  });

  it('runs its own way inside a page from right to left', async () => {
    const [wrapper, directory] = await inside('<div lang="ar" dir="rtl">', 'lang="en"');
    const search = part(directory, 'search');
    const directions = () => [wrapper, search].map((each) => getComputedStyle(each).direction);
    expect(directions()).to.deep.equal(['rtl', 'ltr']);
    directory.removeAttribute('lang');
    wrapper.lang = 'he';
    await settled(directory);
    expect(writing(search)).to.deep.equal({ lang: 'en', dir: 'ltr' });
    expect(directions()).to.deep.equal(['rtl', 'ltr']);
  });

  it('has its dates and numbers', async () => {
    const directory = await directoryOf(
      feedUrl(feedOf([], { updated: '2026-03-01' })),
      'lang="cy"',
    );
    expect(part(directory, 'updated').textContent).to.equal('Diweddarwyd 1 Mawrth 2026');
    directory.lang = 'en';
    await until(directory, () => part(directory, 'updated').textContent === 'Updated 1 March 2026');
    expect(part(directory, 'updated').textContent).to.match(/^Updated/);
  });
});

describe('a language that is registered', () => {
  const live = async (lang: string) => {
    const made = await inside(`<div lang="${lang}">`);
    await filtersOf(made[1]);
    return made;
  };

  afterEach(() => registerLocale(en));

  it('reaches the elements that are on the page', async () => {
    const [, directory] = await live('kw-GB');
    const inner = cards(directory)[0] ?? expect.fail('There is no card.');
    expect(label(directory)).to.equal(ENGLISH);
    registerLocale({ tag: 'kw', words: { search: 'Hwilas', email: 'E-bost' } });
    await settled(directory);
    expect(label(directory)).to.equal('Hwilas');
    for (const element of [directory, inner]) {
      const root = element.shadowRoot?.querySelector('.root') ?? element;
      expect(writing(root).lang).to.equal('kw');
    }
  });

  it('says no more than it has words for', async () => {
    const [, directory] = await live('kw');
    registerLocale({ tag: 'kw', words: { clear: 'Klerhe' } });
    expect(label(directory)).to.equal('Hwilas');
    await says(directory, '4 organisations');
    expect(named(directory, 'What is offered')).to.deep.equal([
      ['Finding a partner', 'kw'],
      ['Support', 'kw'],
    ]);
  });

  it('is for its script or region alone where its tag has one', async () => {
    registerLocale({ tag: 'en-US', words: { search: 'Search organizations' } });
    const [wrapper, directory] = await live('en-US');
    expect(label(directory)).to.equal('Search organizations');
    expect(writing(part(directory, 'search')).lang).to.equal('en-US');
    wrapper.lang = 'en-GB';
    await until(directory, () => label(directory) === ENGLISH);
    expect(writing(part(directory, 'search')).lang).to.equal('en');
  });

  it('may be one that the elements have: the words of a house', async () => {
    const [, directory] = await live('en-GB');
    const few = { one: '{n} partner', other: '{n} partners' };
    registerLocale({
      tag: 'en',
      words: { search: 'Find a partner', organizations: few },
      terms: { finding: 'Matchmaking' },
    });
    await says(directory, '4 partners');
    await settled(directory);
    expect(label(directory)).to.equal('Find a partner');
    expect(named(directory, 'What is offered').map(([name]) => name)).to.deep.equal([
      'Matchmaking',
      'Support',
    ]);
    PartnerDirectory.registerLocale(en);
    await says(directory, '4 organisations');
    expect(label(directory)).to.equal(ENGLISH);
  });

  it('runs from right to left whatever the page does, and counts its own way', async () => {
    const [wrapper, directory] = await live('ar-EG');
    const search = part(directory, 'search');
    expect(getComputedStyle(search).direction).to.equal('ltr');
    await import('../i18n/locales/ar.js');
    await says(directory, '٤ منظمات');
    await settled(directory);
    expect(writing(search)).to.deep.equal({ lang: 'ar', dir: 'rtl' });
    expect(getComputedStyle(search).direction).to.equal('rtl');
    expect(named(directory, 'البلد')).to.deep.include(['فرنسا', 'ar']);
    expect(part(directory, 'filter-count').textContent).to.equal('٢');
    wrapper.lang = 'en';
    await says(directory, '4 organisations');
    await settled(directory);
    expect(getComputedStyle(search).direction).to.equal('ltr');
  });

  it('ends its sentences its own way', async () => {
    await import('../i18n/locales/hi.js');
    const directory = await directoryOf(feedUrl(FACETED), 'lang="hi" page-size="2"');
    await says(directory, '4 संगठन। 4 में से 2 दिखाए गए');
    await directoryOf(feedUrl(FACETED), 'lang="hi" max-records="3"').then((cut) =>
      says(cut, /^3 संगठन। सूची .*है।$/),
    );
    expect(label(directory)).to.equal('संगठन खोजें');
  });

  it('is refused with a tag that is none, and where its words are of another version', async () => {
    const lines = recordConsole('warn');
    const [, directory] = await live('en_GB');
    expect(() => registerLocale({ tag: 'en_GB', words: { search: 'No' } })).to.throw(RangeError);
    registerLocale({ tag: 'en', shape: 1, texts: 'No\nNo' });
    expect(lines.join()).to.include('“en”');
    expect(label(directory)).to.equal(ENGLISH);
  });
});

describe('the names of countries and languages', () => {
  const knowsWelsh = Intl.DisplayNames.supportedLocalesOf('cy').length > 0;

  it('are in Welsh, or marked as what they are', async () => {
    const directory = await unfolded(SRC, 'lang="cy"');
    expect(named(directory, 'Gwlad').sort()).to.deep.equal(
      knowsWelsh
        ? [
            ['Ethiopia', 'cy'],
            ['Ffrainc', 'cy'],
            ['Senegal', 'cy'],
            ['Y Deyrnas Unedig', 'cy'],
          ]
        : [
            ['Ethiopia', 'en'],
            ['France', 'en'],
            ['Senegal', 'en'],
            ['United Kingdom', 'en'],
          ],
    );
    expect(named(directory, 'Iaith waith')).to.deep.include(
      knowsWelsh ? ['Ffrangeg', 'cy'] : ['French', 'en'],
    );
    await choose(directory, ['Gwlad', 'Senegal']);
    const [token] = parts(directory, 'token');
    const inToken = token?.querySelector('bdi') ?? expect.fail('There is no token.');
    expect(writing(inToken).lang).to.equal(knowsWelsh ? 'cy' : 'en');
  });

  it('may be given, and are found then', async () => {
    const directory = await unfolded(SRC, 'lang="cy-GB"');
    await import('../i18n/locales/cy-names.js');
    await settled(directory);
    expect(named(directory, 'Gwlad')).to.deep.equal([
      ['Ethiopia', 'cy'],
      ['Ffrainc', 'cy'],
      ['Senegal', 'cy'],
      ['Y Deyrnas Unedig', 'cy'],
    ]);
    expect(named(directory, 'Iaith waith')).to.deep.equal([
      ['Amhareg', 'cy'],
      ['Ffrangeg', 'cy'],
      ['Saesneg', 'cy'],
    ]);
    await search(directory, 'ffrainc');
    expect(names(directory)).to.deep.equal(['École Sans Frontières']);
    registerLocale({ tag: 'cy', names: { FR: 'Gâl', constructor: 'Neb' } });
    await settled(directory);
    expect(named(directory, 'Gwlad')).to.deep.include([knowsWelsh ? 'Ffrainc' : 'Gâl', 'cy']);
  });

  it('are in the language of the page where our words are not', async () => {
    const directory = await unfolded(SRC, 'lang="zh-Hant-TW"');
    expect(label(directory)).to.equal(ENGLISH);
    expect(writing(part(directory, 'search')).lang).to.equal('en');
    expect(named(directory, 'Country')).to.deep.include(['法國', 'zh-Hant-TW']);
    expect(named(directory, 'Working language')).to.deep.include(['法文', 'zh-Hant-TW']);
    await says(directory, '4 organisations');
  });

  it('are their codes where nobody knows them, and other terms as the feed has them', async () => {
    const orgs = [
      { id: 'a', name: 'A', languages: ['qqq', 'cy'], offers: ['Kaffee', 'Tee'] },
      { id: 'b', name: 'B', languages: ['de'] },
    ];
    const directory = await unfolded(feedUrl(feedOf(orgs, { language: 'de' })), 'lang="en"');
    expect(named(directory, 'Working language').map(String)).to.include('qqq,de');
    expect(named(directory, 'What is offered')).to.deep.equal([
      ['Kaffee', 'de'],
      ['Tee', 'de'],
    ]);
  });
});

describe('the texts of a feed', () => {
  const TRANSLATED = feedOf(
    [
      {
        id: 'a',
        name: 'Links',
        description: LONG,
        phones: [{ number: '01460 55449', description: 'Office' }],
        translations: { cy: { name: 'Dolenni' } },
      },
      { id: 'b', name: 'Without' },
    ],
    {
      page: { title: 'Partners', translations: { cy: { title: 'Partneriaid' } } },
      tips: { heading: 'Think', items: [{ id: 't', text: 'One. Two and so on. Three.' }] },
    },
  );
  const welsh = () => directoryOf(feedUrl(TRANSLATED), 'lang="cy"');
  const bdi = (element: Element) => element.querySelector('bdi') ?? element;

  it('are in the language of the element where the feed has them in it', async () => {
    const directory = await welsh();
    expect(part(directory, 'title').textContent.trim()).to.equal('Partneriaid');
    expect(names(directory)).to.deep.equal(['Dolenni', 'Without']);
    expect(writing(bdi(part(directory, 'title')))).to.have.property('lang', 'cy');
    directory.lang = 'en';
    await says(directory, '2 organisations');
    await settled(directory);
    expect(names(directory)).to.deep.equal(['Links', 'Without']);
  });

  it('are marked with their own where it has not', async () => {
    const directory = await welsh();
    const [first, second] = cards(directory);
    const tips = tipsIn(directory);
    if (!first || !second || !tips) throw new Error('There is neither card nor tips.');
    expect(writing(bdi(part(first, 'name')))).to.have.property('lang', 'cy');
    expect(writing(bdi(part(second, 'name')))).to.have.property('lang', 'en');
    expect(writing(part(first, 'description').querySelector('p') ?? first).lang).to.equal('en');
    expect(writing(part(tips, 'tip').querySelector('p') ?? tips).lang).to.equal('en');
    expect(writing(bdi(part(first, 'contact-label'))).lang).to.equal('en');
  });

  it('do not take our own words inside them into their language', async () => {
    const directory = await welsh();
    const [card] = cards(directory);
    const tips = tipsIn(directory);
    if (!card || !tips) throw new Error('There is neither card nor tips.');
    for (const button of [part(card, 'more'), part(tips, 'more')]) {
      expect(button.textContent.trim()).to.equal('Darllen mwy');
      expect(writing(button).lang).to.equal('cy');
    }
  });

  it('say nothing of their language where it is that of the element', async () => {
    const directory = await directoryOf(feedUrl({ ...TRANSLATED, language: 'en-GB' }));
    const marked = [directory, ...cards(directory)].flatMap((element) => [
      ...(element.shadowRoot?.querySelectorAll('[lang]:not(.root)') ?? []),
    ]);
    expect(marked.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    expect(names(directory)).to.have.lengthOf(2);
  });

  it('run their own way [criterion 36, WCAG 3.1.2, 1.3.2]', async () => {
    const card = await mountWith('org-card', {
      feed: feedOf([{ id: 'a', name: 'جمعية', description: 'تعليم.', phones: ['+20 2 2795'] }], {
        language: 'ar-EG',
      }),
      orgId: 'a',
    });
    expect(writing(bdi(part(card, 'name')))).to.deep.equal({ lang: 'ar-EG', dir: 'rtl' });
    const paragraph = part(card, 'description').querySelector('p') ?? card;
    expect(writing(paragraph)).to.deep.equal({ lang: 'ar-EG', dir: 'rtl' });
    expect(getComputedStyle(paragraph).direction).to.equal('rtl');
    const [link] = parts(card, 'contact-link');
    expect(link && writing(bdi(link)).dir).to.equal('ltr');
  });

  it('are each their own way in a page in Welsh [criterion 36, WCAG 3.1.2, 1.3.2]', async () => {
    const arabic = {
      ...{ id: 'a', name: 'جمعية التعليم', description: 'نربط المدارس.' },
      ...{ phones: ['+20 2 2795 1234'], website: 'https://example.org/ar' },
    };
    const directory = await directoryOf(
      feedUrl(feedOf([arabic], { language: 'ar', title: 'شركاء' })),
      'lang="cy"',
    );
    const [card] = cards(directory);
    if (!card) throw new Error('There is no card.');
    expect(writing(bdi(part(card, 'name')))).to.deep.equal({ lang: 'ar', dir: 'rtl' });
    expect(writing(part(card, 'contacts')).lang).to.equal('cy');
    const links = parts(card, 'contact-link');
    expect(links.map((link) => writing(link).dir)).to.deep.equal(['ltr', 'ltr']);
    expect(misread(directory)).to.deep.equal([]);
  });

  it('run as they do themselves where their language tells no script [criterion 36, WCAG 3.1.2, 1.3.2]', async () => {
    const org = { id: 'a', name: 'A', description: 'جمعية.' };
    const feed = feedOf([org], { language: 'qqq' });
    const card = await mountWith('org-card', { feed, orgId: 'a' });
    const paragraph = part(card, 'description').querySelector('p') ?? card;
    expect(writing(paragraph)).to.deep.equal({ lang: 'qqq', dir: 'auto' });
    expect(getComputedStyle(paragraph).direction).to.equal('rtl');
  });

  it('without a language are shown as they are', async () => {
    const directory = await unfolded(
      feedUrl({
        organizations: [
          { id: 'a', name: 'A', countries: ['GB'] },
          { name: 'B', countries: ['FR'] },
        ],
      }),
    );
    expect(names(directory)).to.deep.equal(['A', 'B']);
    expect(
      parts(directory, 'filter').map((each) =>
        [...each.querySelectorAll('bdi, span')].map(({ textContent }) => textContent).join(' '),
      ),
    ).to.include('France 1');
  });
});
