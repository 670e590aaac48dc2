import { nothing } from 'lit';
import type { ForeignText } from '../view/localized-text.js';
/**
 * A heading of `level`, at most 6, if there is a text for it. It is a real element, because some
 * tools do not see `role=heading` (WCAG 1.3.1). Each branch repeats the text: a template inside
 * them would cost more than the repetition.
 */
export declare function heading(level: number, part: string, given: ForeignText | undefined): typeof nothing | import("lit-html").TemplateResult<1>;
