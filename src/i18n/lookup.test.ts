import { expect } from '@open-wc/testing';
import { isSameLanguage, lookup, primary, scriptOf } from './lookup.js';

/** Which of some tags answers a wanted one. */
const answer = (wanted: string, ...tags: string[]) =>
  lookup(wanted, (range) => tags.find((tag) => tag.toLowerCase() === range));

describe('the lookup of a language', () => {
  const cases: [wanted: string, tags: string[], answer: string | undefined][] = [
    ['cy', ['en', 'cy'], 'cy'],
    ['cy-GB', ['cy', 'cy-GB'], 'cy-GB'],
    ['CY-gb', ['en', 'cy'], 'cy'],
    ['zh-Hant-TW', ['zh', 'zh-Hant'], 'zh-Hant'],
    ['zh-x-private', ['zh'], 'zh'],
    ['zh-TW', ['zh', 'zh-Hant'], 'zh-Hant'],
    ['zh-tw', ['zh-Hans', 'zh-hant'], 'zh-hant'],
    ['zh-HK', ['zh-Hant', 'zh'], 'zh-Hant'],
    ['zh-Hant', ['zh-CN', 'zh-TW'], 'zh-TW'],
    ['zh-Hant-TW', ['zh', 'zh-TW'], 'zh-TW'],
    ['zh-CN', ['zh-Hant', 'zh-Hans'], 'zh-Hans'],
    ['zh-SG', ['zh-Hans', 'zh-TW'], 'zh-Hans'],
    ['zh-Hans', ['zh-TW', 'zh-CN'], 'zh-CN'],
    ['zh-Hans', ['zh-TW', 'zh-Hant'], undefined],
    ['sr-Latn-RS', ['sr', 'sr-Latn'], 'sr-Latn'],
    ['sr-Latn', ['sr-RS'], undefined],
    ['sr-ME', ['sr', 'sr-Latn'], 'sr-Latn'],
    ['pa-PK', ['pa-Guru', 'pa-Arab'], 'pa-Arab'],
    ['pt', ['pt-BR', 'pt-PT'], undefined],
    ['pt-PT', ['pt-BR'], undefined],
    ['pt-PT', ['pt-BR', 'pt'], 'pt'],
    ['fr-CA', ['fr-FR'], undefined],
    ['de', ['en'], undefined],
    ['cym', ['cy'], undefined],
    ['x-cy', ['cy'], undefined],
    ['cy_GB', ['cy'], undefined],
    ['not a tag', ['not'], undefined],
    ['', ['en'], undefined],
  ];
  for (const [wanted, tags, found] of cases) {
    it(`answers “${wanted}” of ${tags.join(', ')} with ${found}`, () => {
      expect(answer(wanted, ...tags)).to.equal(found);
    });
  }

  it('asks for one range after the other, until there is something', () => {
    const asked: string[] = [];
    const found = lookup('de-CH-1996', (range) => {
      asked.push(range);
      return range === 'de-ch' ? 0 : undefined;
    });
    expect(found).to.equal(0);
    expect(asked).to.deep.equal(['de-ch-1996', 'de-ch']);
  });
});

describe('a language tag', () => {
  it('has a primary subtag, whatever its case', () => {
    expect(['CY-gb', 'zh-Hant', ''].map(primary)).to.deep.equal(['cy', 'zh', '']);
  });

  it('tells its script, or nothing', () => {
    const tags = ['en', 'cy-GB', 'en-Brai', 'ar', 'pa', 'pa-PK', 'sr-Latn', 'zh-TW', 'qqq', '*'];
    const scripts = ['Latn', 'Latn', 'Brai', 'Arab', 'Guru', 'Arab', 'Latn', 'Hant'];
    expect(tags.map(scriptOf)).to.deep.equal([...scripts, '', '']);
  });

  it('is that of another where language and script are', () => {
    for (const [one, other] of ['en en-US', 'cy-gb CY', 'zh-TW zh-Hant', 'qqq QQQ'].map((pair) =>
      pair.split(' '),
    )) {
      expect(isSameLanguage(one ?? '', other ?? ''), one).to.equal(true);
    }
    for (const [one, other] of ['en cy', 'zh zh-TW', 'pa pa-PK', 'sr sr-Latn'].map((pair) =>
      pair.split(' '),
    )) {
      expect(isSameLanguage(one ?? '', other ?? ''), one).to.equal(false);
    }
  });
});

describe('English and Welsh', () => {
  const { Locale } = Intl;
  afterEach(() => Object.assign(Intl, { Locale }));

  it('are found without the first, slow use of Intl', () => {
    const used: string[] = [];
    class Watched extends Locale {
      constructor(tag: string) {
        super(tag);
        used.push(tag);
      }
    }
    Object.assign(Intl, { Locale: Watched });
    for (const tag of ['en', 'EN-gb', 'cy', 'cy-GB', 'en-AU']) {
      expect(answer(tag, 'en', 'cy')).to.equal(primary(tag));
      expect(isSameLanguage(tag, primary(tag))).to.equal(true);
    }
    expect(used).to.deep.equal([]);
    expect(answer('fr-CH', 'fr')).to.equal('fr');
    expect(used).not.to.deep.equal([]);
  });
});
