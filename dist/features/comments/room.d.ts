import type { FeatureDirectory } from '../../elements/partner-directory/features.js';
import type { Values } from '../../i18n/format.js';
import { comments as english } from '../../i18n/locales/en-features.js';
import type { TextKey } from '../../i18n/translator.js';
import type { CommentsAdapter, CommentsErrorKind, Session } from './adapter.js';
export declare const wordsOf: import("../feature-words.js").WordsOf<"comments-anyway" | "comments-awaiting" | "comments-closed" | "comments-empty" | "comments-heading" | "comments-hint" | "comments-label" | "comments-loading" | "comments-log-in" | "comments-long" | "comments-more" | "comments-none" | "comments-out" | "comments-private" | "comments-refused" | "comments-remove" | "comments-removed" | "comments-report" | "comments-reported" | "comments-send" | "comments-sent" | "comments-sure" | "comments-tab" | "comments-too-fast" | "comments-unreachable" | "comments-you">;
/** The key of a word of the comments, without `comments-`. */
export type CommentsKey = keyof typeof english extends `comments-${infer Key}` ? Key : never;
/** The kind of failure of an error. `unreachable` if the error does not say. */
export declare const faultOf: (kind: unknown) => CommentsErrorKind;
/** An adapter may be on its way. */
export type Adapter = CommentsAdapter | Promise<CommentsAdapter>;
/**
 * An adapter, or the fact that only a page elsewhere can have comments. Undefined without comments.
 */
export type Found = Adapter | 'elsewhere' | undefined;
/** What the comments of one directory have in common: the adapter, who is logged in, the words. */
export interface Room {
    readonly directory: FeatureDirectory;
    /** Undefined if there are no comments. */
    readonly adapter: Adapter | undefined;
    /** Undefined until it is known. */
    readonly session: Session | undefined;
    /** Words of the comments. */
    say(key: CommentsKey, values?: Values): string;
    /** Words of the directory. */
    t(key: TextKey, values?: Values): string;
    /** Who wrote, and when (RFC 3339). */
    by(name: string, date: string): string;
    /**
     * Sets the language of an element's words: English, if there are none in the directory's
     * language.
     */
    markLanguage(element: HTMLElement): void;
    /**
     * Calls the adapter, with a deadline.
     *
     * @throws the kind of failure, which is also the key of a word.
     */
    ask<T>(call: (adapter: CommentsAdapter) => Promise<T>): Promise<T>;
    /** Finds out who is logged in: once for each adapter, or again. */
    enter(isAnew?: boolean): Promise<void>;
    /** The links to log in and register, or to log out, if there are pages for them. */
    links(back?: string): readonly [logIn?: string, register?: string, logOut?: string];
    /** The URL of the comments about an organisation, or about the whole directory. */
    backTo(organization: string | undefined): string;
    /** Whether the page's URL leads there. True only once. */
    isWanted(organization: string | undefined): boolean;
}
/** The URL of a web page, checked, because an adapter or a feed may contain anything. */
export declare function pageAt(url?: string): string | undefined;
export declare function roomOf(directory: FeatureDirectory, find: () => Found): Room;
