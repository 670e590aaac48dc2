import { expect } from '@open-wc/testing';
import { roleOf } from '../../../test/support/axe.js';
import { feedOf } from '../../../test/support/feeds.js';
import { feedUrl } from '../../../test/support/fixture-server.js';
import {
  cards,
  directoryOf,
  mountWith,
  part,
  parts,
  settled,
  until,
} from '../../../test/support/page.js';
import { show } from '../../../test/support/picture.js';
import { expectSame } from '../../../test/support/same.js';
import type { OrgCard } from './org-card.js';

const ORG = { id: 'a', name: 'Aid for Schools', description: 'Pairs schools.' };
const LOGO = 'https://example.org/logo.png';
/** Browsers ask nobody at this port. */
const NOWHERE = 'https://example.org:1/logo.png';

const cardOf = (logo?: string) => mountWith('org-card', { org: { ...ORG, logo } });
const logoOf = (card: OrgCard) => part(card, 'logo') as HTMLImageElement;
const noLogos = (card: OrgCard) => expect(parts(card, 'logo')).to.have.lengthOf(0);

/** Where the pieces of a card are, to the tenth of a pixel. */
const layout = (card: OrgCard) =>
  ['name', 'description'].map((name) => {
    const { left, top, width, height } = part(card, name).getBoundingClientRect();
    const { left: x, top: y } = card.getBoundingClientRect();
    return [left - x, top - y, width, height].map((each) => each.toFixed(1));
  });

describe('the logo of an <org-card>', () => {
  it('is a picture beside the name that says nothing of its own [criterion 18, WCAG 1.1.1]', async () => {
    const card = await cardOf(LOGO);
    const logo = logoOf(card);
    expect(parts(card, 'logo')).to.have.lengthOf(1);
    expect(logo.src).to.equal(LOGO);
    expect(logo.getAttribute('alt')).to.equal('');
    expect(roleOf(logo)).to.be.oneOf(['presentation', 'none', null]);
    const { right } = part(card, 'name').getBoundingClientRect();
    expect(logo.getBoundingClientRect().left).to.be.at.least(right);
  });

  it('is asked for late, without referrer and without cookies for another site', async () => {
    const { loading, decoding, referrerPolicy, crossOrigin } = logoOf(await cardOf(LOGO));
    expect({ loading, decoding, referrerPolicy, crossOrigin }).to.deep.equal({
      loading: 'lazy',
      decoding: 'async',
      referrerPolicy: 'no-referrer',
      crossOrigin: 'anonymous',
    });
  });

  it('has a box of its own from the start, in which any picture fits', async () => {
    const card = await cardOf(LOGO);
    const before = layout(card);
    const box = () => {
      const { width, height } = logoOf(card).getBoundingClientRect();
      return [width, height];
    };
    const [width = 0, height = 0] = box();
    expect(Math.min(width, height)).to.be.above(20);
    for (const [wide, high] of [
      [4000, 40],
      [40, 4000],
      [2, 2],
    ] as const) {
      await show(logoOf(card), wide, high);
      expect(box()).to.deep.equal([width, height]);
      expect(layout(card)).to.deep.equal(before);
      expect(getComputedStyle(logoOf(card)).objectFit).to.equal('contain');
    }
  });

  it('leaves nothing in its place where it cannot be had [criterion 18, WCAG 1.1.1]', async () => {
    const card = await cardOf(NOWHERE);
    await until(card, () => !parts(card, 'logo').length);
    expect(layout(card)).to.deep.equal(layout(await cardOf()));
  });

  for (const [width, height] of [
    [1, 1],
    [1, 60],
    [60, 1],
  ] as const) {
    it(`leaves nothing in its place where it is ${width} by ${height} pixels`, async () => {
      const card = await cardOf(LOGO);
      await show(logoOf(card), width, height);
      noLogos(card);
      expect(layout(card)).to.deep.equal(layout(await cardOf()));
    });
  }

  for (const address of [
    'http://example.org/logo.png',
    '/logo.png',
    '//example.org/logo.png',
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    'data:image/png;base64,AA',
    'blob:https://example.org/1',
    'javascript:alert(1)',
    'https://user@example.org/logo.png',
  ]) {
    it(`is not ${address}`, async () => {
      noLogos(await cardOf(address));
    });
  }

  it('is another at once for another organisation, and the same node for the same', async () => {
    const card = await cardOf(LOGO);
    const first = logoOf(card);
    await show(first, 40, 40);
    card.headingLevel = 4;
    await settled(card);
    expectSame(logoOf(card), first);
    card.org = { ...ORG, id: 'b', logo: 'https://example.org/other.png' };
    await settled(card);
    expect(logoOf(card) === first).to.equal(false);
    expect(logoOf(card).naturalWidth).to.equal(0);
    card.org = { ...ORG, id: 'c' };
    await settled(card);
    noLogos(card);
  });

  it('comes after one that could not be had', async () => {
    const card = await cardOf(NOWHERE);
    await until(card, () => !parts(card, 'logo').length);
    card.org = { ...ORG, id: 'b', logo: LOGO };
    await settled(card);
    expect(logoOf(card).src).to.equal(LOGO);
  });

  it('stays away for no-logos', async () => {
    const card = await mountWith('org-card', { org: { ...ORG, logo: LOGO }, noLogos: true });
    noLogos(card);
    card.noLogos = false;
    await settled(card);
    expect(parts(card, 'logo')).to.have.lengthOf(1);
    card.setAttribute('no-logos', '');
    await settled(card);
    noLogos(card);
  });

  it('stays away from every card of a directory with no-logos', async () => {
    const src = feedUrl(feedOf([{ ...ORG, logo: LOGO }]));
    const [card] = cards(await directoryOf(src, 'no-logos'));
    if (!card) throw new Error('There is no card.');
    noLogos(card);
  });
});
