import { nothing } from 'lit';
import type { ForeignText } from '../view/localized-text.js';
/**
 * A heading of `level`, at most 6, where there is a text for it; as a real element: `role=heading`
 * is lost to some tools (WCAG 1.3.1). Its text stands in each by itself: a template inside costs
 * more than all these do.
 */
export declare function heading(level: number, part: string, given: ForeignText | undefined): typeof nothing | import("lit-html").TemplateResult<1>;
