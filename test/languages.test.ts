import { expect } from '@open-wc/testing';
import { en } from '../src/i18n/locales/en.js';
import { pluralForm } from '../src/i18n/format.js';
import { localeFor, registerLocale } from '../src/i18n/locale-registry.js';
import type { Plural } from '../src/i18n/words.js';
import { violations } from './support/axe.js';
import { feedOf, numbered } from './support/feeds.js';
import { filtersOf } from './support/filters.js';
import { feedUrl } from './support/fixture-server.js';
import { HOW_TO_BORROW, notBorrowed, TAGS, wordsOf } from './support/languages.js';
import { cards, mount, outcome, part, says, settled, tipsIn } from './support/page.js';
import type { PartnerDirectory } from '../src/elements/partner-directory/partner-directory.js';

const ORGANIZATIONS = 7;
const SHOWN = 4;
const LONG = `${'Ένας μακρύς λόγος που διπλώνεται εδώ. '.repeat(9)}Τέλος.`;

/** A feed with everything in it that has words of ours around it; its own are all Greek. */
const GREEK = feedOf(
  [
    {
      id: 'rich',
      name: 'Άλφα',
      alternate_name: 'ΑΒΓ',
      alert: 'Μετακομίζει.',
      status: 'temporarily closed',
      description: LONG,
      category_ids: ['k'],
      countries: ['GB', 'FR'],
      languages: ['en', 'cy'],
      offers: ['finding', 'support', 'advice', 'funding', 'exchange', 'accreditation'],
      phases: ['primary', 'secondary', 'special'],
      email: 'alpha@beta.gr',
      website: 'https://www.beta.gr/',
      phones: [{ number: '+30 21 0123 4567', extension: '3', description: 'Γραφείο' }],
      locations: [{ addresses: [{ address_1: 'Οδός 1', city: 'Αθήνα' }] }],
      checks: [{ url: 'https://www.beta.gr/', state: 'gone' }],
      assured_date: '2026-01-01',
    },
    ...numbered(ORGANIZATIONS - 1).map(({ id }) => ({ id, name: `Ωμέγα ${id}` })),
  ],
  {
    language: 'el',
    updated: '2026-03-01',
    page: { title: 'Συνεργάτες', summary: 'Σύντομα.' },
    tips: { heading: 'Σκεφτείτε', items: [{ text: 'Ένα. Δύο και τρία. Τέσσερα.' }] },
    categories: [
      { id: 'k', name: 'Κάππα' },
      { id: 'l', name: 'Λάμδα' },
    ],
    community: {
      login_url: 'https://beta.gr/login',
      register_url: 'https://beta.gr/register',
      comments: { mode: 'link', url: 'https://beta.gr/comments', login_required: true },
      share: true,
    },
  },
);

/** A directory in a language and a column of this width, with its filters unfolded. */
async function inLanguage(tag: string, width: string): Promise<PartnerDirectory> {
  const wrapper = mount<HTMLElement>(`<div lang="${tag}">
    <partner-directory src='${feedUrl(GREEK)}' page-size="${SHOWN}"></partner-directory></div>`);
  wrapper.style.inlineSize = width;
  const directory = wrapper.querySelector('partner-directory') ?? expect.fail('No directory.');
  await outcome(directory);
  await filtersOf(directory);
  const toggle = part(directory, 'filters-toggle');
  if (toggle.checkVisibility()) toggle.click();
  await settled(directory);
  return directory;
}

/** Everything that a shadow tree shows or says. */
function* wordsIn(root: ParentNode): Generator<string> {
  for (const element of root.querySelectorAll('*')) {
    yield element.ariaLabel ?? '';
    for (const child of element.childNodes) if (child instanceof Text) yield child.data;
    if (element.shadowRoot) yield* wordsIn(element.shadowRoot);
  }
}

/** The words of a text that are long enough to belong to one language. */
const tokens = (text: string) => wordsOf(text).filter(({ length }) => length > 3);
const ENGLISH = new Set(
  [...Object.values<string | Plural>({ ...en.words }), ...Object.values(en.terms)]
    .flatMap((text) => (typeof text === 'string' ? text : Object.values(text)))
    .flatMap((text) => tokens(text.replaceAll(/\{\w+\}/g, ''))),
);

/** Where the middle of an element is, sideways. */
function middle(element: Element): number {
  const { left, right } = element.getBoundingClientRect();
  return (left + right) / 2;
}

