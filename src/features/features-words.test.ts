import { expect } from '@open-wc/testing';
import { commented, memory } from '../../test/support/comments.js';
import { isLatin } from '../../test/support/languages.js';
import { part, settled, until } from '../../test/support/page.js';
import { screenText } from '../../test/support/screen.js';
import * as english from '../i18n/locales/en-features.js';
import { SEPARATE } from '../i18n/locales/separate.js';
import type { FeatureKey, FeaturePart } from '../i18n/feature-words.js';
import { TRANSLATED } from '../i18n/languages.js';
import type { LocalePart } from '../i18n/words.js';

const FEATURES: readonly Readonly<Record<string, string>>[] = Object.values(english);
const all: Readonly<Record<FeatureKey, string>> = Object.assign({}, ...FEATURES);
const KEYS = Object.keys(all) as FeatureKey[];
const LOCALES = await Promise.all(
  TRANSLATED.split(' ').map(async (tag) => {
    const file: { default: FeaturePart } = await import(`../i18n/locales/${tag}-features.js`);
    return file.default;
  }),
);

const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String);
const sorted = (names: Iterable<string>) => [...names].sort();

describe('the words of features', () => {
  it('have one name each: no feature calls another’s word by its own', () => {
    const names = FEATURES.flatMap((words) => Object.keys(words));
    expect(new Set(names).size).to.equal(names.length);
  });

  it('are in the languages that have a file of them', () => {
    const tags = ['cy', ...SEPARATE.map(({ tag }) => tag)];
    expect(TRANSLATED.split(' ')).to.deep.equal(tags);
    expect(LOCALES.map(({ tag }) => tag)).to.deep.equal(tags);
  });

  for (const { tag, words } of LOCALES) {
    it(`${tag}: are all there, with the gaps of English, and none is English`, () => {
      expect(sorted(Object.keys(words))).to.deep.equal(sorted(KEYS));
      for (const key of KEYS) {
        const [text, model] = [words[key], all[key]];
        expect(gaps(text), key).to.deep.equal(gaps(model));
        expect(text, key).not.to.equal(model);
        expect(text, key).to.match(/^\S[^|\n"'`]*\S$/);
        const bare = text.replaceAll(/\{\w+\}/g, '');
        if (!isLatin(tag)) expect(bare, key).not.to.match(/[a-z]/i);
        expect([...text].length, key).to.be.at.most(model.length * 1.7 + 16);
      }
    });
  }
});

/** A directory with comments in this language, once its words have come. */
async function inLanguage(lang: string, isThere: RegExp) {
  const directory = await commented(memory('Cat'), `lang="${lang}"`);
  const heading = part(directory, 'comments-heading');
  await until(directory, () => isThere.test(heading.textContent));
  await settled(directory);
  return { directory, heading };
}

/** The class of the directories of the page. */
const registering = () =>
  customElements.get('partner-directory') as unknown as {
    registerLocale(part: LocalePart): void;
  };

/** A word of a page's own, whatever feature it is of. */
const wordsOf = (words: Readonly<Record<string, string>>) => words as LocalePart['words'] & object;

describe('the words of a feature in a page', () => {
  it('come when a directory first speaks their language, and are English until then', async () => {
    const directory = await commented(memory('Cat'));
    const heading = part(directory, 'comments-heading');
    expect([heading.textContent, heading.lang, heading.dir]).to.deep.equal([
      'Comments',
      'en',
      'ltr',
    ]);
    directory.lang = 'cy';
    await until(directory, () => heading.textContent === 'Sylwadau');
    expect(heading.lang).to.equal('cy');
    expect(screenText(directory)).to.include('Rydych wedi mewngofnodi fel Cat.');
  });

  it('stay English, and say so, in a language that has none', async () => {
    registering().registerLocale({ tag: 'nl', words: { search: 'Zoeken' } });
    const { directory, heading } = await inLanguage('nl', /Comments/);
    expect(heading.lang).to.equal('en');
    expect(screenText(directory)).to.include('You are logged in as Cat.');
  });

  it('are requested in languages that have a file of them, and in no other', async () => {
    for (const tag of ['de', 'en-NZ', 'zh-Hant']) {
      registering().registerLocale({ tag, words: { search: `Search in ${tag}` } });
      await inLanguage(tag, /Comments/);
    }
    registering().registerLocale({ tag: 'sw-KE', words: { search: 'Tafuta' } });
    await inLanguage('sw-KE', /^Maoni$/);
    const files = performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => /\/([\w-]+)-features\.js/.exec(name)?.[1] ?? []);
    expect(files).to.include('sw');
    const known = [...LOCALES.map(({ tag }) => tag), 'en'];
    expect(files.filter((tag) => !known.includes(tag))).to.deep.equal([]);
  });

  it('are those of the page where it has registered some before', async () => {
    registering().registerLocale({
      tag: 'ga',
      words: wordsOf({ 'comments-heading': 'Bhur dtuairimí' }),
    });
    const { directory, heading } = await inLanguage('ga', /^Bhur/);
    expect(heading.lang).to.equal('ga');
    expect(screenText(directory)).not.to.include('You are logged in');
  });

  it('are those of the language in a region whose words are the page’s own', async () => {
    registering().registerLocale({ tag: 'cy-GB', words: { search: 'Chwilio am bartner' } });
    const { directory, heading } = await inLanguage('cy-GB', /^Sylwadau$/);
    expect(heading.lang).to.equal('cy-GB');
    expect(screenText(directory)).to.include('Chwilio am bartner');
  });

  it('are any that a page has registered, in English too', async () => {
    registering().registerLocale({
      tag: 'en-AU',
      words: wordsOf({ 'comments-heading': 'Remarks' }),
    });
    const { directory } = await inLanguage('en-AU', /^Remarks$/);
    expect(screenText(directory)).to.include('You are logged in as Cat.');
  });
});
