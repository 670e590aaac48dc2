import { type TemplateResult } from 'lit';
import type { Folded } from './fold.js';
import { type Localizable } from '../feed/localize.js';
import type { Language } from './language.js';
/** Plain text as paragraphs (a blank line between them) and lists (every line with a bullet). */
export declare function blocks(text: string): TemplateResult[];
/**
 * A folded text with its disclosure button (WCAG 4.1.2). What is folded stays within reach of the
 * browser's own find-in-page, which unfolds it.
 */
export declare function foldedText({ lead, rest, joined }: Folded, language: Language, options: {
    id: string;
    name: string;
    open: boolean;
    onToggle: (open: boolean) => void;
}): TemplateResult[] | TemplateResult<1>;
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
export declare function isolated({ text, lang, dir }: ForeignText): TemplateResult<1>;
