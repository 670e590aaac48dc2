import { expect } from '@open-wc/testing';
import { inside, kept, memory, opened, write } from '../../test/support/comments.js';
import { inCard } from '../../test/support/feature.js';
import { checkboxes } from '../../test/support/filters.js';
import { feedOf } from '../../test/support/feeds.js';
import { feedUrl, fixtureUrl } from '../../test/support/fixture-server.js';
import { focusedOn } from '../../test/support/focus.js';
import { heard } from '../../test/support/heard.js';
import { addressed } from '../../test/support/history.js';
import { TAGS } from '../../test/support/languages.js';
import { focused, loaded, part, parts, search, until } from '../../test/support/page.js';
import { expectSame } from '../../test/support/same.js';
import { headOf, serviceOf } from '../../test/support/search-service.js';
import { stub } from '../../test/support/stub.js';
import type { PartnerDirectory } from '../elements/partner-directory/partner-directory.js';
import type { FeatureKey } from '../i18n/feature-words.js';
import { registerLocale } from '../i18n/locale-registry.js';
import * as english from '../i18n/locales/en-features.js';
import { type Translator, translatorFor } from '../i18n/translator.js';
import type { Locale } from '../i18n/words.js';
import { featureWords, type Say } from './feature-words.js';
import './comments/comments.js';
import './corrections/corrections.js';
import './facts/facts.js';
import './map/map.js';
import './phone/phone.js';
import './planner/planner.js';
import './search-service/search-service.js';
import './shortlist/shortlist.js';
import { waitUntil } from '../../test/support/wait-until.js';

const COUNTRIES = ['KE', 'ET', 'GB'];
const TOTAL = COUNTRIES.length;
/** A feed of which several filters leave as many as one. */
const FEED = feedOf(
  COUNTRIES.map((code) => ({
    id: code,
    name: `Partner ${code}`,
    description: 'Letters.',
    countries: [code],
    offers: ['advice', 'support'],
    phones: [{ number: '020 7045 5500' }],
  })),
  {
    publisher: { name: 'The keeper', email: 'keeper@example.org' },
    corrections_url: new URL(fixtureUrl({ status: '404' }), location.href).href,
    community: { comments: { mode: 'adapter' } },
  },
);
const SRC = feedUrl(FEED);
const NUMBER = '020 7045 5500';

/** The words of the directory and of its features in a language. */
async function wordsIn(tag: string): Promise<[words: Translator, say: Say<FeatureKey>]> {
  if (!['en', 'cy'].includes(tag)) {
    const locale = (await import(`../i18n/locales/${tag}.js`)) as { default: Locale };
    registerLocale(locale.default);
  }
  if (tag !== 'en') {
    const more = (await import(`../i18n/locales/${tag}-features.js`)) as { default: Locale };
    registerLocale(more.default);
  }
  const words = translatorFor(tag);
  const all: Readonly<Record<FeatureKey, string>> = Object.assign({}, ...Object.values(english));
  return [words, featureWords(all)(words)];
}

/** Does something, and expects one announcement that names all of this; none where nothing is given. */
async function expectHeard(directory: PartnerDirectory, act: () => unknown, ...names: string[]) {
  const texts = await heard(directory, async () => {
    await act();
    // Some answers come later.
    const roots = [directory, directory.renderRoot];
    const isSaid = () =>
      names.every((name) => roots.some((root) => root.textContent?.includes(name)));
    await waitUntil(isSaid, `it says ${names.join()}`);
  });
  expect(texts.join(' | ')).to.equal(texts[0] ?? '');
  expect(texts).to.have.lengthOf(names.length ? 1 : 0);
  for (const name of names) expect(texts[0]).to.include(name);
}

/** Presses a button that has the focus. */
const press = (button: HTMLElement) => () => {
  button.focus();
  button.click();
};

const inColumn = async (width: string, tag: string, src = SRC, attributes = '') => {
  const directory = await loaded<PartnerDirectory>(
    `<div style="inline-size: ${width}"><partner-directory src='${src}' lang="${tag}" ${attributes}></partner-directory></div>`,
  );
  await until(directory, () => parts(directory, 'facet').length);
  return directory;
};

