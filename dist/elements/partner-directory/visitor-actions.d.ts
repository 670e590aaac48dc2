import type { LitElement } from 'lit';
import { type Choices } from '../../search/choices.js';
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
export declare function visitorActions(host: ActionsHost, { state, cardAt, onCommit, catchFocus, rendered }: ActionsOptions): VisitorActions;
