import { expect } from '@open-wc/testing';
import { expectSame } from '../../test/support/same.js';
import { inCard, PARTNERS } from '../../test/support/feature.js';
import { feedUrl } from '../../test/support/fixture-server.js';
import { focused } from '../../test/support/page.js';
import { heard } from '../../test/support/heard.js';
import { addressed } from '../../test/support/history.js';
import { directoryOf, names, part, parts, settled, statusOf } from '../../test/support/page.js';
import { stub } from '../../test/support/stub.js';
import type { PartnerDirectory } from '../elements/partner-directory/partner-directory.js';
import './corrections/corrections.js';
import './facts/facts.js';
import './map/map.js';
import './planner/planner.js';
import './shortlist/shortlist.js';

const SRC = feedUrl(PARTNERS);

/** Presses a button that has the focus, and gives what live regions say then. */
const press = (directory: PartnerDirectory, button: HTMLElement) =>
  heard(directory, async () => {
    button.focus();
    button.click();
    // For what is copied first.
    await settled(directory);
    await settled(directory);
  });
const shortlistButton = (directory: PartnerDirectory, place: number) =>
  parts(directory, 'shortlist-button')[place] ?? part(directory, 'shortlist-toggle');

describe('each control of a feature', () => {
  beforeEach(() => {
    stub(navigator, 'share', { value: undefined });
    stub(navigator, 'clipboard', { value: { writeText: async () => undefined } });
  });

  it('of the shortlist says once what changed, also the second time', async () => {
    const directory = await directoryOf(SRC);
    const toggle = part(directory, 'shortlist-toggle');
    for (let times = 0; times < 2; times += 1) {
      expect(await press(directory, toggle)).to.deep.equal([
        'Nothing is kept yet. Press “Keep” on an organisation.',
      ]);
    }
    const keep = inCard(directory, 'Kenya Links', 'keep');
    // The button itself says that it is pressed now.
    expect((await press(directory, keep)).filter(Boolean)).to.be.empty;
    expect(keep.getAttribute('aria-pressed')).to.equal('true');
    await press(directory, inCard(directory, 'Plain Links', 'keep'));
    expect(await press(directory, toggle)).to.deep.equal(['2 organisations']);
    const share = shortlistButton(directory, 2);
    for (let times = 0; times < 2; times += 1) {
      expect(await press(directory, share)).to.deep.equal(['The link was copied.']);
    }
    expect(await press(directory, inCard(directory, 'Kenya Links', 'keep'))).to.deep.equal([
      '1 organisation',
    ]);
    expect(await press(directory, shortlistButton(directory, 3))).to.deep.equal([
      '3 organisations',
    ]);
    expectSame(focused(), toggle);
  });

  it('of a shortlist whose last organisation goes says so, and the focus stays', async () => {
    addressed('', null, 'directory.list=kenya');
    const directory = await directoryOf(SRC);
    await press(directory, part(directory, 'shortlist-toggle'));
    expect(names(directory)).to.deep.equal(['Kenya Links']);
    expect(await press(directory, inCard(directory, 'Kenya Links', 'keep'))).to.deep.equal([
      '3 organisations',
    ]);
    expect(focused()?.matches('button, h2, h3, input')).to.equal(true);
  });

  it('of the facts says once how many are left, and the focus stays on the fact', async () => {
    const directory = await directoryOf(SRC);
    await settled(directory);
    const fact = inCard(directory, 'Kenya Links', 'fact');
    expect(await press(directory, fact)).to.deep.equal(['1 of 3 matches']);
    expect(focused()?.textContent).to.equal('Kenya');
  });

  it('of the map says once how many are left', async () => {
    const directory = await directoryOf(SRC);
    await settled(directory);
    const circle = part(directory, 'map').querySelector('g circle');
    const texts = await heard(directory, () => circle?.dispatchEvent(new MouseEvent('click')));
    expect(texts).to.have.lengthOf(1);
    expect(statusOf(directory)?.textContent).to.equal(texts[0]);
  });

  it('of the planner moves the focus to what it opens, and back', async () => {
    const directory = await directoryOf(SRC);
    const open = part(directory, 'plan-open');
    expect(await press(directory, open)).to.be.empty;
    expectSame(focused(), part(directory, 'plan-heading'));
    expect(await press(directory, open)).to.be.empty;
    expectSame(focused(), open);
  });

  it('of a report moves the focus into the form, and back', async () => {
    const directory = await directoryOf(SRC);
    const report = inCard(directory, 'Kenya Links', 'report');
    expect(await press(directory, report)).to.be.empty;
    expect(focused()?.localName).to.equal('select');
    expect(await press(directory, inCard(directory, 'Kenya Links', 'cancel'))).to.be.empty;
    expectSame(focused(), report);
  });
});
