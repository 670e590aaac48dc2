import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { nameOf } from '../../../test/support/axe.js';
import { expectSound, inCard, PARTNERS } from '../../../test/support/feature.js';
import { tokens } from '../../../test/support/filters.js';
import { feedUrl } from '../../../test/support/fixture-server.js';
import { directoryOf, focused, names, search, settled } from '../../../test/support/page.js';
import { expectSame } from '../../../test/support/same.js';
import './facts.js';

const SRC = feedUrl(PARTNERS);
const factsOf = (line: Element) => [...line.children].map(({ textContent }) => textContent);

describe('the facts of a card', () => {
  it('say where, what, for whom, in which language, and when it was checked', async () => {
    const directory = await directoryOf(SRC);
    expect(factsOf(inCard(directory, 'Link Ethiopia', 'facts'))).to.deep.equal([
      'Ethiopia',
      'Finding a partner',
      'Advice',
      'Primary',
      'English',
      'Checked 3 March 2026',
    ]);
    expect(inCard(directory, 'Plain Links', 'facts').checkVisibility()).to.equal(false);
  });

  it('filter when they are pressed, and the focus stays with their organisation', async () => {
    const directory = await directoryOf(SRC);
    const kenya = inCard(directory, 'Kenya Links', 'fact');
    expect(nameOf(kenya)).to.equal('Country: Kenya');
    kenya.click();
    await settled(directory);
    expect(tokens(directory)).to.deep.equal(['Remove filter: Country, Kenya']);
    expect(names(directory)).to.deep.equal(['Kenya Links']);
    expectSame(focused(), inCard(directory, 'Kenya Links', 'fact'));
  });

  it('are one stop of Tab, and arrows lead from one to the next', async () => {
    const directory = await directoryOf(SRC);
    const line = inCard(directory, 'Link Ethiopia', 'facts');
    expect(
      [...line.querySelectorAll('button')].filter(({ tabIndex }) => tabIndex === 0),
    ).to.have.lengthOf(1);
    line.querySelector('button')?.focus();
    await sendKeys({ press: 'ArrowRight' });
    expectSame(focused(), line.children[1] ?? line);
    await sendKeys({ press: 'ArrowLeft' });
    expectSame(focused(), line.children[0] ?? line);
  });

  it('show the words that were searched for, where the browser can', async function () {
    if (!('highlights' in CSS)) this.skip();
    const directory = await directoryOf(SRC);
    await search(directory, 'kenya');
    const marked = [...(CSS.highlights.get('partner-directory') ?? [])].map(String);
    expect(marked).to.deep.equal(['Kenya', 'Kenya']);
  });

  it('stay away with no-facts', async () => {
    const directory = await directoryOf(SRC, 'no-facts');
    expect(directory.renderRoot.querySelector('[part=facts]') === null).to.equal(true);
  });

  it('are sound in a narrow column, in Arabic and for axe-core', async () => {
    const directory = await directoryOf(SRC);
    await expectSound(directory);
    expect(inCard(directory, 'Link Ethiopia', 'fact').textContent).to.equal('إثيوبيا');
  });
});
