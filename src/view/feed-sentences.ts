import type { FeedError } from '../feed/feed-error.js';
import type { FeedState } from '../feed/load/feed-store.js';
import type { Translator } from '../i18n/translator.js';

/** What a visitor is told about a failure. The cause itself goes to the console and the event. */
export function failureSentence({ reason }: FeedError, { t }: Translator): string {
  return t(reason === 'bad-src' ? 'no-src' : reason);
}

/**
 * What a visitor is told if an older copy is shown in place of the feed. Undefined if the feed is
 * current.
 */
export function staleSentence(
  state: FeedState | { readonly status: 'idle' },
  translator: Translator,
): string | undefined {
  if (state.status !== 'stale') return undefined;
  const { t, date } = translator;
  const { date: given = '' } = state.parsed;
  const stale = Date.parse(given) ? t('stale', { date: date(given) }) : t('staleUndated');
  return `${failureSentence(state.error, translator)} ${stale}`;
}
