import type { Choices } from '../../search/choices.js';
/** Parameters of a URL, in order, without the prefix of their names. */
export type Parameters = readonly (readonly [name: string, value: string])[];
/** The names of all parameters. */
export declare const NAMES: readonly string[];
/** @param initial what was chosen before the visitor did anything. */
export declare function encode(choices: Choices, initial: Choices | undefined): Parameters;
export declare function decode(parameters: Parameters): Choices;
