/** `refused`: left out. `repaired`: changed. `look`: taken as it is, but worth a second look. */
export type Severity = 'refused' | 'repaired' | 'look';

/** Something about a list that its keeper should know, in words. */
export interface KeeperProblem {
  readonly severity: Severity;
  /** What kind it is: the name of its sentence. */
  readonly code: string;
  /** The organisation's name, or what else the keeper calls it by. */
  readonly organization?: string | undefined;
  /** Row of the sheet, counted from 1. */
  readonly row?: number | undefined;
  /** Line of the file, counted from 1, where it is a feed. */
  readonly line?: number | undefined;
  /** Where in a feed, as a JSON Pointer (RFC 6901). */
  readonly path?: string | undefined;
  /** The cell as a spreadsheet names it, such as `C7`. */
  readonly cell?: string | undefined;
  /** The heading of the column, or the place in the feed in words. */
  readonly field?: string | undefined;
  readonly read: string;
  /** What was made of it; nothing where it was left out or stays. */
  readonly made?: string | undefined;
  /** What it could be instead, for the keeper to take or leave. */
  readonly offer?: string | undefined;
  /** What else the sentence names. */
  readonly other?: string | undefined;
  /** What is wrong and what to do. */
  readonly message: string;
}
