import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { nameOf } from '../../../test/support/axe.js';
import { expectSound, inCard } from '../../../test/support/feature.js';
import { feedOf } from '../../../test/support/feeds.js';
import { feedUrl } from '../../../test/support/fixture-server.js';
import { focusedOn } from '../../../test/support/focus.js';
import { directoryOf, search, settled, until } from '../../../test/support/page.js';
import type { PartnerDirectory } from '../../elements/partner-directory/partner-directory.js';
import './facts.js';

const NAME = 'Alpha Links';
const SRC = feedUrl(
  feedOf([
    {
      id: 'alpha',
      name: NAME,
      phones: [{ number: '020 7045 5500' }, { number: '020 7045 5501' }],
      email: 'office@alpha.example',
      website: 'https://alpha.example/',
      locations: [{ addresses: [{ address_1: '1 High St & Co', city: 'Cardiff', country: 'GB' }] }],
    },
    { id: 'beta', name: 'Beta Links', email: 'office@beta.example' },
    { id: 'gamma', name: 'Gamma Links', website: 'https://gamma.example/' },
  ]),
);
const MAP = 'map-url="https://maps.example/?q={address}"';
const restored: (() => void)[] = [];

/** What a visitor's clipboard was given, in the place of the real one. */
function clipboard(writeText?: (text: string) => Promise<void>): string[] {
  const given: string[] = [];
  const value = { writeText: writeText ?? (async (text: string) => void given.push(text)) };
  Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
  restored.push(() => Reflect.deleteProperty(navigator, 'clipboard'));
  return given;
}

/** Presses "More" on the first card, and gives what it unfolds. */
function unfold(directory: PartnerDirectory): HTMLElement[] {
  inCard(directory, NAME, 'ways-toggle').click();
  return [...inCard(directory, NAME, 'ways-list').querySelectorAll<HTMLElement>('[part=way]')];
}
const said = (directory: PartnerDirectory) => inCard(directory, NAME, 'ways-status').textContent;

describe('“More” on a card', () => {
  afterEach(() => {
    for (const restore of restored.splice(0)) restore();
  });

  it('is one button with the organisation in its name, however many numbers there are', async () => {
    clipboard();
    const directory = await directoryOf(SRC, MAP);
    const toggle = inCard(directory, NAME, 'ways-toggle');
    expect(nameOf(toggle)).to.equal(`More: ${NAME}`);
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    expect(inCard(directory, NAME, 'ways-list').checkVisibility()).to.equal(false);
    const ways = unfold(directory).map(({ textContent }) => textContent.replaceAll(/\s+/g, ' '));
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    expect(ways).to.deep.equal([
      'Copy 020 7045 5500',
      'Copy 020 7045 5501',
      'Copy alpha.example',
      'Copy 1 High St & Co, Cardiff, United Kingdom',
      'Open in a map: 1 High St & Co, Cardiff, United Kingdom',
    ]);
  });

  it('copies what is pressed, says so each time, and tells the page', async () => {
    const given = clipboard();
    const directory = await directoryOf(SRC);
    const [first, , website] = unfold(directory);
    const told: unknown[] = [];
    directory.addEventListener('org-contact', ({ kind, value, action, org }) =>
      told.push([kind, value, action, org.id]),
    );
    first?.click();
    await until(directory, () => said(directory) === 'Copied: 020 7045 5500');
    website?.click();
    await until(directory, () => said(directory) === 'Copied: alpha.example');
    expect(given).to.deep.equal(['020 7045 5500', 'alpha.example']);
    expect(told).to.deep.equal([
      ['tel', '020 7045 5500', 'copy', 'alpha'],
      ['website', 'alpha.example', 'copy', 'alpha'],
    ]);
    expect(inCard(directory, NAME, 'ways-status').getAttribute('role')).to.equal('status');
  });

  it('says nothing where copying is refused', async () => {
    let asked = 0;
    clipboard(async () => {
      asked += 1;
      throw new DOMException('No', 'NotAllowedError');
    });
    const directory = await directoryOf(SRC);
    unfold(directory)[0]?.click();
    await settled(directory);
    expect([asked, said(directory)]).to.deep.equal([1, '']);
  });

  it('opens an address in the map that the host chose', async () => {
    const directory = await directoryOf(SRC, MAP);
    const link = unfold(directory).find((way) => way.localName === 'a') as HTMLAnchorElement;
    const address = '1 High St & Co, Cardiff, United Kingdom';
    expect(new URL(link.href).searchParams.get('q')).to.equal(address);
    expect(link.rel).to.equal('noopener noreferrer');
  });

  for (const template of ['javascript:alert("{address}")', 'data:text/html,{address}', 'geo:']) {
    it(`opens none by ${template}`, async () => {
      const directory = await directoryOf(SRC, `map-url='${template}'`);
      expect(unfold(directory).filter((way) => way.localName === 'a')).to.deep.equal([]);
    });
  }

  it('opens it in a program of the phone where the host chose none', async function () {
    await executeServerCommand('media', { pointer: 'coarse' });
    try {
      if (!matchMedia('(pointer: coarse)').matches) this.skip();
      const link = unfold(await directoryOf(SRC)).find((way) => way.localName === 'a');
      expect(link?.getAttribute('href')).to.match(/^geo:0,0\?q=1%20High%20St%20%26%20Co%2C/);
    } finally {
      await executeServerCommand('media', {});
    }
  });

  it('is not there where there is nothing behind it', async () => {
    clipboard();
    const directory = await directoryOf(SRC);
    expect(inCard(directory, 'Beta Links', 'ways').checkVisibility()).to.equal(false);
    expect(inCard(directory, 'Gamma Links', 'ways').checkVisibility()).to.equal(true);
  });

  it('is one stop of Tab, and leads into what it unfolds', async () => {
    clipboard();
    const directory = await directoryOf(SRC);
    inCard(directory, NAME, 'ways-toggle').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    expect(focusedOn()).to.equal('way Copy 020 7045 5500');
    inCard(directory, NAME, 'ways-toggle').focus();
    await sendKeys({ press: 'Enter' });
    expect(inCard(directory, NAME, 'ways-list').checkVisibility()).to.equal(false);
  });

  it('is folded for the next organisation in the same card', async () => {
    clipboard();
    const directory = await directoryOf(SRC);
    unfold(directory);
    await search(directory, 'Gamma');
    const toggle = inCard(directory, 'Gamma Links', 'ways-toggle');
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    expect(nameOf(toggle)).to.equal('More: Gamma Links');
  });

  it('is sound when unfolded in a narrow column, in Arabic and for axe-core', async () => {
    clipboard();
    const directory = await directoryOf(SRC, MAP);
    unfold(directory);
    await expectSound(directory);
  });
});
