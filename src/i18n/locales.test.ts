import { expect } from '@open-wc/testing';
import { HOW_TO_BORROW, isLatin, notBorrowed, wordsOf } from '../../test/support/languages.js';
import { cy } from './locales/cy.js';
import welsh from './locales/cy-names.js';
import { en } from './locales/en.js';
import { SEPARATE } from './locales/separate.js';
import { frameWordsFor, wordsFileFor } from './frame-words.js';
import { fill, pluralForm } from './format.js';
import { addLocale, localeFor, registerLocale } from './locale-registry.js';
import { giveNames, nameOf } from './names.js';
import { pack, unpack } from './packed-locale.js';
import { translatorFor } from './translator.js';
import type { Locale, Plural } from './words.js';

const isWhole = (locale: (typeof SEPARATE)[number]): locale is Locale => 'terms' in locale;
const LOCALES: readonly Locale[] = [en, cy, ...SEPARATE.filter(isWhole)];

const gaps = (template: string) => [...template.matchAll(/\{\w+\}/g)].map(String).sort();
const sorted = (names: Iterable<string>) => [...names].sort();
const bare = (text: string) => text.replaceAll(/\{\w+\}/g, '');

/** Every text of a locale, by what it is called. */
function textsOf({ words, terms }: Locale): Map<string, string> {
  const named = Object.entries<string | Plural>({ ...terms, ...words });
  return new Map(
    named.flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[key, value]]
        : Object.entries(value).map(([form, text]) => [`${key}.${form}`, text]),
    ),
  );
}

const english = textsOf(en);
const inEnglish = (name: string) =>
  english.get(name) ?? english.get(name.replace(/\..*/, '.other')) ?? '';

/** Whether a language says a form of one number only, so that words may stand for it. */
function isOneNumber(tag: string, form: string | undefined): boolean {
  const rules = new Intl.PluralRules(tag);
  return (
    Array.from({ length: 300 }, (_, n) => rules.select(n)).filter((f) => f === form).length < 2
  );
}

