import type { FeedErrorReason } from '../feed/feed-error.js';

/** What a visitor is told for each cause. The cause itself goes to the console and the event. */
export const FAILURES = {
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
} as const satisfies Record<FeedErrorReason, string>;
