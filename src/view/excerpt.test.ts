import { expect } from '@open-wc/testing';
import { excerpt } from './excerpt.js';

const SENTENCE = 'Schools write letters to each other. ';

describe('fold', () => {
  it('leaves a short text whole', () => {
    const text = SENTENCE.repeat(2).trim();
    expect(excerpt(text, 260)).to.deep.equal({ lead: text, rest: '', joined: false });
  });

  it('cuts after the sentence that passes the length', () => {
    const { lead, rest, joined } = excerpt(SENTENCE.repeat(10).trim(), 50);
    expect(lead).to.equal(SENTENCE.repeat(2).trim());
    expect(rest).to.equal(SENTENCE.repeat(8).trim());
    expect(joined).to.equal(true);
  });

  it('cuts after the first paragraph where that comes first', () => {
    const text = `One.\n\n${SENTENCE.repeat(4).trim()}\n\nThree.`;
    const { lead, rest, joined } = excerpt(text, 100);
    expect(lead).to.equal('One.');
    expect(rest).to.match(/^Schools.*Three\.$/s);
    expect(joined).to.equal(false);
  });

  it('does not fold so little that a button would be longer', () => {
    const text = `${SENTENCE.repeat(2)}End.`;
    expect(excerpt(text, 60)).to.deep.equal({ lead: text, rest: '', joined: false });
  });

  it('keeps a list with lines of its own together', () => {
    const text = `• one thing\n• another thing\n\n${SENTENCE.repeat(4)}`;
    expect(excerpt(text, 5).lead).to.equal('• one thing\n• another thing');
  });

  const whole: [name: string, text: string][] = [
    ['sentences', SENTENCE.repeat(20)],
    ['paragraphs', `${SENTENCE.repeat(3)}\n\n`.repeat(5)],
    ['one word without an end', 'a'.repeat(3000)],
    ['emoji without an end', '😀'.repeat(1500)],
    ['Chinese', '学校之间互相写信。'.repeat(100)],
    ['Thai', 'โรงเรียนเขียนจดหมายถึงกัน '.repeat(60)],
    ['Arabic', 'هل تكتب المدارس رسائل؟ نعم. '.repeat(40)],
    ['abbreviations', 'See e.g. the U.K. office of Dr. Lee in St. Ives etc. for more. '.repeat(20)],
    ['no spaces after stops', 'One.Two.Three.'.repeat(200)],
  ];
  for (const [name, text] of whole) {
    it(`loses nothing of ${name}, and cuts no character in two`, () => {
      for (const length of [1, 2, 50, 260, 261]) {
        const { lead, rest } = excerpt(text, length);
        const bare = (each: string) => each.replaceAll(/\s/g, '');
        expect(bare(lead + rest)).to.equal(bare(text));
        expect(/\p{Cs}/u.test(`${lead} ${rest}`), `at ${length}`).to.equal(false);
      }
    });
  }

  it('ends a Chinese lead with a sentence', () => {
    const text = '学校之间互相写信。'.repeat(100);
    expect(excerpt(text, 50).lead).to.match(/。$/);
    expect(excerpt(text, 1).lead).to.equal('学校之间互相写信。');
  });

  it('ends for a megabyte, which it would not if a character took longer for each before it', () => {
    expect(excerpt('a.'.repeat(500_000), 260).lead.length).to.be.below(1000);
  });
});
