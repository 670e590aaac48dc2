import type { Choices } from '../../search/choices.js';
/** Parameters of a URL, in order, without what their names begin with. */
export type Parameters = readonly (readonly [name: string, value: string])[];
/** The names of all parameters. */
export declare const NAMES: readonly string[];
/** @param initial what was chosen before a visitor came. */
export declare function encode(choices: Choices, initial: Choices | undefined): Parameters;
export declare function decode(parameters: Parameters): Choices;
