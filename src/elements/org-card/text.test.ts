import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { nameOf, roleOf } from '../../../test/support/axe.js';
import { recordConsole } from '../../../test/support/console.js';
import { feedOf } from '../../../test/support/feeds.js';
import { fixtureUrl, feedUrl } from '../../../test/support/fixture-server.js';
import {
  cards,
  directoryOf,
  focused,
  mountWith,
  part,
  parts,
  settled,
} from '../../../test/support/page.js';
import { expectSame } from '../../../test/support/same.js';
import { screenText } from '../../../test/support/screen.js';
import type { OrgCard } from './org-card.js';

const cardOf = (fields: object) =>
  mountWith('org-card', { org: { id: 'a', name: 'Aid for Schools', ...fields } });

const SENTENCE = 'It pairs schools of two countries and helps with the first letters. ';
const LONG = `${SENTENCE.repeat(4)}And this is how it ends.`;

describe('the description of an <org-card>', () => {
  it('keeps paragraphs and line breaks', async () => {
    const card = await cardOf({ description: 'First.\nSame paragraph.\n\nSecond.' });
    const paragraphs = [...part(card, 'description').querySelectorAll('p')];
    expect(paragraphs.map((each) => each.textContent)).to.deep.equal([
      'First.\nSame paragraph.',
      'Second.',
    ]);
    const [first] = paragraphs;
    expect(first && getComputedStyle(first).whiteSpace).to.equal('pre-line');
  });

  it('keeps bullet points as a list', async () => {
    const card = await cardOf({ description: 'It offers:\n\n• visits\n• letters\n\nAsk us.' });
    const description = part(card, 'description');
    const items = [...description.querySelectorAll('ul > li')].map((item) => item.textContent);
    expect(items).to.deep.equal(['visits', 'letters']);
    expect(screenText(description)).to.equal('It offers: visits letters Ask us.');
  });

  it('shows the bullets of a list', async () => {
    const card = await cardOf({ description: '\uf0b7 visits\n▪ letters' });
    for (const item of part(card, 'description').querySelectorAll('li')) {
      const { display, listStyleType, fontSize } = getComputedStyle(item);
      expect(`${listStyleType} ${display}`).to.equal('disc list-item');
      const [inner, outer] = [item, part(card, 'lead')].map((each) => each.getBoundingClientRect());
      expect((inner?.left ?? 0) - (outer?.left ?? 0)).to.be.at.least(parseFloat(fontSize));
    }
    expect(roleOf(part(card, 'description').querySelector('ul') ?? card)).to.equal('list');
  });

  for (const mark of ['*', '-', '–', '·']) {
    it(`takes “${mark}” for a bullet too`, async () => {
      const card = await cardOf({ description: `${mark} one\n${mark} two` });
      expect(part(card, 'description').querySelectorAll('li')).to.have.lengthOf(2);
    });
  }

  it('stands beside the other name, an alert and what must be known first', async () => {
    const card = await cardOf({
      alternate_name: 'AfS',
      alert: 'Moving house in May.',
      status: 'temporarily closed',
    });
    expect(part(card, 'alternate-name').textContent.trim()).to.equal('AfS');
    expect(screenText(part(card, 'alert'))).to.match(
      /^Temporarily closed\W* Moving house in May\.$/,
    );
  });

  for (const [status, words] of [
    ['inactive', 'No longer active'],
    ['defunct', 'No longer active'],
    ['active', ''],
  ] as const) {
    it(`says “${words}” of one that is ${status}`, async () => {
      const alerts = parts(await cardOf({ status }), 'alert').map(screenText);
      expect(alerts).to.deep.equal(words ? [words] : []);
    });
  }
});