describe('each control of every feature', () => {
  beforeEach(() => {
    addressed('');
    stub(window, 'print', { value: () => undefined });
    stub(navigator, 'share', { value: undefined });
    stub(navigator, 'clipboard', { value: { writeText: async () => undefined } });
  });

  for (const tag of TAGS) {
    it(`is answered once, in cards and above the list, in ${tag}`, async () => {
      const [{ t, plural, number }, say] = await wordsIn(tag);
      const directory = await inColumn('70em', tag);
      const one = 'Partner KE';
      const all = plural('organizations', TOTAL);
      const some = (n: number) => plural('matches', n, { total: number(TOTAL) });
      const expects = (act: () => unknown, ...names: string[]) =>
        expectHeard(directory, act, ...names);

      const fact = inCard(directory, one, 'fact');
      await expects(press(fact), some(1));
      expect(focused()?.textContent).to.equal(fact.textContent);
      await expects(press(inCard(directory, one, 'fact')), all);

      await expects(press(inCard(directory, one, 'ways-toggle')));
      for (let times = 0; times < 2; times += 1) {
        await expects(press(inCard(directory, one, 'way')), t('copied', { value: NUMBER }));
      }

      const report = inCard(directory, one, 'report');
      await expects(press(report));
      const send = inCard(directory, one, 'send');
      // What is the same as before is not sent: the focus goes where something is to be said.
      await expects(press(send));
      expect(focused()?.localName).to.equal('textarea');
      (focused() as HTMLTextAreaElement).value = 'Partner Kenya';
      for (let times = 0; times < 2; times += 1) await expects(press(send), say('notSent'));
      await expects(press(inCard(directory, one, 'cancel')));
      expectSame(focused(), report);

      const plan = part(directory, 'plan-open');
      await expects(press(plan));
      const [print, , remind] = parts(directory, 'plan-button');
      await expects(press(print ?? plan));
      await expects(press(remind ?? plan));
      expect((focused() as HTMLInputElement).type).to.equal('date');
      await expects(press(plan));

      const toggle = part(directory, 'shortlist-toggle');
      for (let times = 0; times < 2; times += 1) {
        await expects(press(toggle), say('emptyShortlist'));
      }
      const keep = inCard(directory, one, 'keep');
      await expects(press(keep));
      expect(keep.getAttribute('aria-pressed')).to.equal('true');
      await expects(press(inCard(directory, 'Partner GB', 'keep')));
      await expects(press(toggle), plural('organizations', 2));
      const [, , share, empty] = parts(directory, 'shortlist-button');
      for (let times = 0; times < 2; times += 1) {
        await expects(press(share ?? toggle), t('shared'));
      }
      await expects(press(inCard(directory, one, 'keep')), plural('organizations', 1));
      await expects(press(empty ?? toggle), all);
      expectSame(focused(), toggle);
    });

    it(`is answered once, in the sheet of a phone, where as many are left too, in ${tag}`, async () => {
      const [{ t, plural, number }, say] = await wordsIn(tag);
      const directory = await inColumn('22em', tag);
      await expectHeard(directory, press(part(directory, 'filters-toggle')));
      expect(focusedOn()).to.match(/^filter-checkbox/);
      // Those of what is offered, which every organisation has.
      const boxes = checkboxes(directory).slice(COUNTRIES.length);
      const [advice, support] = boxes;
      if (!advice || !support) throw new Error('There is nothing to choose from.');
      const all = plural('matches', TOTAL, { total: number(TOTAL) });
      await expectHeard(directory, press(advice), all);
      await expectHeard(directory, press(support), all, t('filtersOn', { n: number(2) }));
      await expectHeard(directory, press(support), all, t('filtersOn', { n: number(1) }));
      await expectHeard(directory, press(advice), plural('organizations', TOTAL));
      const found = plural('organizations', TOTAL);
      expect(part(directory, 'sheet-close').textContent).to.equal(say('showFound', { found }));
    });

    it(`is answered once, in the comments of a card, in ${tag}`, async () => {
      const [, say] = await wordsIn(tag);
      const directory = await inColumn('70em', tag);
      const comments = ['Ann', 'Ben'].map((author) =>
        kept(`Of ${author}.`, { organization: 'KE', author }),
      );
      Reflect.set(directory, 'comments', memory('Ann', comments));
      await until(directory, () => parts(directory, 'comments-account').length);
      const node = await opened(directory, 'Partner KE');
      await until(directory, () => node.querySelector('[part=comment-report]'));
      const expects = (button: HTMLElement, ...names: string[]) =>
        expectHeard(directory, press(button), ...names);
      const send = inside(node, 'comments-send');
      for (let times = 0; times < 2; times += 1) await expects(send, say('comments-empty'));
      write(node, 'My number is 020 7045 5500');
      await expects(send, say('comments-private'));
      write(node, 'A long thought');
      await expects(send, say('comments-sent'));
      await expects(inside(node, 'comment-report'), say('comments-reported'));
      const [remove] = [...node.querySelectorAll<HTMLElement>('[part=comment-remove]')];
      await expects(remove ?? send);
      await expects(remove ?? send, say('comments-removed'));
    });

    it(`is answered once, where a service searches, in ${tag}`, async () => {
      const [{ t, plural, number }] = await wordsIn(tag);
      const { searchUrl } = await serviceOf(FEED);
      const src = feedUrl(headOf(FEED, searchUrl));
      const directory = await inColumn('70em', tag, src, 'search-service page-size="2"');
      const expects = (act: () => unknown, ...names: string[]) =>
        expectHeard(directory, act, ...names);
      const all = plural('matches', TOTAL, { total: number(TOTAL) });
      const box = (place: number) => () => checkboxes(directory)[place]?.click();
      await expects(press(part(directory, 'show-more')), plural('organizations', TOTAL));
      await expects(box(COUNTRIES.length), all);
      await expects(box(COUNTRIES.length + 1), all, t('filtersOn', { n: number(2) }));
      await expects(
        () => search(directory, 'partner'),
        plural('matchesQuery', TOTAL, { total: number(TOTAL), query: 'partner' }),
      );
    });
  }
});