describe('the words of each language', () => {
  it('are in each language once', () => {
    expect(new Set(LOCALES.map(({ tag }) => tag)).size).to.equal(LOCALES.length);
  });

  it('are in the frame page too, with the files that they are in', () => {
    const said = LOCALES.map(({ tag, words }) => {
      const { lang, newTab } = frameWordsFor(`${tag}-001`);
      expect(lang).to.equal(tag);
      expect(newTab.endsWith(words.stop), newTab).to.equal(true);
      return newTab;
    });
    expect(new Set(said)).to.have.lengthOf(LOCALES.length);
    const files = LOCALES.flatMap(({ tag }) => wordsFileFor(tag.toUpperCase()) ?? []);
    expect(files).to.deep.equal(SEPARATE.map(({ tag }) => tag));
    for (const tag of ['de', '', 'frr', 'x-fr']) {
      expect(frameWordsFor(tag).lang, tag).to.equal('en');
      expect(wordsFileFor(tag), tag).to.equal(undefined);
    }
  });

  for (const locale of LOCALES) {
    const { tag } = locale;
    const texts = textsOf(locale);
    const plurals = Object.entries<string | Plural>({ ...locale.words }).filter(
      (entry): entry is [string, Plural] => typeof entry[1] === 'object',
    );

    it(`${tag}: has the keys of English, and each its text`, () => {
      expect(sorted(Object.keys(locale.words))).to.deep.equal(sorted(Object.keys(en.words)));
      expect(sorted(Object.keys(locale.terms))).to.deep.equal(sorted(Object.keys(en.terms)));
      for (const [name, text] of texts) {
        expect(text, name).to.match(/^\S[^|\n]*$/);
        expect(text, name).to.equal(text.trim());
      }
    });

    it(`${tag}: counts in exactly the plural categories of its language`, () => {
      expect(Intl.PluralRules.supportedLocalesOf(tag)).to.deep.equal([tag]);
      const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
      expect(plurals).not.to.have.lengthOf(0);
      for (const [key, forms] of plurals) {
        expect(sorted(Object.keys(forms)), key).to.deep.equal(sorted(pluralCategories));
      }
    });

    it(`${tag}: isolates nothing itself: what fills a gap is isolated where it must be`, () => {
      const marked = [...texts].filter(([, text]) =>
        /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text),
      );
      expect(marked).to.deep.equal([]);
    });

    it(`${tag}: leaves the same gaps as English`, () => {
      for (const [name, text] of texts) {
        const [, form] = name.split('.');
        const wanted = gaps(inEnglish(name));
        const inWords = form && isOneNumber(tag, form) && !text.includes('{n}');
        expect(gaps(text), name).to.deep.equal(wanted.filter((gap) => !inWords || gap !== '{n}'));
      }
    });

    it(`${tag}: ends its sentences as a sentence ends, and nothing else so`, () => {
      for (const [name, text] of texts) {
        const isSentence = inEnglish(name).endsWith('.') || name === 'stop';
        expect(text.endsWith(locale.words.stop), name).to.equal(isSentence);
        expect(text.endsWith('…'), name).to.equal(inEnglish(name).endsWith('…'));
      }
    });

    it(`${tag}: has the typographer’s quotes and apostrophes`, () => {
      expect([...texts.values()].filter((text) => /["'`]/.test(text))).to.deep.equal([]);
    });

    it(`${tag}: is not much longer than English`, () => {
      for (const [name, text] of texts) {
        expect([...bare(text)].length, name).to.be.at.most(bare(inEnglish(name)).length * 1.7 + 12);
      }
    });

    it(`${tag}: is what it was after it was packed`, () => {
      const { terms, words = {}, ...part } = unpack(pack(locale)) ?? {};
      expect({ ...part, terms }).to.deep.equal({
        tag,
        ...(locale.months && { months: locale.months, days: locale.days }),
        ...(locale.names && { names: locale.names }),
        terms: locale.terms,
      });
      for (const [key, value] of Object.entries<string | Plural>(words)) {
        const whole: string | Plural = Reflect.get(locale.words, key);
        const isText = typeof whole === 'string' || typeof value === 'string';
        if (isText) expect(value, key).to.equal(whole);
        else {
          const counts = [0, 1, 2, 3, 5, 6, 7, 11, 100, 1_000_000];
          const formsOf = (plural: Plural) => counts.map((n) => pluralForm(locale, plural, n));
          expect(formsOf(value), key).to.deep.equal(formsOf(whole));
        }
      }
      expect(Object.keys(words)).to.deep.equal(Object.keys(en.words));
    });
  }

  for (const locale of LOCALES.filter(({ tag }) => tag !== 'en')) {
    const { tag } = locale;
    it(`${tag}: are not those of English`, () => {
      const same = [...textsOf(locale)].filter(
        ([name, text]) =>
          text === inEnglish(name) && notBorrowed(wordsOf(bare(text)), tag).length > 0,
      );
      expect(same, HOW_TO_BORROW).to.deep.equal([]);
    });
  }

  for (const locale of LOCALES.filter(({ tag }) => !isLatin(tag))) {
    it(`${locale.tag}: are in its own script`, () => {
      const latin = [...textsOf(locale).values()].filter((text) => /[a-z]/i.test(bare(text)));
      expect(latin).to.deep.equal([]);
    });
  }

  it('do not compile without one of them, nor without a form of a count', () => {
    const { clear, ...words } = en.words;
    // @ts-expect-error A word is missing.
    const unclear: Locale<'one'>['words'] = words;
    // @ts-expect-error A form is missing.
    const few: Locale<'one' | 'few'> = en;
    const { special, ...terms } = en.terms;
    // @ts-expect-error A term is missing.
    const plain: Locale['terms'] = terms;
    expect([clear, unclear.search, few.tag, special, plain.primary]).not.to.include(undefined);
  });

  it('that say a date have twelve months, and seven days', () => {
    for (const { tag, months, days } of LOCALES.filter((locale) => locale.months)) {
      expect([new Set(months).size, new Set(days).size], tag).to.deep.equal([12, 7]);
    }
  });

  it('have names for the two sign languages, whose codes are all that browsers know', () => {
    for (const locale of SEPARATE) registerLocale(locale);
    giveNames('cy', 'names' in welsh ? (welsh.names ?? {}) : {});
    for (const code of ['bfi', 'isg']) {
      const names = LOCALES.map(({ tag }) => nameOf('language', code, tag) ?? '');
      expect(new Set(names).size, names.join()).to.equal(LOCALES.length);
      expect(names).not.to.include('');
    }
  });

  it('say a date in words in every browser', () => {
    for (const locale of SEPARATE) registerLocale(locale);
    for (const { tag, months } of LOCALES) {
      const said = translatorFor(tag).date('2026-03-03');
      expect(said, tag).not.to.match(/M\d/);
      if (months) expect(said).to.equal(`3 ${months[2]} 2026`);
      else expect(Intl.DateTimeFormat.supportedLocalesOf(tag), tag).to.deep.equal([tag]);
    }
  });
});

describe('the Welsh names', () => {
  const given = Object.entries('names' in welsh ? (welsh.names ?? {}) : {});

  it('are of countries and languages, each its own', () => {
    expect(given).to.have.length.above(200);
    for (const [code, name] of given) {
      expect(code, name).to.match(/^([A-Z]{2}|[a-z]{2,3})$/);
      expect(name).to.equal(name.trim());
    }
    expect(new Set(given.map(([, name]) => name)).size).to.equal(given.length);
  });

  it('are those of browsers that have them, but for a few that are plainer', () => {
    const known = Intl.DisplayNames.supportedLocalesOf('cy').length > 0;
    const [regions, languages] = (['region', 'language'] as const).map(
      (type) => new Intl.DisplayNames('cy', { type }),
    );
    const other = given.filter(
      ([code, name]) => (/[A-Z]/.test(code) ? regions : languages)?.of(code) !== name,
    );
    expect(other.length).to.be.within(1, known ? 9 : given.length);
  });
});

describe('packed words', () => {
  const packed = pack(cy);

  it('may lack those that have come since', () => {
    const lines = packed.texts.split('\n');
    const keys = [...Object.keys(en.terms), ...Object.keys(en.words)];
    const before = { ...packed, texts: lines.slice(0, -1).join('\n') };
    expect(unpack(before), 'with the shape of more').to.equal(undefined);
    let shape = 0;
    for (const letter of keys.slice(0, -1).join()) shape = (shape * 31 + letter.charCodeAt(0)) | 0;
    const words = unpack({ ...before, shape })?.words;
    const [last = '', beforeLast = ''] = keys.reverse();
    expect(words).not.to.have.property(last);
    expect(words).to.have.property(beforeLast, cy.words[beforeLast as keyof typeof cy.words]);
  });

  it('of other keys are refused', () => {
    expect(unpack({ ...packed, shape: packed.shape + 1 })).to.equal(undefined);
  });
});

describe('addLocale', () => {
  it('leaves what a part leaves out as it was', () => {
    addLocale({ tag: 'cy-x-house', words: { search: 'Chwilio partneriaid' } });
    const { words, months } = localeFor('cy-x-house');
    expect(words).to.deep.equal({ ...cy.words, search: 'Chwilio partneriaid' });
    expect(months).to.equal(cy.months);
    expect(localeFor('cy')).to.equal(cy);
  });

  it('takes English for what a new language leaves out', () => {
    addLocale({ tag: 'br', words: { clear: 'Diverkañ' }, terms: { letters: 'Lizhiri' } });
    expect(localeFor('br').words).to.deep.equal({ ...en.words, clear: 'Diverkañ' });
    expect(localeFor('br-FR').terms).to.deep.equal({ ...en.terms, letters: 'Lizhiri' });
    expect(localeFor('en').terms).to.deep.equal(en.terms);
  });

  it('is of a script or region alone where the tag says so', () => {
    addLocale({ tag: 'zh-Hant', words: { clear: '清除' } });
    for (const tag of ['zh-hant-TW', 'zh-TW', 'zh-hk']) {
      expect(localeFor(tag).words.clear, tag).to.equal('清除');
    }
    for (const tag of ['zh', 'zh-Hans', 'zh-CN']) expect(localeFor(tag), tag).to.equal(en);
  });

  it('refuses a tag that is none', () => {
    for (const tag of ['en_GB', '', 'not a tag']) {
      expect(() => addLocale({ tag, words: { clear: 'X' } }), tag).to.throw(RangeError);
    }
    expect(localeFor('en_GB')).to.equal(en);
  });
});

describe('localeFor', () => {
  const cases: [tag: string, locale: Locale][] = [
    ['cy', cy],
    ['cy-GB', cy],
    ['CY', cy],
    ['en-GB', en],
    ['nl', en],
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
    for (const { tag } of [en, cy]) {
      const rules = new Intl.PluralRules(tag);
      for (let count = 0; count < 200; count++) {
        const named = Object.fromEntries(Object.keys(forms).map((form) => [form, form]));
        const said = pluralForm(localeFor(tag), { other: 'other', ...named }, count);
        expect(said, `${tag} ${count}`).to.equal(rules.select(count));
      }
    }
    expect(pluralForm(cy, { other: 'n' }, 2)).to.equal('n');
  });
});
