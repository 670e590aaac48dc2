import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { violations } from '../../../test/support/axe.js';
import { feedOf } from '../../../test/support/feeds.js';
import { tokens } from '../../../test/support/filters.js';
import { feedUrl } from '../../../test/support/fixture-server.js';
import {
  directoryOf,
  focused,
  names,
  part,
  parts,
  search,
  searchBox,
  settled,
  turn,
  until,
} from '../../../test/support/page.js';
import type { PartnerDirectory } from '../../elements/partner-directory/partner-directory.js';
import { COUNTRY_CODES } from '../../keeper/countries.js';
import { LAND, SIZE } from './land.js';
import '../../i18n/locales/ar.js';
import './map.js';
import { pinsAt } from './pins.js';
import { middles, placeOf } from './places.js';
import { waitUntil } from '../../../test/support/wait-until.js';

const SRC = feedUrl(
  feedOf([
    { id: 'a', name: 'Alpha', countries: ['ET'] },
    { id: 'b', name: 'Beta', countries: ['ET', 'KE', 'ZZ'] },
    { id: 'c', name: 'Gamma', locations: [{ latitude: 51.5, longitude: -0.1 }] },
  ]),
);
const circles = (directory: PartnerDirectory) =>
  parts(directory, 'map-country').map((each) => each.textContent);
/** Where pins are on the drawing. */
const pins = (directory: PartnerDirectory) =>
  [...(part(directory, 'map-pin').getAttribute('d') ?? '').matchAll(/M(\S+) (\S+)h/g)].map(
    ([, x, y]) => [x, y],
  );

