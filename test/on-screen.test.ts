import { expect } from '@open-wc/testing';
import type { PartnerDirectory } from '../src/elements/partner-directory/partner-directory.js';
import { cards, mount, outcome, part, parts, settled } from './support/page.js';
import { screenText } from './support/screen.js';
import { COMMUNITY_LINES, LINES, ORGANIZATIONS, plain, SENTENCES, TEXTS } from './seed-page.js';

/** The words in which the elements say what the page says at its edges. */
const OUR_WORDS = new Map([
  ['Login | Register', ['Log in', 'Register']],
  ['Add your comment', ['Add your comment']],
  ['To leave a comment, please login', ['To leave a comment, please log in']],
  ['Share this page', ['Share this page']],
]);

/** The text for a picture of which the page's copy has no address. */
const ALTERNATIVE = TEXTS[2];

describe('the demo’s feed on screen', () => {
  let wrapper: HTMLElement;
  let directory: PartnerDirectory;
  let text = '';

  beforeEach(async () => {
    wrapper = mount<HTMLElement>(
      '<div><partner-directory src="/demo/feed.json"></partner-directory></div>',
    );
    wrapper.style.inlineSize = '64em';
    directory = wrapper.querySelector('partner-directory') ?? expect.fail();
    await outcome(directory);
    for (const card of cards(directory)) for (const button of parts(card, 'more')) button.click();
    for (const card of cards(directory)) await settled(card);
    text = screenText(directory);
  });

  it('has every sentence and heading of the page', () => {
    const missing = SENTENCES.filter((sentence) => !text.includes(sentence));
    expect(missing).to.deep.equal([ALTERNATIVE]);
  });

  it('has every number of the page', () => {
    const numbers = LINES.flatMap((line) => plain(line).match(/\d[\d, ]*\d/g) ?? []);
    expect(numbers).to.have.lengthOf.above(10);
    for (const number of numbers) expect(text).to.include(number);
  });

  it('has the community lines in words of ours', () => {
    for (const line of COMMUNITY_LINES) {
      const ours = OUR_WORDS.get(line) ?? [];
      expect(ours, line).not.to.have.lengthOf(0);
      const said = parts(directory, 'community').map(screenText).join(' ');
      for (const words of ours) expect(said).to.include(words);
    }
  });

  it('has the organisations of the page in its order, each with all its addresses', () => {
    const shown = cards(directory).map((card) => ({
      name: part(card, 'name').textContent.trim(),
      contacts: parts(card, 'contact-link').map((link) => ({
        shown: screenText(link),
        href: link.getAttribute('href'),
      })),
    }));
    const expected = ORGANIZATIONS.map(({ name, contacts }) => ({
      name,
      contacts: contacts.map(({ shown: words, href }) => ({ shown: words, href })),
    }));
    expect(shown).to.deep.equal(expected);
  });

  it('has what is folded at first only behind a button', async () => {
    await Promise.all(cards(directory).map((card) => settled(card)));
    for (const card of cards(directory)) {
      for (const button of parts(card, 'more')) button.click();
      await settled(card);
    }
    const folded = SENTENCES.filter((sentence) => !screenText(directory).includes(sentence));
    const withButton = cards(directory).filter((card) => parts(card, 'more').length);
    expect(folded.length > 1).to.equal(withButton.length > 0);
    for (const sentence of folded) {
      const isBehind = withButton.some(({ shadowRoot }) =>
        shadowRoot?.textContent.includes(sentence),
      );
      expect(isBehind || sentence === ALTERNATIVE, sentence).to.equal(true);
    }
  });
});
