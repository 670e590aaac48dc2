import { type TemplateResult } from 'lit';
/** A heading level as a host may write it: 1 to 6, else the default of 2. */
export declare function headingLevel(value: unknown): number;
/** A heading of `level`, at most 6, as a real element: `role=heading` is lost to some tools (WCAG 1.3.1). */
export declare function heading(level: number, part: string, content: unknown): TemplateResult;
