import { nothing, type TemplateResult } from 'lit';
import { type Localizable } from '../feed/localize.js';
import type { Language } from './language.js';
/**
 * A text that folds past `length` characters, with its disclosure button (WCAG 4.1.2). What is folded stays within reach of the
 * browser's own find-in-page, which unfolds it.
 */
export declare function foldedText(foreign: ForeignText, length: number, language: Language, options: {
    id: string;
    name?: string | undefined;
    open: boolean;
    onToggle: (open: boolean) => void;
}): TemplateResult<1>;
/** A text of the feed and the language it is in, where that is not the language around it. */
export interface ForeignText {
    readonly text: string;
    readonly lang?: string;
    readonly dir?: 'ltr' | 'rtl';
}
/**
 * The text `key` in the language of `language`, else in another that the feed has it in.
 *
 * @param base BCP 47 tag of the feed's texts that are not translations.
 */
export declare function localized<Key extends string>(thing: Localizable<NoInfer<Key>> | undefined, key: Key, language: Language, base: string): ForeignText | undefined;
/** A short text of the feed that cannot disturb the order of what stands beside it (UAX #9). */
export declare function isolated(foreign: ForeignText): TemplateResult<1>;
/** A short text of the feed as a paragraph of its own, where there is one. */
export declare function line(part: string, text: ForeignText | undefined): typeof nothing | TemplateResult<1>;
