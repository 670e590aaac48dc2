/** `refused`: left out. `repaired`: changed. `look`: accepted as it is, but worth a second look. */
export type Severity = 'refused' | 'repaired' | 'look';

/** A problem of a list, in words, for its keeper. */
export interface KeeperProblem {
  readonly severity: Severity;
  /** Its kind: the name of its sentence. */
  readonly code: string;
  /** The organisation's name, or something else that the keeper knows it by. */
  readonly organization?: string | undefined;
  /** Row of the sheet, counted from 1. */
  readonly row?: number | undefined;
  /** Line of the file, counted from 1, if it is a feed. */
  readonly line?: number | undefined;
  /** Where in a feed, as a JSON Pointer (RFC 6901). */
  readonly path?: string | undefined;
  /** The cell as a spreadsheet names it, such as `C7`. */
  readonly cell?: string | undefined;
  /** The heading of the column, or the field of the feed in words. */
  readonly field?: string | undefined;
  readonly read: string;
  /** The repaired value. Undefined if it was left out or not changed. */
  readonly made?: string | undefined;
  /** What it could be instead, for the keeper to take or leave. */
  readonly offer?: string | undefined;
  /** What else the sentence names. */
  readonly other?: string | undefined;
  /** What is wrong and what to do. */
  readonly message: string;
}
