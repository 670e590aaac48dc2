import type { ReactiveControllerHost } from 'lit';
import type { Standing } from '../../controllers/feed-source.js';
import type { Translator } from '../../i18n/translator.js';
import { staleSentence } from '../../view/feed-sentences.js';
import { filtersSentences, statusSentence } from '../../view/status-sentence.js';
import { liveRegion } from './live-region.js';
import type { Found } from './searcher.js';
import type { DirectoryState } from './state.js';

/**
 * Announces the state of the directory, and the result of each change that a visitor makes (WCAG
 * 4.1.3).
 *
 * @returns a function to call with what is on screen; `isMissing` says that the page's URL asks for
 *   an organisation that is not in the list.
 */
export function announcer(host: ReactiveControllerHost & HTMLElement, state: DirectoryState) {
  const say = liveRegion(host);
  return (
    { parsed, error, isSlow, state: feedState }: Standing,
    { results, answers, order, awaits }: Partial<Found>,
    isMissing: boolean,
    translator: Translator,
  ) => {
    const { choices, last } = state;
    const isChoice = last.reason === 'choice';
    const isSorted = !answers && isChoice && last.before.order !== choices.order;
    const sentence = statusSentence(
      {
        parsed,
        error,
        isSlow,
        isMissing,
        stale: staleSentence(feedState, translator),
        results,
        choices: answers ?? choices,
        sortedBy: isSorted ? order : undefined,
      },
      translator,
    );
    say(sentence, translator, {
      settle: last.reason === 'typing' || !!parsed?.partial,
      quiet: !error && !isMissing,
      about: isChoice && !awaits ? last : undefined,
      again: filtersSentences(last.after, translator),
    });
  };
}
