/** What Korean writes behind a word, together with it. */
const PARTICLE = /(?<=..)(?:에서|으로|[은는이가을를의에와과도로만])$/;

/** Words that are looked at: shorter ones have no parts, and no word is longer. */
const WORD = /^[가-힣]{3,12}$/;

/**
 * The other spellings of a folded Korean word: without its particle, and as two, for compounds are
 * written with a space and without. Both must have two syllables.
 */
export function koreanForms(word: string): readonly (readonly string[])[] {
  const text = word.normalize('NFC');
  if (!WORD.test(text)) return [];
  const forms = [[text.replace(PARTICLE, '')]];
  for (let end = 2; end < text.length - 1; end++) forms.push([text.slice(0, end), text.slice(end)]);
  return forms.map((parts) => parts.map((part) => part.normalize('NFD')));
}
