import type { Translator } from '../../i18n/translator.js';
import type { ContactView } from '../../view/card-view.js';
import type { ContactPoint } from '../../view/contact-points.js';
/** Selector of the values of contacts. */
export declare const CONTACT_VALUES = "[part=contact-link], [part=contact-value] > bdi";
export interface ContactHandlers {
    /** Whether the value was copied a moment ago. */
    readonly isCopied: boolean;
    readonly onOpen: (point: ContactPoint) => void;
    readonly onCopy: (point: ContactPoint) => void;
}
/**
 * One way to reach an organisation. A link has its kind in its name. A value without a link has it
 * in front. Both repeat what is around the value: a template inside it would cost more than the
 * repetition.
 */
export declare function renderContact(contact: ContactView, translator: Translator, handlers: ContactHandlers): import("lit-html").TemplateResult<1>;
/** Lets a long value wrap after its `@` and slashes and before its dots, rather than in a word. */
export declare function breakLong(value: Element): void;
