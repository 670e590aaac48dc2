import type { Locale, Plural } from './words.js';
export type Values = Readonly<Record<string, string>>;
/**
 * `template` with each `{name}` replaced by its value, as text. A text that may have another
 * direction than the template is isolated from it (UAX #9).
 */
export declare function fill(template: string, values: Values, isRightToLeft?: boolean): string;
/** The form of `plural` that `count` takes in the language of `locale`. */
export declare function pluralForm({ tag }: Locale, plural: Plural, count: number): string;
