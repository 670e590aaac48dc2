import { expect } from '@open-wc/testing';
import { cy } from './cy.js';
import { en } from './en.js';
import { fill, localeFor, pluralForm } from './locales.js';
import type { Locale } from './words.js';

const LOCALES: readonly Locale[] = [en, cy];
const placeholders = (template: string) => [...template.matchAll(/\{\w+\}/g)].join(' ');
const sorted = (names: Iterable<string>) => [...names].sort();

/** Every text of a locale, with what it is called. */
function* texts({ words, terms }: Locale): Generator<[name: string, text: string]> {
  yield* Object.entries(terms);
  for (const [key, value] of Object.entries<string | Readonly<Record<string, string>>>({
    ...words,
  })) {
    if (typeof value === 'string') yield [key, value];
    else for (const [form, text] of Object.entries(value)) yield [`${key}.${form}`, text];
  }
}

describe('the words of each language', () => {
  for (const locale of LOCALES) {
    const plurals = Object.entries<unknown>({ ...locale.words }).filter(
      (entry): entry is [string, Record<string, string>] => typeof entry[1] === 'object',
    );

    it(`${locale.tag}: has the keys of English, and each its text`, () => {
      expect(sorted(Object.keys(locale.words))).to.deep.equal(sorted(Object.keys(en.words)));
      expect(sorted(Object.keys(locale.terms))).to.deep.equal(sorted(Object.keys(en.terms)));
      for (const [name, text] of texts(locale)) expect(text.trim(), name).not.to.equal('');
    });

    it(`${locale.tag}: counts in exactly the plural categories of its language`, () => {
      const { pluralCategories } = new Intl.PluralRules(locale.tag).resolvedOptions();
      expect(plurals).not.to.have.lengthOf(0);
      for (const [key, forms] of plurals) {
        expect(sorted(Object.keys(forms)), key).to.deep.equal(sorted(pluralCategories));
      }
    });

    it(`${locale.tag}: leaves the same gaps as English`, () => {
      const english = new Map(texts(en));
      for (const [name, text] of texts(locale)) {
        const model = english.get(name) ?? english.get(name.replace(/\..*/, '.other'));
        expect(sorted(placeholders(text).split(' ')), name).to.deep.equal(
          sorted(placeholders(model ?? '').split(' ')),
        );
      }
    });
  }

  it('are in different words', () => {
    const welsh = new Map(texts(cy));
    const same = [...texts(en)].filter(([name, text]) => welsh.get(name) === text);
    expect(same.map(([, text]) => text.replaceAll(/\{\w+\}|\W/g, '')).join('')).to.equal('');
  });
});

describe('localeFor', () => {
  const cases: [tag: string, locale: Locale][] = [
    ['cy', cy],
    ['cy-GB', cy],
    ['CY', cy],
    ['en-GB', en],
    ['fr', en],
    ['', en],
    ['cym', en],
    ['x-cy', en],
    ['😀', en],
  ];
  for (const [tag, locale] of cases) {
    it(`“${tag}” is ${locale.tag}`, () => {
      expect(localeFor(tag)).to.equal(locale);
    });
  }
});

describe('words with gaps', () => {
  it('are filled with text, whatever it holds', () => {
    expect(fill('{n} of {total}, {n}', { n: '$&', total: '{n}' })).to.equal('$& of {n}, $&');
    expect(fill('{n} {other}', { n: '1' })).to.equal('1 {other}');
  });

  it('are those of the count', () => {
    const forms = { zero: '0', one: '1', two: '2', few: '3', many: '6', other: 'n' };
    const welsh = [0, 1, 2, 3, 4, 6, 7, 100].map((count) => pluralForm(cy, forms, count));
    expect(welsh).to.deep.equal(['0', '1', '2', '3', 'n', '6', 'n', 'n']);
    const english = [0, 1, 2].map((count) => pluralForm(en, forms, count));
    expect(english).to.deep.equal(['n', '1', 'n']);
    expect(pluralForm(cy, { other: 'n' }, 2)).to.equal('n');
  });
});
