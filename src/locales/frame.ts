/** What the frame page says beside the elements in it. */
export interface FrameWords {
  /** BCP 47 primary language subtag. */
  readonly lang: string;
  readonly newTab: string;
}

const en: FrameWords = { lang: 'en', newTab: 'Links open in a new tab.' };
/** Machine-made translation; no native speaker has read it yet. */
const cy: FrameWords = { lang: 'cy', newTab: 'Mae’r dolenni’n agor mewn tab newydd.' };

/** The words for a BCP 47 tag: those of its primary subtag, else English ones. */
export function frameWordsFor(tag: string): FrameWords {
  return /^cy\b/i.test(tag) ? cy : en;
}
