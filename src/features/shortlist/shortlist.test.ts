import { expect } from '@open-wc/testing';
import { nameOf } from '../../../test/support/axe.js';
import { expectSound, inCard, PARTNERS } from '../../../test/support/feature.js';
import { feedUrl } from '../../../test/support/fixture-server.js';
import { addressed } from '../../../test/support/history.js';
import {
  directoryOf,
  focused,
  names,
  part,
  parts,
  search,
  settled,
  until,
} from '../../../test/support/page.js';
import { screenText } from '../../../test/support/screen.js';
import type { PartnerDirectory } from '../../elements/partner-directory/partner-directory.js';
import './shortlist.js';
import { waitUntil } from '../../../test/support/wait-until.js';

const SRC = feedUrl(PARTNERS);

async function press(directory: PartnerDirectory, button: HTMLElement) {
  button.click();
  await settled(directory);
}
const open = (directory: PartnerDirectory) => press(directory, part(directory, 'shortlist-toggle'));
const said = (directory: PartnerDirectory) =>
  part(directory, 'shortlist').querySelector('[role=status]')?.textContent;

describe('a shortlist', () => {
  afterEach(() => localStorage.clear());

  it('keeps what a visitor keeps, in the fragment and nowhere else', async () => {
    const directory = await directoryOf(SRC);
    const star = inCard(directory, 'Kenya Links', 'keep');
    expect(nameOf(star)).to.equal('Keep: Kenya Links');
    await press(directory, star);
    expect(star.getAttribute('aria-pressed')).to.equal('true');
    await press(directory, inCard(directory, 'Plain Links', 'keep'));
    expect(location.hash).to.equal('#directory.list=kenya,plain');
    expect(localStorage).to.have.lengthOf(0);
    await open(directory);
    expect(names(directory)).to.deep.equal(['Kenya Links', 'Plain Links']);
    await press(directory, inCard(directory, 'Kenya Links', 'keep'));
    expect(names(directory)).to.deep.equal(['Plain Links']);
    await press(directory, inCard(directory, 'Plain Links', 'keep'));
    expect(names(directory)).to.have.lengthOf(3);
    expect(location.hash).to.equal('');
  });

  it('is there for whoever follows its link, and can be searched', async () => {
    addressed('', null, 'directory.list=kenya,plain');
    const directory = await directoryOf(SRC);
    expect(part(directory, 'shortlist-toggle').textContent).to.equal('Shortlist (2)');
    await open(directory);
    await search(directory, 'plain');
    expect(names(directory)).to.deep.equal(['Plain Links']);
  });

  it('has notes, which stay with their organisation', async () => {
    addressed('', null, 'directory.list=kenya,plain');
    const directory = await directoryOf(SRC);
    await open(directory);
    const note = inCard(directory, 'Plain Links', 'notes-input') as HTMLTextAreaElement;
    expect(note.labels[0]?.textContent).to.equal('Your notes');
    note.value = 'Ring on Monday';
    note.dispatchEvent(new Event('input', { bubbles: true }));
    await search(directory, 'plain');
    const after = inCard(directory, 'Plain Links', 'notes-input') as HTMLTextAreaElement;
    expect(after.value).to.equal('Ring on Monday');
    expect(location.href).not.to.include('Monday');
  });

  it('makes room for an organisation that a link leads to, and stays as it is', async () => {
    addressed('', null, 'directory.list=kenya');
    const directory = await directoryOf(SRC);
    await open(directory);
    location.hash = 'directory=plain&directory.list=kenya';
    await until(directory, () => names(directory).includes('Plain Links'));
    await waitUntil(() => focused()?.textContent === 'Plain Links', 'its name has the focus');
    expect(part(directory, 'shortlist-toggle').getAttribute('aria-pressed')).to.equal('false');
    expect(part(directory, 'shortlist-toggle').textContent).to.equal('Shortlist (1)');
  });

  it('says how many are no longer listed', async () => {
    addressed('', null, 'directory.list=kenya,gone,away');
    const directory = await directoryOf(SRC);
    expect(said(directory)).to.equal('No longer listed: 2');
  });

  for (const [forged, says] of [
    [
      Array.from({ length: 10_000 }, (_, n) => `x${n}`).join(),
      /No longer listed: 100.*at most 100/,
    ],
    ['<img src=x onerror=alert(1)>,%E0%A4%A', /No longer listed: 2/],
    [',,,', /^$/],
    ['__proto__,constructor', /No longer listed: 2/],
  ] as const) {
    it(`of somebody else’s making does nothing but say so: ${forged.slice(0, 20)}`, async () => {
      addressed('', null, `directory.list=${encodeURIComponent(forged)}`);
      const directory = await directoryOf(SRC);
      expect(said(directory)).to.match(says);
      expect(names(directory)).to.have.lengthOf(3);
      expect(directory.renderRoot.querySelector('img') === null).to.equal(true);
    });
  }

  it('is remembered only where the host wants that', async () => {
    const first = await directoryOf(SRC, 'remember');
    await press(first, inCard(first, 'Kenya Links', 'keep'));
    first.remove();
    addressed('');
    const second = await directoryOf(SRC, 'remember');
    expect(part(second, 'shortlist-toggle').textContent).to.equal('Shortlist (1)');
    second.remove();
    const third = await directoryOf(SRC);
    expect(part(third, 'shortlist-toggle').textContent).to.equal('Shortlist (0)');
  });

  it('works where the browser denies storage', async () => {
    const descriptor = Object.getOwnPropertyDescriptor(window, 'localStorage');
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('No', 'SecurityError');
      },
      configurable: true,
    });
    try {
      const directory = await directoryOf(SRC, 'remember');
      await press(directory, inCard(directory, 'Kenya Links', 'keep'));
      expect(location.hash).to.equal('#directory.list=kenya');
    } finally {
      if (descriptor) Object.defineProperty(window, 'localStorage', descriptor);
    }
  });

  it('says what to do while nothing is kept', async () => {
    const directory = await directoryOf(SRC);
    await open(directory);
    expect(said(directory)).to.equal('Nothing is kept yet. Press “Keep” on an organisation.');
    expect(names(directory)).to.have.lengthOf(3);
    expect(
      parts(directory, 'shortlist-button').filter((each) => each.checkVisibility()),
    ).to.have.lengthOf(1);
  });

  it('is sound in a narrow column, in Arabic and for axe-core', async () => {
    addressed('', null, 'directory.list=kenya,plain');
    const directory = await directoryOf(SRC);
    await open(directory);
    expect(screenText(directory)).to.include('Your notes');
    await expectSound(directory);
  });
});
