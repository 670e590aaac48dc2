/** The kind of failure. Each has its sentence on the page. */
export type CommentsErrorKind = 'log-in' | 'closed' | 'too-fast' | 'refused' | 'unreachable';
/**
 * What an adapter throws. Any error with a `kind` works: adapters need not import this class. An
 * error without one is read as `unreachable`.
 *
 * - `log-in`: the visitor has to log in first, or is no longer logged in.
 * - `closed`: nobody may comment.
 * - `too-fast`: the visitor has to wait a little.
 * - `refused`: the server does not accept this text, or the visitor may not do this.
 * - `unreachable`: no response, or one that cannot be read.
 */
export declare class CommentsError extends Error {
    readonly kind: CommentsErrorKind;
    constructor(kind: CommentsErrorKind, options?: ErrorOptions);
}
/** The visitor, as the server of the comments knows them. */
export interface Session {
    /** The name beside what they write. Undefined if they are not logged in. */
    readonly name?: string | undefined;
    /** Nobody may comment now. */
    readonly isClosed?: boolean | undefined;
    /** Where to log in, in place of the feed's `login_url`; `{return}` stands for the URL to return to. */
    readonly loginUrl?: string | undefined;
    /** Where to register, in the same way. */
    readonly registerUrl?: string | undefined;
    /** Where to log out, in the same way. */
    readonly logoutUrl?: string | undefined;
}
export interface Comment {
    readonly id: string;
    /** The name of who wrote it. */
    readonly author: string;
    /** RFC 3339 date-time. */
    readonly date: string;
    /** Plain text. It is shown as text, whatever is in it. */
    readonly text: string;
    /** Not approved yet: only its author sees it. */
    readonly isAwaiting?: boolean | undefined;
    /** Written by the visitor, who may delete it. */
    readonly isOwn?: boolean | undefined;
}
export interface CommentPage {
    /** The approved comments, and the visitor's own that await approval, oldest first. */
    readonly comments: readonly Comment[];
    /** How many approved comments there are on all pages. */
    readonly total: number;
    /** The `after` of the next page. Undefined on the last one. */
    readonly next?: string | undefined;
}
export interface CommentQuery {
    /**
     * The `id` of the organisation that they are about. Undefined for comments about the whole
     * directory.
     */
    readonly organization?: string | undefined;
    /** `next` of the previous page. Undefined for the first page. */
    readonly after?: string | undefined;
}
/**
 * Where comments are kept. Each function may be called at any time, and may throw a {@link
 * CommentsError}.
 */
export interface CommentsAdapter {
    session(): Promise<Session>;
    list(query: CommentQuery): Promise<CommentPage>;
    /** Resolves to the comment as it is kept: published, or awaiting approval. */
    add(comment: {
        readonly organization?: string | undefined;
        readonly text: string;
    }): Promise<Comment>;
    /** Tells the moderators of a comment. */
    report(id: string): Promise<void>;
    /** Deletes one of the visitor's own. */
    remove(id: string): Promise<void>;
}
