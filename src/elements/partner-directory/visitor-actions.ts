import type { LitElement } from 'lit';
import { type Choices, toggled } from '../../search/choices.js';
import type { Facet } from '../../search/facets.js';
import type { Results } from '../../search/source.js';
import type { OrgCard } from '../org-card/org-card.js';
import type { SearchHandlers } from './render-search.js';
import type { DirectoryState } from './state.js';

export interface ActionsHost extends LitElement {
  readonly results: Results | undefined;
}

export interface VisitorActions extends SearchHandlers {
  /** Whether the filters are unfolded, in a container where they fold. */
  readonly isUnfolded: () => boolean;
  /** The facets whose choices are all shown. */
  readonly expandedFacets: () => readonly Facet[];
  readonly onChoose: (patch: Partial<Choices>) => void;
  readonly onClear: () => void;
  readonly onMore: () => void;
  /** Skips the advice. */
  readonly toSearch: () => void;
  readonly focusCard: (place: number) => Promise<void>;
}

export interface ActionsOptions {
  readonly state: DirectoryState;
  readonly cardAt: (place: number) => OrgCard | undefined;
  /** What was typed is settled. */
  readonly onCommit: () => void;
  /** Puts the focus on what a visitor would expect next. */
  readonly catchFocus: () => void;
  /** Waits for what is on screen, but not for answers that are on their way. */
  readonly rendered: () => Promise<unknown>;
}

/** What a visitor does in a directory: the result, and where the focus goes (WCAG 2.4.3). */
export function visitorActions(
  host: ActionsHost,
  { state, cardAt, onCommit, catchFocus, rendered }: ActionsOptions,
): VisitorActions {
  let isUnfolded = false;
  let expanded: readonly Facet[] = [];

  const all = (selector: string) => host.renderRoot.querySelectorAll<HTMLElement>(selector);
  const toSearch = () => all('#search')[0]?.focus();
  const onChoose = (patch: Partial<Choices>) => state.change(patch, 'choice');
  const onToggle = (facet: Facet, value: string) =>
    onChoose({ filters: toggled(state.choices.filters, facet, value) });

  const focusCard = async (place: number) => {
    const card = cardAt(place);
    await card?.updateComplete;
    card?.focus();
  };

  return {
    isUnfolded: () => isUnfolded,
    expandedFacets: () => expanded,
    onInput: (query) => state.change({ query }, 'typing'),
    onCommit,
    onSkip: () => cardAt(0)?.focus(),
    onUnfold() {
      isUnfolded = !isUnfolded;
      host.requestUpdate();
    },
    onChoose,
    onToggle,
    onClear() {
      onChoose({ query: '', filters: new Map() });
      toSearch();
    },
    /** The focus goes to the token before the removed one, or to the search box. */
    async onRemove(facet, value, place) {
      onToggle(facet, value);
      await rendered();
      const tokens = all('[part=token]');
      const next = tokens[Math.max(place - 1, 0)] ?? all('#search')[0];
      if (next) next.focus();
      else catchFocus();
    },
    /** The focus goes to the first choice that was not there before. */
    async onExpand(facet, place) {
      const box = all('[part=facet]')[place];
      const before = box?.querySelectorAll('input').length ?? 0;
      expanded = [...expanded, facet];
      host.requestUpdate();
      await rendered();
      box?.querySelectorAll('input')[before]?.focus();
    },
    /** The focus goes to the first card that was not there before. */
    async onMore() {
      const { matches = [], near = [] } = host.results ?? {};
      onChoose({ pages: state.choices.pages + 1 });
      await host.updateComplete;
      await focusCard(matches.length + near.length);
    },
    toSearch,
    focusCard,
  };
}
