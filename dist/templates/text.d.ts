import { nothing } from 'lit';
import type { Translator } from '../i18n/translator.js';
import type { ForeignText } from '../view/localized-text.js';
import { type FoldedText } from '../view/passage.js';
/**
 * The attributes and the text of a name or label. An absurdly long one is cut, and its tooltip has
 * all of it.
 */
export declare function named({ text: whole, lang, dir }: ForeignText): {
    text: string;
    lang: string | symbol;
    dir: symbol | import("../i18n/direction.js").Direction;
    title: string | symbol;
};
/**
 * A name or label of the feed, isolated so that it cannot change the order of what is beside it
 * (UAX #9).
 */
export declare function bdi(given: ForeignText): import("lit-html").TemplateResult<1>;
/** A text of the feed of any length, isolated in the same way. */
export declare function isolated(foreign: ForeignText, translator: Translator): import("lit-html").TemplateResult<1>;
/** A text of the feed as a paragraph, if there is one. */
export declare function paragraph(part: string, text: ForeignText | undefined, translator: Translator): typeof nothing | import("lit-html").TemplateResult<1>;
/** Whether and how a text is unfolded. */
export interface Disclosure {
    /** Unique in the shadow tree. */
    readonly id: string;
    /** What the text belongs to. */
    readonly name: string | undefined;
    readonly isOpen: boolean;
    readonly onToggle: (isOpen: boolean) => void;
}
/**
 * A text with its disclosure button, if it folds (WCAG 4.1.2). The browser's find-in-page still
 * finds folded text, and unfolds it.
 *
 * @param part the part around all of it.
 */
export declare function foldedText(part: string, text: FoldedText, translator: Translator, disclosure: Disclosure): import("lit-html").TemplateResult<1>;