describe('a long description in a directory', () => {
  const folded = async (): Promise<OrgCard> => {
    const directory = await directoryOf(
      feedUrl(feedOf([{ id: 'a', name: 'Aid for Schools', description: LONG }])),
    );
    const [card] = cards(directory);
    if (!card) throw new Error('There is no card.');
    return card;
  };
  const rest = (card: OrgCard) => {
    const id = part(card, 'more').getAttribute('aria-controls') ?? '';
    const panel = card.shadowRoot?.getElementById(id);
    if (!panel) throw new Error('The button controls nothing.');
    return panel;
  };
  const isShown = (card: OrgCard) => screenText(card).includes('how it ends.');

  it('folds behind a button that says what it unfolds, and whether it has', async () => {
    const card = await folded();
    const button = part(card, 'more');
    expect(isShown(card)).to.equal(false);
    expect(button.localName).to.equal('button');
    expect(button.ariaExpanded).to.equal('false');
    expect(nameOf(button)).to.equal('Read more: Aid for Schools');
    expect(nameOf(button)).to.include(button.textContent.trim());
  });

  for (const [key, press] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const) {
    it(`unfolds and folds by ${key}, and keeps the focus [criterion 11, WCAG 2.1.1, 4.1.2]`, async () => {
      const card = await folded();
      part(card, 'more').focus();
      await sendKeys({ press });
      await settled(card);
      expect(isShown(card)).to.equal(true);
      expect(part(card, 'more').ariaExpanded).to.equal('true');
      expect(nameOf(part(card, 'more'))).to.equal('Read less: Aid for Schools');
      expectSame(focused(), part(card, 'more'));
      await sendKeys({ press });
      await settled(card);
      expect(isShown(card)).to.equal(false);
      expect(part(card, 'more').ariaExpanded).to.equal('false');
    });
  }

  it('unfolds where the browser finds a word in it [criterion 12, WCAG 2.4.3]', async () => {
    const card = await folded();
    expect(rest(card).hidden).not.to.equal(false);
    rest(card).dispatchEvent(new Event('beforematch', { bubbles: true }));
    await settled(card);
    expect(isShown(card)).to.equal(true);
    expect(part(card, 'more').ariaExpanded).to.equal('true');
  });

  it('loses not a word', async () => {
    const card = await folded();
    part(card, 'more').click();
    await settled(card);
    expect(screenText(part(card, 'description'))).to.equal(`${LONG} Read less`);
  });

  it('folds again for another organisation, not for the same', async () => {
    const directory = await directoryOf(
      feedUrl(feedOf(['Ash', 'Birch'].map((name) => ({ id: name, name, description: LONG })))),
    );
    const first = () => cards(directory)[0] ?? expect.fail('no card');
    part(first(), 'more').click();
    await settled(directory);
    directory.headingLevel = 4;
    await settled(directory);
    expect(isShown(first())).to.equal(true);
    directory.query = 'Birch';
    await settled(directory);
    expect(part(first(), 'name').textContent).to.equal('Birch');
    expect(isShown(first())).to.equal(false);
  });

  it('does not fold where little would be left', async () => {
    const directory = await directoryOf(
      feedUrl(feedOf([{ id: 'a', name: 'A', description: `${SENTENCE.repeat(3)}End.` }])),
    );
    expect(cards(directory).flatMap((card) => parts(card, 'more'))).to.have.lengthOf(0);
    const demo = await directoryOf(fixtureUrl());
    for (const card of cards(demo)) {
      for (const button of parts(card, 'more')) expect(button.ariaExpanded).to.equal('false');
    }
  });
});

describe('markup in a feed', () => {
  const HOSTILE = [
    '<img src=x onerror="window.isHacked = true">',
    '<script>window.isHacked = true</script>',
    '</p><svg onload="window.isHacked = true">',
    '${window.isHacked = true}',
    '&b; &amp "quotes" \'and\' `ticks`',
    '<style>*{display:none}</style>',
    '<!-- ? -->{{x}}<?php ?>',
  ];
  for (const text of HOSTILE) {
    it(`${text} is text wherever it stands`, async () => {
      recordConsole();
      const org = {
        id: text,
        name: text,
        alternate_name: text,
        description: text,
        alert: text,
        phones: [{ number: `1${text}`, description: text }],
        additional_websites: [{ url: 'https://example.org/', label: text }],
        locations: [{ addresses: [{ address_1: text }] }],
      };
      const directory = await directoryOf(
        feedUrl(
          feedOf([org, { id: 'b', name: 'B', offers: [text, 'x'] }], {
            title: text,
            page: { title: text, summary: text, resources_heading: text, resources_intro: text },
            tips: { heading: text, items: [{ title: text, text }] },
            categories: [{ id: 'c', name: text }],
          }),
        ),
      );
      const [card] = cards(directory);
      if (!card) throw new Error('There is no card.');
      expect(part(card, 'name').textContent.trim()).to.equal(text);
      expect(part(card, 'description').textContent.trim()).to.equal(text);
      expect(part(directory, 'summary').textContent.trim()).to.equal(text);
      for (const root of [directory.shadowRoot, card.shadowRoot]) {
        expectSame(root?.querySelector('img, script, style, svg:not([aria-hidden])'), null);
      }
      expect(Reflect.has(window, 'isHacked')).to.equal(false);
    });
  }

  it('never sets the order of what stands beside it', async () => {
    const card = await cardOf({ name: 'Right \u202Eto left', alternate_name: 'שלום' });
    expect(part(card, 'name').textContent.trim()).to.equal('Right to left');
    expect(part(card, 'alternate-name').querySelector('bdi')?.textContent).to.equal('שלום');
  });
});
