import type { Translator } from '../../i18n/translator.js';
/** What the comments say in English; other languages are in files of their own. */
declare const en: {
    heading: string;
    loading: string;
    none: string;
    more: string;
    you: string;
    out: string;
    label: string;
    hint: string;
    send: string;
    awaiting: string;
    sent: string;
    report: string;
    reported: string;
    remove: string;
    sure: string;
    removed: string;
    private: string;
    anyway: string;
    empty: string;
    long: string;
    tab: string;
    'log-in': string;
    closed: string;
    'too-fast': string;
    refused: string;
    unreachable: string;
};
export type CommentsKey = keyof typeof en;
/** Words of the comments, under the names that they have among those of a directory. */
export type CommentsWords = Readonly<Record<`comments-${CommentsKey}`, string>>;
/** A text that may run another way than the words around it (UAX #9). */
export declare const isolated: (text: string) => string;
/**
 * A word of the comments in the language of a directory, else in English.
 *
 * @param value stands in the place of what is in braces.
 */
export declare const say: (words: Translator, key: CommentsKey, value?: string) => string;
/** The language and direction of the words; those that are not there yet are on their way then. */
export declare function languageOf(words: Translator): Pick<Translator, 'lang' | 'dir'>;
export {};
