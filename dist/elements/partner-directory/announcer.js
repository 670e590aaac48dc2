import { staleSentence } from '../../view/feed-sentences.js';
import { statusSentence, filtersSentences } from '../../view/status-sentence.js';
import { liveRegion } from './live-region.js';

/**
 * Announces the state of the directory, and the result of each change that a visitor makes (WCAG
 * 4.1.3).
 *
 * @returns a function to call with what is on screen; `isMissing` says that the page's URL asks for
 *   an organisation that is not in the list.
 */
function announcer(host, state) {
    const say = liveRegion(host);
    return ({ parsed, error, isSlow, state: feedState }, { results, answers, order, awaits }, isMissing, translator) => {
        const { choices, last } = state;
        const isChoice = last.reason === 'choice';
        const isSorted = !answers && isChoice && last.before.order !== choices.order;
        const sentence = statusSentence({
            parsed,
            error,
            isSlow,
            isMissing,
            stale: staleSentence(feedState, translator),
            results,
            choices: answers ?? choices,
            sortedBy: isSorted ? order : undefined,
        }, translator);
        say(sentence, translator, {
            settle: last.reason === 'typing' || !!parsed?.partial,
            quiet: !error && !isMissing,
            about: isChoice && !awaits ? last : undefined,
            again: filtersSentences(last.after, translator),
        });
    };
}

export { announcer };