before(async () => {
  const separate = TAGS.filter((tag) => tag !== 'en' && tag !== 'cy');
  const loaded = await Promise.all(separate.map((tag) => import(`../src/i18n/locales/${tag}.js`)));
  // For the elements they are there by now, but the one file has a registry of its own.
  for (const { default: locale } of loaded) registerLocale(locale);
});

describe('a directory in each language', () => {
  for (const tag of TAGS) {
    it(`${tag}: speaks it throughout, and axe-core finds nothing wrong [criterion 1, WCAG 2.2]`, async () => {
      const directory = await inLanguage(tag, '60em');
      const { words } = localeFor(tag);
      expect(localeFor(tag).tag).to.equal(tag);
      expect(part(directory, 'search-label').textContent.trim()).to.equal(words.search);
      expect(directory.shadowRoot?.querySelector('.root')?.getAttribute('lang')).to.equal(tag);
      const own = Intl.NumberFormat.supportedLocalesOf(tag).length ? tag : 'en';
      const n = new Intl.NumberFormat(own).format(ORGANIZATIONS);
      const counted = pluralForm(localeFor(tag), words.organizations, ORGANIZATIONS);
      const status = await says(directory, new RegExp(`^${counted.replace('{n}', n)}`));
      expect(status.lang).to.equal(tag);

      const root = directory.shadowRoot ?? expect.fail('No shadow root.');
      const said = tokens([...wordsIn(root), status.textContent].join(' '));
      const left = [...new Set(notBorrowed(said, tag))].filter((word) => ENGLISH.has(word));
      if (tag === 'en') expect(left).to.have.length.above(30);
      else expect(left, HOW_TO_BORROW).to.deep.equal([]);

      expect(await violations(directory.parentElement ?? directory)).to.deep.equal([]);
    });

    it(`${tag}: fits into a narrow column [criterion 31, WCAG 1.4.10]`, async () => {
      const directory = await inLanguage(tag, '240px');
      const column = directory.getBoundingClientRect();
      const inside = [directory, ...cards(directory), tipsIn(directory) ?? directory].flatMap(
        (element) => [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])],
      );
      const wide = inside.filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < column.left - 1 || right > column.right + 1;
      });
      expect(wide.map((element) => element.getAttribute('part'))).to.deep.equal([]);
    });
  }
});

describe('a directory that runs from right to left', () => {
  for (const [tag, isMirrored] of [
    ['ar', true],
    ['ur', true],
    ['cy', false],
  ] as const) {
    it(`is ${isMirrored ? '' : 'not '}one in ${tag}`, async () => {
      const directory = await inLanguage(tag, '62em');
      const [card = directory, second = card, third = card] = cards(directory);
      /** Whether the first is before the second, in the direction of reading. */
      const isBefore = (one: Element, other: Element) => middle(one) < middle(other) !== isMirrored;
      const within = (name: string, selector: string, element: Element = directory) =>
        part(element, name).querySelector(selector) ?? expect.fail(`No ${selector} in ${name}.`);
      const pairs: [string, Element, Element][] = [
        ['filters, cards', part(directory, 'search'), part(directory, 'results')],
        ['icon, field', within('search-field', '[part=icon]'), part(directory, 'search-input')],
        ['checkbox, count', within('filter', 'input'), part(directory, 'filter-count')],
        [
          'status, order',
          directory.querySelector('[role=status]') ?? card,
          part(directory, 'order'),
        ],
        ['cards of one row', second, third],
        ['drawing, address', within('contact', '[part=icon]', card), within('contact', 'a', card)],
      ];
      for (const [what, one, other] of pairs) expect(isBefore(one, other), what).to.equal(true);
    });
  }

  it('lines up what is in another language with what is not [criterion 36, WCAG 3.1.2, 1.3.2]', async () => {
    const directory = await inLanguage('ar', '62em');
    const [card = directory] = cards(directory);
    const edges = [
      ['name', 'alternate-name'].map((name) => part(card, name)),
      ['title', 'summary'].map((name) => part(directory, name)),
    ];
    for (const [one, other] of edges) {
      const ends = [one, other].map(
        (element) => element?.querySelector('bdi')?.getBoundingClientRect().right ?? 0,
      );
      expect(ends[0]).to.be.closeTo(ends[1] ?? 0, 1);
    }
    const alert = part(card, 'alert');
    expect(alert.querySelector('bdi')?.lang).to.equal('el');
    expect(getComputedStyle(alert).direction).to.equal('rtl');
    expect(middle(alert.querySelector('span') ?? alert)).to.be.above(
      middle(alert.querySelector('bdi') ?? alert),
    );
  });
});
