import type { CommentsWords } from './words.js';
/** Gives the comments’ words in a language to the directories of the page, whichever comes first. */
export declare function announceWords(tag: string, words: CommentsWords): CommentsWords;
