import type { ReactiveControllerHost } from 'lit';
import type { Standing } from '../../controllers/feed-source.js';
import type { Translator } from '../../i18n/translator.js';
import type { Found } from './searcher.js';
import type { DirectoryState } from './state.js';
/**
 * Announces the state of the directory, and the result of each change that a visitor makes (WCAG
 * 4.1.3).
 *
 * @returns a function to call with what is on screen; `isMissing` says that the page's URL asks for
 *   an organisation that is not in the list.
 */
export declare function announcer(host: ReactiveControllerHost & HTMLElement, state: DirectoryState): ({ parsed, error, isSlow, state: feedState }: Standing, { results, answers, order, awaits }: Partial<Found>, isMissing: boolean, translator: Translator) => void;
