import type { CommentsAdapter } from './adapter.js';
/** What stands around an adapter while it is tested. */
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
/** What everybody's adapter must do. Run each against an adapter, in any test framework: it throws where something is wrong. */
export declare const CONFORMANCE: readonly ConformanceTest[];
