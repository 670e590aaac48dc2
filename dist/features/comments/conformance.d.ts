import type { CommentsAdapter } from './adapter.js';
/** What an adapter's test needs besides the adapter. */
export interface Subject {
    readonly adapter: CommentsAdapter;
    /** Logs one of two people in, neither of them a moderator, or everybody out. */
    become(who: 'ann' | 'ben' | 'nobody'): Promise<void>;
    /** Publishes a comment, as a moderator does. */
    approve(id: string): Promise<void>;
}
export interface ConformanceTest {
    readonly name: string;
    run(subject: Subject): Promise<void>;
}
/**
 * What every adapter must do. Run each against an adapter, in any test framework: it throws if
 * something is wrong.
 */
export declare const CONFORMANCE: readonly ConformanceTest[];
