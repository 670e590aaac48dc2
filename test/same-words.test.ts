import { expect, nextFrame } from '@open-wc/testing';
import type { PartnerDirectory } from '../src/elements/partner-directory/partner-directory.js';
import { parseFeed } from '../src/feed/decode/parse-feed.js';
import { fallbackOf } from '../src/node/fallback.js';
import { serialize } from '../src/node/markup.js';
import { FULL_FEED } from './full-feed.js';
import { recordConsole } from './support/console.js';
import { ask, feedUrl, fixtureUrl, newKey, untilOpen } from './support/fixture-server.js';
import { framePage, shownIn } from './support/frame-page.js';
import { cards, loaded, mount, outcome, parts, settled } from './support/page.js';
import { screenHeadings, screenTextWithout } from './support/screen.js';
import { waitUntil } from './support/wait-until.js';

/** What a page without scripts cannot have, or needs not. */
const CONTROLS = 'button, [part=link], [part=search], [part=status], [aria-live]';
/** What kind a contact is of: a fallback writes it before all, an element into the name of a link. */
const KIND = 'dt, [part~=contact] .unseen';

// An image of another site is not for a test to ask for.
const { image: _, ...page } = FULL_FEED.page;
const FULL = feedUrl({ ...FULL_FEED, page });
const long = (letter: string) => `${letter.repeat(9)} `.repeat(40).trim();
const LONG = feedUrl({
  ...FULL_FEED,
  page: { ...page, title: long('t'), resources_heading: long('r') },
  tips: { heading: long('h'), items: [{ id: 'a', title: long('i'), text: 'Words.' }] },
  categories: [{ id: 'finding', name: long('c') }],
  organizations: [
    {
      id: 'a',
      name: long('n'),
      alternate_name: long('a'),
      category_ids: ['finding'],
      additional_websites: [{ url: `https://a.example/${'w'.repeat(400)}`, label: long('l') }],
    },
  ],
});
const DEMO = '/demo/feed.json';

const fetched = async (src: string) => parseFeed(await (await fetch(src)).json()).feed;
const fallbackFor = async (src: string, lang = 'en') =>
  serialize(fallbackOf(await fetched(src), { lang, headingLevel: 2 }));

const wordsOf = (node: Element) => ({
  text: screenTextWithout(`${CONTROLS}, ${KIND}`, node),
  headings: screenHeadings(node),
  kinds: [...kindsOf(node)],
});

/** The kinds of all contacts, in order. */
function* kindsOf(node: Element): Generator<string> {
  for (const term of node.querySelectorAll('dt')) yield term.textContent;
  for (const card of cards(node)) {
    for (const contact of parts(card, 'contact')) {
      const link = contact.querySelector('a')?.ariaLabel?.split(': ')[0];
      // Isolated from what stands beside it in the name.
      yield (
        link?.replaceAll(/[\u2068\u2069]/g, '') ??
        contact.querySelector('.unseen')?.textContent.trim() ??
        ''
      );
    }
  }
}

/** What a directory says once nothing in it is folded. */
async function saidBy(directory: Element) {
  for (const card of cards(directory)) {
    for (const button of parts(card, 'more')) button.click();
    await card.updateComplete;
  }
  return wordsOf(directory);
}

describe('element, fallback and frame page', () => {
  for (const lang of ['en', 'cy', 'ar']) {
    const pasted = async (src: string) => {
      const words = wordsOf(mount<HTMLElement>(await fallbackFor(src, lang)));
      expect(words.text.length).to.be.above(400);
      expect(words.headings.length).to.be.above(5);
      return words;
    };
    const shown = async (src: string) => {
      const wrapper = mount<HTMLElement>(
        `<div lang="${lang}"><partner-directory src='${src}'></partner-directory></div>`,
      );
      wrapper.style.inlineSize = '64em';
      const directory = wrapper.querySelector('partner-directory') ?? expect.fail();
      await outcome(directory);
      return saidBy(directory);
    };

    it(`say the same words of the demo’s feed, in ${lang}`, async () => {
      const expected = await pasted(DEMO);
      const { frame } = framePage({ src: DEMO, lang });
      expect(await shown(DEMO)).to.deep.equal(expected);
      const directory = await shownIn(frame, 9);
      await waitUntil(
        () => directory.shadowRoot?.querySelector(`.root[lang=${lang}]`),
        'its words',
      );
      expect(await saidBy(directory)).to.deep.equal(expected);
    });

    it(`say the same words of a feed with everything in it, in ${lang}`, async () => {
      expect(await shown(FULL)).to.deep.equal(await pasted(FULL));
    });

    it(`say the same words of absurdly long names, in ${lang}`, async () => {
      expect(await shown(LONG)).to.deep.equal(await pasted(LONG));
    });
  }
});

describe('a fallback pasted into the element', () => {
  it('is there until the list is, and neither both nor nothing ever', async () => {
    const key = newKey();
    const directory = mount<PartnerDirectory>(
      `<partner-directory src="${fixtureUrl({ key, end: 'halves' })}">${await fallbackFor(DEMO)}</partner-directory>`,
    );
    const fallback = [...directory.querySelectorAll('.partner-directory-fallback *')];
    const seen = new Set<string>();
    const look = () => {
      const pasted = fallback.some((each) => each.checkVisibility());
      const list = cards(directory).some((card) => card.checkVisibility());
      seen.add([pasted && 'fallback', list && 'list'].filter(Boolean).join(' and '));
    };
    await settled(directory);
    look();
    const done = outcome(directory);
    await untilOpen(key);
    await ask('go', key);
    while (!seen.has('list')) {
      look();
      await nextFrame();
    }
    await done;
    look();
    expect([...seen]).to.deep.equal(['fallback', 'list']);
    expect(fallback.length).to.be.above(100);
    expect(fallback.some((each) => each.checkVisibility())).to.equal(false);
    expect(document.querySelectorAll('.partner-directory-fallback [id]')).to.have.lengthOf(0);
  });

  it('stays, whole, where there is no list', async () => {
    recordConsole();
    const directory = await loaded<PartnerDirectory>(
      `<partner-directory src="${fixtureUrl({ status: '404' })}">${await fallbackFor(DEMO)}</partner-directory>`,
    );
    const links = [...directory.querySelectorAll('a')];
    expect(links.length).to.be.above(20);
    expect(links.every((link) => link.checkVisibility())).to.equal(true);
  });
});
