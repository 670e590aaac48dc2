import { announce } from '../../i18n/announce.js';
import type { LocalePart } from '../../i18n/words.js';
import type { CommentsWords } from './words.js';

/** Gives the comments’ words in a language to the directories of the page, whichever comes first. */
export function announceWords(tag: string, words: CommentsWords): CommentsWords {
  announce({ tag, words: words as LocalePart['words'] & object });
  return words;
}
