import { nothing } from 'lit';
import { type ForeignText } from './text.js';
/** A heading level as a host may write it: 1 to 6, else the default of 2. */
export declare function headingLevel(value: unknown): number;
/** The levels of the headings in a directory: each is one further down where those above it are there. */
export declare function headingLevels(first: number, intro: unknown, resources: unknown, groups: unknown): {
    tips: number;
    group: number;
    card: number;
};
/** A heading of `level`, at most 6, where there is a text for it; as a real element: `role=heading` is lost to some tools (WCAG 1.3.1). */
export declare function heading(level: number, part: string, text: ForeignText | undefined): typeof nothing | import("lit-html").TemplateResult<1>;
