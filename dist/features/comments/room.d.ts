import type { FeatureDirectory } from '../../elements/partner-directory/features.js';
import type { TextKey } from '../../i18n/translator.js';
import type { CommentsAdapter, Session } from './adapter.js';
import { type CommentsKey } from './words.js';
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
    say(key: CommentsKey, value?: string): string;
    /** Words of the directory. */
    t(key: TextKey, values?: Readonly<Record<string, string>>): string;
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
    /** Where a link of the session or the feed leads, with the URL to come back to; nowhere, if no page. */
    link(url: string | undefined, mark: string): string | undefined;
}
/** The fragment of a URL that leads to comments. */
export declare const markedBy: (mark: string) => string;
export declare function roomOf(directory: FeatureDirectory, adapter: () => Adapter | undefined): Room;
