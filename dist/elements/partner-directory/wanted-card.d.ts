import type { Feed } from '../../feed/model.js';
import type { Found } from './searcher.js';
import type { DirectoryState } from './state.js';
import type { urlState } from './url-state.js';
/**
 * Shows the organisation that the page's URL asks for, and moves the focus to its name.
 *
 * @returns a function to call with what is on screen, which says whether there is no such
 *   organisation.
 */
export declare const wantedCard: (state: DirectoryState, { wanted, found }: Pick<ReturnType<typeof urlState>, 'wanted' | 'found'>, focusCard: (place: number) => unknown) => (feed: Feed | undefined, isPartial: boolean | undefined, shown: Found | undefined) => boolean;
