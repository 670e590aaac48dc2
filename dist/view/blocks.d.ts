/**
 * Plain text in pieces: paragraphs, with a blank line between them, and lists, whose every line has
 * a bullet. A list comes as its lines, without their bullets.
 */
export declare function blocksOf(text: string): readonly (string | readonly string[])[];
