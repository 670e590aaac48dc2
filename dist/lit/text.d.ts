import { nothing } from 'lit';
import { type Localizable } from '../feed/localize.js';
import type { Direction, Language } from './language.js';
/**
 * A text that folds past `length` characters, with its disclosure button (WCAG 4.1.2). What is folded stays within reach of the
 * browser's own find-in-page, which unfolds it.
 */
export declare function foldedText(foreign: ForeignText, length: number, language: Language, options: {
    id: string;
    name?: string | undefined;
    open: boolean;
    onToggle: (open: boolean) => void;
}): import("lit-html").TemplateResult<1>;
/** A text of the feed and the language it is in, where that is not the language around it. */
export interface ForeignText {
    readonly text: string;
    readonly lang?: string;
    readonly dir?: Direction;
}
/**
 * The text `key` in the language of `language`, else in another that the feed has it in.
 *
 * @param base BCP 47 tag of the feed's texts that are not translations.
 */
export declare function localized<Key extends string>(thing: Localizable<NoInfer<Key>> | undefined, key: Key, language: Language, base: string): ForeignText | undefined;
/** A text of the feed that cannot disturb the order of what stands beside it (UAX #9). */
export declare function isolated(foreign: ForeignText, language: Language): import("lit-html").TemplateResult<1>;
/** A name or label of the feed in the same way. Of an absurdly long one the whole is its tooltip. */
export declare function short(foreign: ForeignText): import("lit-html").TemplateResult<1>;
/** A text of the feed as a paragraph of its own, where there is one. */
export declare function line(part: string, text: ForeignText | undefined, language: Language): typeof nothing | import("lit-html").TemplateResult<1>;
/** A text, and before it the names above it that were too long to be shown there whole. */
export declare function withLongNames(text: ForeignText | undefined, ...names: readonly (ForeignText | undefined)[]): ForeignText | undefined;
