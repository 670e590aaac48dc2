import type { Feed } from '../../feed/model.js';
import type { Filters } from '../../search/facets.js';
import type { Choices } from '../../search/choices.js';
import type { Found } from './searcher.js';
import type { DirectoryState } from './state.js';
import type { urlState } from './url-state.js';

const NONE: Filters = new Map();

/**
 * Brings the organisation on screen that the page's URL asks for, and the focus to its name.
 *
 * @returns a function to call with what is on screen, which says whether there is no such
 *   organisation.
 */
export const wantedCard = (
  state: DirectoryState,
  { wanted, found }: Pick<ReturnType<typeof urlState>, 'wanted' | 'found'>,
  focusCard: (place: number) => unknown,
) => {
  /** What was looked for by its name, and what was asked before. */
  let tried: unknown;
  let before: Choices;

  return (
    feed: Feed | undefined,
    isPartial: boolean | undefined,
    shown: Found | undefined,
  ): boolean => {
    const asked = wanted();
    if (!asked || !feed) return false;
    const org = feed.organizations.find((each) => each.id === asked.id);
    const place = org ? (shown?.results.matches.indexOf(org) ?? -1) : -1;
    if (place >= 0) {
      found();
      focusCard(place);
      return false;
    }
    const { last } = state;
    if (org && tried !== asked) {
      tried = asked;
      before = state.choices;
      // By its name, so that it is among the first, whatever page, search or filter it was not on.
      state.change({ query: org.name, filters: NONE }, 'history');
      // Of what this page leaves out, not even the name is shown.
    } else if (org && !shown?.awaits) state.change(before, 'history');
    return asked.isSure && last === state.last && !isPartial;
  };
};
