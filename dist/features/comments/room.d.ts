import type { FeatureDirectory } from '../../elements/partner-directory/features.js';
import type { Values } from '../../i18n/format.js';
import { comments as english } from '../../i18n/locales/en-features.js';
import type { TextKey } from '../../i18n/translator.js';
import type { CommentsAdapter, Session } from './adapter.js';
export declare const wordsOf: import("../feature-words.js").WordsOf<"comments-anyway" | "comments-awaiting" | "comments-closed" | "comments-empty" | "comments-heading" | "comments-hint" | "comments-label" | "comments-loading" | "comments-log-in" | "comments-long" | "comments-more" | "comments-none" | "comments-out" | "comments-private" | "comments-refused" | "comments-remove" | "comments-removed" | "comments-report" | "comments-reported" | "comments-send" | "comments-sent" | "comments-sure" | "comments-tab" | "comments-too-fast" | "comments-unreachable" | "comments-you">;
/** What a word of the comments is called, after `comments-`. */
export type CommentsKey = keyof typeof english extends `comments-${infer Key}` ? Key : never;
/** An adapter may be on its way. */
export type Adapter = CommentsAdapter | Promise<CommentsAdapter>;
/** What the comments of one directory have in common: the adapter, who is logged in, the words. */
export interface Room {
    readonly directory: FeatureDirectory;
    /** Missing where there are no comments. */
    readonly adapter: Adapter | undefined;
    /** Missing for as long as nobody knows. */
    readonly session: Session | undefined;
    /** Words of the comments. */
    say(key: CommentsKey, values?: Values): string;
    /** Words of the directory. */
    t(key: TextKey, values?: Values): string;
    /** Who wrote, and when (RFC 3339). */
    by(name: string, date: string): string;
    /** Says of an element in what language its words are: English, where there are none in the directory's. */
    markLanguage(element: HTMLElement): void;
    /**
     * Asks the adapter, and does not wait for ever.
     *
     * @throws the sentence that says what is wrong.
     */
    ask<T>(call: (adapter: CommentsAdapter) => Promise<T>): Promise<T>;
    /** Asks who is logged in: the first time of each adapter, or anew. */
    enter(isAnew?: boolean): Promise<void>;
    /** Where to log in and register, or where to log out, each where there is a page for it. */
    links(back?: string): readonly [logIn?: string, register?: string, logOut?: string];
    /** The URL that leads to the comments about an organisation, or about the whole directory. */
    backTo(organization: string | undefined): string;
    /** Whether the page's URL leads there; once. */
    isWanted(organization: string | undefined): boolean;
}
/** The URL of a web page: an adapter or a feed may say anything. */
export declare function pageAt(url?: string): string | undefined;
export declare function roomOf(directory: FeatureDirectory, adapter: () => Adapter | undefined): Room;
