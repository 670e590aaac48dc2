/** A text in two pieces: what is on screen at once, and what waits behind a button. */
export interface Folded {
  readonly lead: string;
  readonly rest: string;
  /** Whether lead and rest are one paragraph that was cut between two sentences. */
  readonly joined: boolean;
}

const BLANK_LINE = /\n\s*\n/;
/** UTF-16 units past which a sentence is cut inside. */
const LONGEST_SENTENCE = 600;
const LOW_SURROGATE = /[\udc00-\udfff]/;

/**
 * Folds a text whose rest would be worth a press of a button, at the end of the sentence that
 * passes `length` characters (UTF-16 units) or of the first paragraph, whichever comes first.
 */
export function fold(text: string, length: number): Folded {
  const blank = BLANK_LINE.exec(text);
  const firstEnd = blank ? blank.index : text.length;
  const first = text.slice(0, firstEnd);
  const cut = first.includes('\n') ? firstEnd : sentenceEnd(first, length);
  const rest = text.slice(cut).trim();
  return rest.length < length / 3
    ? { lead: text, rest: '', joined: false }
    : { lead: text.slice(0, cut).trim(), rest, joined: cut < firstEnd };
}

function sentenceEnd(text: string, length: number): number {
  if (text.length <= length) return text.length;
  const start = text.slice(0, length + LONGEST_SENTENCE);
  let end = 0;
  for (const { index, segment } of sentences(start)) {
    const next = index + segment.length;
    if (end && next > length) break;
    end = next;
  }
  if (end < start.length || start === text) return end;
  const space = start.lastIndexOf(' ') + 1;
  return space || start.length - (LOW_SURROGATE.test(text.charAt(start.length)) ? 1 : 0);
}

/** The sentences of UAX #29; the whole text where the browser cannot tell. */
function sentences(text: string): Iterable<{ index: number; segment: string }> {
  if (!Intl.Segmenter) return [{ index: 0, segment: text }];
  return new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
}
