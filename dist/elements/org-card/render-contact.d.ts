import { type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import type { ContactView } from '../../view/card-view.js';
import type { ContactPoint } from '../../view/contact-points.js';
export interface ContactHandlers {
    /** Whether the value was copied a moment ago. */
    readonly isCopied: boolean;
    readonly onOpen: (point: ContactPoint) => void;
    readonly onCopy: (point: ContactPoint) => void;
}
/** One way to reach an organisation. A link says in its name what it is, a bare value before it. */
export declare function renderContact(contact: ContactView, translator: Translator, handlers: ContactHandlers): TemplateResult<1>;
