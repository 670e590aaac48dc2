import type { Feed } from '../../feed/model.js';
import type { Filters } from '../../search/facets.js';
import type { Results } from '../../search/source.js';
import type { DirectoryState } from './state.js';
import type { urlState } from './url-state.js';

const NONE: Filters = new Map();

/**
 * Brings the organisation on screen that the page's URL asks for, and the focus to its name.
 *
 * @returns a function to call with what is on screen, which says whether there is no such
 *   organisation.
 */
export const wantedCard =
  (
    state: DirectoryState,
    { wanted, found }: Pick<ReturnType<typeof urlState>, 'wanted' | 'found'>,
    focusCard: (place: number) => unknown,
  ) =>
  (feed: Feed | undefined, isPartial: boolean | undefined, results?: Results): boolean => {
    const asked = wanted();
    if (!asked || !feed) return false;
    const org = feed.organizations.find((each) => each.id === asked.id);
    const place = org ? (results?.matches.indexOf(org) ?? -1) : -1;
    if (place >= 0) {
      found();
      focusCard(place);
      return false;
    }
    const { last } = state;
    // By its name, so that it is among the first, whatever page, search or filter it was not on.
    if (org) state.change({ query: org.name, filters: NONE }, 'history');
    return asked.isSure && last === state.last && !isPartial;
  };
