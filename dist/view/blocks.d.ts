/**
 * Plain text in pieces: paragraphs, separated by a blank line, and lists, in which each line has a
 * bullet. A list is given as its lines, without the bullets.
 */
export declare function blocksOf(text: string): readonly (string | readonly string[])[];
