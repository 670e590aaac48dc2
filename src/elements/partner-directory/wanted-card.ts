import type { Feed } from '../../feed/model.js';
import type { Filters } from '../../search/facets.js';
import type { Choices } from '../../search/choices.js';
import type { Found } from './searcher.js';
import type { DirectoryState } from './state.js';
import type { urlState } from './url-state.js';

const NONE: Filters = new Map();

/**
 * Shows the organisation that the page's URL asks for, and moves the focus to its name.
 *
 * @returns a function to call with what is on screen, which says whether there is no such
 *   organisation.
 */
export const wantedCard = (
  state: DirectoryState,
  { wanted, found }: Pick<ReturnType<typeof urlState>, 'wanted' | 'found'>,
  focusCard: (place: number) => unknown,
) => {
  /** What was searched for by its name, and the search before it. */
  let tried: unknown;
  let before: Choices;

  return (
    feed: Feed | undefined,
    isPartial: boolean | undefined,
    shown: Found | undefined,
  ): boolean => {
    const asked = wanted();
    if (!asked || !feed) return false;
    const org = feed.organizations.find((each) => asked.ids.includes(each.id));
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
      // Searched by its name, so that it is among the first results, whatever the page, search or
      // filters were.
      state.change({ query: org.name, filters: NONE }, 'history');
      // If this page leaves the organisation out, not even its name is shown.
    } else if (org && !shown?.awaits) state.change(before, 'history');
    return asked.isSure && last === state.last && !isPartial;
  };
};
