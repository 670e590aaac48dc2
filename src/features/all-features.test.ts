import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { PARTNERS } from '../../test/support/feature.js';
import { feedUrl } from '../../test/support/fixture-server.js';
import { focusedOn } from '../../test/support/focus.js';
import { addressed } from '../../test/support/history.js';
import {
  directoryOf,
  loaded,
  names,
  part,
  parts,
  says,
  searchBox,
  settled,
} from '../../test/support/page.js';
import type { PartnerDirectory } from '../elements/partner-directory/partner-directory.js';
import './corrections/corrections.js';
import './facts/facts.js';
import './map/map.js';
import './phone/phone.js';
import './planner/planner.js';
import './shortlist/shortlist.js';
import { waitUntil } from '../../test/support/wait-until.js';

const SRC = feedUrl(PARTNERS);
const COUNTRIES = Array.from({ length: 10_000 }, (_, n) => `directory.country=x${n}`).join('&');
const THOUSANDS = Array.from({ length: 5000 }, (_, n) => `x${n}`).join();

describe('a directory with all features', () => {
  it('has at most eight stops of Tab from the search to the first telephone number', async () => {
    const directory = await loaded<PartnerDirectory>(
      `<div style="inline-size: 22em"><partner-directory src='${SRC}'></partner-directory></div>`,
    );
    await waitUntil(() => directory.renderRoot.querySelector('[part~=fact]'), 'the facts');
    searchBox(directory).focus();
    const stops: string[] = [];
    while (stops.length < 9 && !stops.at(-1)?.startsWith('contact-link Telephone')) {
      await sendKeys({ press: 'Tab' });
      stops.push(focusedOn());
    }
    expect(stops.at(-1)).to.match(/^contact-link Telephone/);
    expect(stops).to.have.length.at.most(8);
  });

  const forged: readonly (readonly [what: string, fragment: string, says: RegExp | undefined])[] = [
    ['thousands of ids', `directory.list=${THOUSANDS}`, /No longer listed: 100.*at most 100/],
    ['markup', 'directory.list=<img src=x onerror=alert(1)>,<script>', /No longer listed: 2/],
    ['ids of nobody', 'directory.list=gone,__proto__', /No longer listed: 2/],
    ['an id of nobody', 'directory=gone', undefined],
    ['markup as an id', 'directory=<img src=x onerror=alert(1)>', undefined],
    ['an id as long as thousands', `directory=${THOUSANDS}`, undefined],
    ['what cannot be decoded', 'directory=%E0%A4%A&directory.list=%E0%A4%A', /No longer listed: 1/],
  ];
  for (const [what, fragment, said] of forged) {
    it(`does nothing but say so where a fragment has ${what}`, async () => {
      addressed('', null, fragment);
      const directory = await directoryOf(SRC);
      if (!said) await says(directory, /^This organisation is not in the list/);
      const note = part(directory, 'shortlist').querySelector('[role=status]');
      expect(note?.textContent ?? '').to.match(said ?? /^$/);
      expect(names(directory)).to.have.lengthOf(3);
      part(directory, 'plan-open').click();
      await settled(directory);
      expect(part(directory, 'plan').querySelectorAll('li')).to.have.lengthOf(0);
      expect(directory.renderRoot.querySelectorAll('img, script')).to.have.lengthOf(0);
      expect(parts(directory, 'token')).to.have.lengthOf(0);
      expect(localStorage).to.have.lengthOf(0);
    });
  }

  const choices: readonly (readonly [what: string, fragment: string])[] = [
    ['thousands of countries', COUNTRIES],
    ['a country of nobody', 'directory.country=QQ&directory.phases=gone'],
    [
      'markup as filters',
      'directory.country=<img src=x onerror=alert(1)>&directory.phases=<script>',
    ],
    ['names of objects', 'directory.country=__proto__&directory.phases=constructor'],
  ];
  for (const [what, fragment] of choices) {
    it(`says that nothing matches, and how to clear it, where a fragment has ${what}`, async () => {
      addressed('', null, fragment);
      const directory = await directoryOf(SRC);
      await says(directory, /^No organisation matches these choices/);
      expect(names(directory)).to.have.lengthOf(0);
      expect(parts(directory, 'token')).to.have.lengthOf.within(1, 200);
      expect(directory.renderRoot.querySelectorAll('img, script')).to.have.lengthOf(0);
      expect(directory.renderRoot.querySelectorAll('circle[part~=chosen]')).to.have.lengthOf(0);
      part(directory, 'clear').click();
      await settled(directory);
      expect(names(directory)).to.have.lengthOf(3);
      expect(parts(directory, 'token')).to.have.lengthOf(0);
    });
  }
});