describe('the map', () => {
  it('has a circle for each country, as large as its number of organisations', async () => {
    const directory = await directoryOf(SRC);
    expect(circles(directory)).to.deep.equal(['Ethiopia (2)', 'Kenya (1)']);
    const [first = 0, second = 0] = parts(directory, 'map-country').map((each) =>
      Number(each.getAttribute('r')),
    );
    expect(first).to.be.above(second);
  });

  it('has a pin for each place with coordinates, and follows the search with them', async () => {
    const directory = await directoryOf(SRC);
    expect(pins(directory)).to.deep.equal([placeOf(-0.1, 51.5).map((each) => each.toFixed(1))]);
    await search(directory, 'Alpha');
    expect(pins(directory)).to.deep.equal([]);
  });

  it('has a pin for each place that is found, on later pages too', async () => {
    const places = [
      [51.5, -0.1],
      [9, 38.7],
      [-1.3, 36.8],
    ];
    const orgs = places.map(([latitude, longitude], n) => ({
      id: `${n}`,
      name: `Organisation ${n}`,
      locations: [{ latitude, longitude }],
    }));
    const directory = await directoryOf(feedUrl(feedOf(orgs)), 'page-size="1"');
    expect(names(directory)).to.have.lengthOf(1);
    expect(pins(directory)).to.have.lengthOf(3);
    await search(directory, '2');
    expect(pins(directory)).to.have.lengthOf(1);
  });

  it('has no pin where coordinates are out of range, no numbers, or only half there', async () => {
    const places = [[91, 0], [0, 181], ['north', 0], [null, 1], [1], [-89, 0]];
    const directory = await directoryOf(
      feedUrl(
        feedOf([
          { id: 'a', name: 'A', countries: ['ET', 'KE'] },
          {
            id: 'b',
            name: 'B',
            locations: places.map(([latitude, longitude]) => ({ latitude, longitude })),
          },
        ]),
      ),
    );
    await until(directory, () => circles(directory).length);
    expect(pins(directory)).to.deep.equal([]);
  });

  it('has one pin for places beside each other, however many there are', () => {
    const places = Array.from({ length: 10_000 }, (_, n) => ({
      latitude: 50 + (n % 100) / 1000,
      longitude: 4 + Math.floor(n / 100) / 1000,
    }));
    expect(pinsAt(places).match(/M/g)?.length).to.be.within(1, 4);
    const far = Array.from({ length: 100_000 }, (_, n) => ({
      latitude: (n % 179) - 89,
      longitude: (n % 3599) / 10 - 180,
    }));
    expect(pinsAt(far).match(/M/g)?.length).to.be.within(1000, 13_000);
  });

  it('has pins that can be seen in a narrow column, and take no press from a circle', async () => {
    const directory = await directoryOf(SRC);
    (directory.parentElement ?? directory).style.inlineSize = '240px';
    const pin = getComputedStyle(part(directory, 'map-pin'));
    await waitUntil(() => parseFloat(pin.strokeWidth) === 3, 'it is as small as it gets');
    expect([pin.vectorEffect, pin.pointerEvents, pin.strokeLinecap]).to.deep.equal([
      'non-scaling-stroke',
      'none',
      'square',
    ]);
  });

  it('filters as the filter of countries does, and shows what that has', async () => {
    const directory = await directoryOf(SRC);
    const [, kenya] = parts(directory, 'map-country');
    kenya?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled(directory);
    expect(tokens(directory)).to.deep.equal(['Remove filter: Country, Kenya']);
    expect(names(directory)).to.deep.equal(['Beta']);
    expect(
      parts(directory, 'chosen').filter(({ localName }) => localName === 'circle'),
    ).to.have.lengthOf(1);
  });

  it('follows the search', async () => {
    const directory = await directoryOf(SRC);
    await search(directory, 'Alpha');
    expect(circles(directory)).to.deep.equal(['Ethiopia (1)']);
  });

  it('is not there for a screen reader, nor where there is nothing to show on it', async () => {
    const directory = await directoryOf(SRC);
    expect(part(directory, 'map').getAttribute('aria-hidden')).to.equal('true');
    expect(part(directory, 'map').querySelectorAll('[tabindex], a, button')).to.have.lengthOf(0);
    expect(await violations(directory.parentElement ?? directory)).to.deep.equal([]);
    const empty = await directoryOf(feedUrl(feedOf([{ id: 'a', name: 'Alpha' }])));
    expect(part(empty, 'map').checkVisibility()).to.equal(false);
  });

  for (const width of ['240px', '320px']) {
    it(`fits into a column of ${width}, and is no mirror image in Arabic`, async () => {
      const directory = await directoryOf(SRC);
      const column = directory.parentElement ?? directory;
      column.style.inlineSize = width;
      const svg = part(directory, 'map').querySelector('svg') ?? expect.fail('no drawing');
      const xOf = (n: number) => parts(directory, 'map-country')[n]?.getBoundingClientRect().x ?? 0;
      await waitUntil(() => svg.getBoundingClientRect().width <= parseInt(width, 10), 'it fits');
      const [before] = [xOf(0) - svg.getBoundingClientRect().x];
      await turn(directory);
      expect(xOf(0) - svg.getBoundingClientRect().x).to.be.closeTo(before, 1);
      expect(column.scrollWidth).to.be.at.most(column.clientWidth);
    });
  }

  it('has no stop of Tab: the filter of countries has them', async () => {
    const directory = await directoryOf(SRC);
    searchBox(directory).focus();
    for (let n = 0; n < 12; n += 1) {
      await sendKeys({ press: 'Tab' });
      expect(focused()?.closest('[part=map]') ?? null).to.equal(null);
    }
  });

  it('tells land from countries in forced colours, and a chosen one from the others', async function () {
    const forced = { 'forced-colors': 'active' };
    if (!(await executeServerCommand<{ applied: boolean }, object>('media', forced)).applied) {
      this.skip();
    }
    try {
      const directory = await directoryOf(SRC);
      const [ethiopia] = parts(directory, 'map-country');
      ethiopia?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await settled(directory);
      const fills = ['map-land', 'map-country'].map((name) =>
        parts(directory, name).map((each) => getComputedStyle(each).fill),
      );
      expect(fills[0]).to.deep.equal(['none']);
      expect(new Set(fills.flat())).to.have.lengthOf(1 + (fills[1]?.length ?? 0));
      const strokes = ['map-land', 'map-pin', 'map-pin-edge'].map(
        (name) => getComputedStyle(part(directory, name)).stroke,
      );
      expect(strokes).not.to.include('none');
      expect(strokes[1]).not.to.equal(strokes[2]);
    } finally {
      await executeServerCommand('media', {});
    }
  });

  it('is on paper, smaller', async function () {
    const paper = { media: 'print' };
    if (!(await executeServerCommand<{ applied: boolean }, object>('media', paper)).applied) {
      this.skip();
    }
    try {
      const map = part(await directoryOf(SRC), 'map');
      expect(map.checkVisibility()).to.equal(true);
      const { maxInlineSize, fontSize } = getComputedStyle(map);
      expect(parseFloat(maxInlineSize)).to.equal(30 * parseFloat(fontSize));
    } finally {
      await executeServerCommand('media', {});
    }
  });

  it('has a place for every country, on the drawing', () => {
    expect(COUNTRY_CODES.filter((code) => !middles.has(code))).to.deep.equal([]);
    for (const [code, [x, y]] of middles) {
      expect(x, code).to.be.within(0, SIZE.width);
      // Nobody lives in Antarctica, which is not drawn.
      if (code !== 'AQ') expect(y, code).to.be.within(0, SIZE.height);
    }
  });

  it('puts pins where the land is, by the same projection', () => {
    const [kenyaX = 0, kenyaY = 0] = middles.get('KE') ?? [];
    const [x, y] = placeOf(37.8, 0.6);
    expect(Math.hypot(x - kenyaX, y - kenyaY)).to.be.below(3);
    const [fijiX] = placeOf(179, -17);
    expect(fijiX).to.be.within(900, SIZE.width);
  });

  it('has land in whole steps, and no border', async () => {
    expect(LAND).to.match(/^m[\d\s.mz-]+z$/);
    const land = part(await directoryOf(SRC), 'map-land') as Element as SVGPathElement;
    // The border of Egypt and Libya follows 25° east: the land has no edge there.
    const [x, y] = placeOf(25, 27);
    land.setAttribute('stroke', 'red');
    land.setAttribute('stroke-width', '8');
    expect(land.isPointInFill(new DOMPoint(x, y))).to.equal(true);
    expect(land.isPointInStroke(new DOMPoint(x, y))).to.equal(false);
  });
});
