/** What a visitor is told for each cause. The cause itself goes to the console and the event. */
export declare const FAILURES: {
    readonly 'no-src': 'noSrc';
    readonly 'bad-src': 'noSrc';
    readonly network: 'notFetched';
    readonly timeout: 'timeout';
    readonly http: 'notFound';
    readonly 'too-large': 'tooLarge';
    readonly 'not-json': 'notReadable';
    readonly 'wrong-shape': 'notUnderstood';
    readonly 'unknown-version': 'tooNew';
    readonly 'no-org': 'noOrg';
};
