import type { Choices } from '../../search/choices.js';
import type { DirectoryView } from '../../view/directory-view.js';
import { type FilterHandlers } from './render-filters.js';
/** The outlines of cards, while a feed takes a long time. */
export declare const skeleton: import("lit-html").TemplateResult<1>;
/** The status line, with the button that clears the choices, and the order. */
export declare function renderStatus(view: DirectoryView | undefined, onClear: () => void, onChoose: (patch: Partial<Choices>) => void): import("lit-html").TemplateResult<1>;
/**
 * The tokens of chosen filters, and the lists of cards under their headings.
 *
 * @param lists one for each section.
 */
export declare function renderResults({ tokens, notes, emptySlot, sections, sectionLevel, showMore, translator }: DirectoryView, lists: readonly Element[], filterHandlers: FilterHandlers, onMore: () => void): import("lit-html").TemplateResult<1>;
