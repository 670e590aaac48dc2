import { expect } from '@open-wc/testing';
import '../../define.js';
import { translatorFor } from '../../i18n/translator.js';
import ar from '../../i18n/locales/ar.js';
import { registerLocale } from '../../i18n/locale-registry.js';
import { say } from './words.js';
import am from './words/am.js';
import arWords from './words/ar.js';
import bn from './words/bn.js';
import cy from './words/cy.js';
import es from './words/es.js';
import fr from './words/fr.js';
import ga from './words/ga.js';
import gd from './words/gd.js';
import hi from './words/hi.js';
import pa from './words/pa.js';
import pl from './words/pl.js';
import pt from './words/pt.js';
import ro from './words/ro.js';
import so from './words/so.js';
import sw from './words/sw.js';
import uk from './words/uk.js';
import ur from './words/ur.js';

const ALL = { am, ar: arWords, bn, cy, es, fr, ga, gd, hi, pa, pl, pt, ro, so, sw, uk, ur };

const gaps = (text: string) => text.match(/\{\w+\}/g) ?? [];

describe('the words of comments', () => {
  const keys = Object.keys(cy).sort();

  for (const [tag, words] of Object.entries(ALL)) {
    it(`are whole in ${tag}, with what is put into them`, () => {
      expect(Object.keys(words).sort()).to.deep.equal(keys);
      for (const [key, text] of Object.entries(words)) {
        expect(text.trim(), key).not.to.equal('');
        const gap = { 'comments-you': '{name}', 'comments-long': '{n}' }[key];
        expect(gaps(text), key).to.deep.equal(gap ? [gap] : []);
      }
    });

    it(`are said to be a machine’s in ${tag}`, async () => {
      const source = await (await fetch(`/src/features/comments/words/${tag}.ts`)).text();
      expect(source).to.include('Machine-made translation; no native speaker has read it yet.');
    });
  }

  it('are English where a language has none', () => {
    registerLocale({ tag: 'nl', words: { search: 'Zoeken' } });
    expect(say(translatorFor('nl'), 'send')).to.equal('Send');
  });

  it('isolate what is put into them', () => {
    registerLocale(ar);
    expect(say(translatorFor('en'), 'you', 'Ann')).to.equal(
      'You are logged in as \u2068Ann\u2069.',
    );
  });
});
