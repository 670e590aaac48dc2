/** What a visitor is told for each cause. The cause itself goes to the console and the event. */
const FAILURES = {
    'no-src': 'noSrc',
    'bad-src': 'noSrc',
    network: 'notFetched',
    timeout: 'timeout',
    http: 'notFound',
    'too-large': 'tooLarge',
    'not-json': 'notReadable',
    'wrong-shape': 'notUnderstood',
    'unknown-version': 'tooNew',
    'no-org': 'noOrg',
};

export { FAILURES };
