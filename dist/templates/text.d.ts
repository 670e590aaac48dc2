import type { ForeignText } from '../view/localized-text.js';
import { nothing } from 'lit';
import type { Translator } from '../i18n/translator.js';
/**
 * A text that folds past `length` characters, with its disclosure button (WCAG 4.1.2). What is folded stays within reach of the
 * browser's own find-in-page, which unfolds it.
 */
export declare function foldedText(foreign: ForeignText, length: number, translator: Translator, options: {
    id: string;
    name?: string | undefined;
    open: boolean;
    onToggle: (open: boolean) => void;
}): import("lit-html").TemplateResult<1>;
/** A text of the feed that cannot disturb the order of what stands beside it (UAX #9). */
export declare function isolated(foreign: ForeignText, translator: Translator): import("lit-html").TemplateResult<1>;
/** A name or label of the feed in the same way. Of an absurdly long one the whole is its tooltip. */
export declare function short(foreign: ForeignText): import("lit-html").TemplateResult<1>;
/** A text of the feed as a paragraph of its own, where there is one. */
export declare function line(part: string, text: ForeignText | undefined, translator: Translator): typeof nothing | import("lit-html").TemplateResult<1>;
