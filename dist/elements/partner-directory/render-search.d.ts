import type { SearchView } from '../../view/directory-view.js';
import { type FilterHandlers } from './render-filters.js';
export interface SearchHandlers extends FilterHandlers {
    /** Each letter, as it is typed. */
    readonly onInput: (query: string) => void;
    /** What was typed is settled. */
    readonly onCommit: () => void;
    /** Skips the filters, to the first organisation. */
    readonly onSkip: () => void;
    readonly onUnfold: () => void;
}
/** The search box and the filters. */
export declare function renderSearch({ name, box, filters }: SearchView, isUnfolded: boolean, handlers: SearchHandlers): import("lit-html").TemplateResult<1>;
