import { expect } from '@open-wc/testing';
import { FACETED, feedOf } from '../../test/support/feeds.js';
import { unfolded } from '../../test/support/filters.js';
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
  settled,
  tipsIn,
  until,
  writing,
} from '../../test/support/page.js';
import type { PartnerDirectory } from '../elements/partner-directory.js';

const SRC = feedUrl(FACETED);
const ENGLISH = 'Search organisations';
const WELSH = 'Chwilio sefydliadau';
const LONG = `${'It pairs schools of two countries and helps with the letters. '.repeat(9)}End.`;

const label = (directory: Element) => part(directory, 'search-label').textContent.trim();

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
    ['English without any', '<div>', '', ENGLISH],
    ['English for one without words', '<div lang="fr">', '', ENGLISH],
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

  it('follows an ancestor, live, with every word and the status', async () => {
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

  it('comes through shadow roots, live', async () => {
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

  it('has its dates and numbers', async () => {
    const directory = await directoryOf(
      feedUrl(feedOf([], { updated: '2026-03-01' })),
      'lang="cy"',
    );
    expect(part(directory, 'updated').textContent).to.match(/^Diweddarwyd 1 (Mawrth|March) 2026$/);
    directory.lang = 'en';
    await until(directory, () =>
      /^Updated (1 March|March 1,) 2026$/.test(part(directory, 'updated').textContent),
    );
    expect(part(directory, 'updated').textContent).to.match(/^Updated/);
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

  it('run their own way', async () => {
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
      parts(directory, 'filter').map((each) => each.textContent.replaceAll(/\s+/g, ' ').trim()),
    ).to.include('France 1');
  });
});
