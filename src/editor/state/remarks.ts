import type { KeeperProblem } from '../../keeper/problem.js';

/** What was said of a cell, once its table is in the list. */
export interface CellRemark {
  readonly problem: KeeperProblem;
  /** The organisation that its row became; nothing where it became none. */
  readonly organization?: { readonly id: string; readonly name: string } | undefined;
  /** The key of its field; nothing where it is about the whole row. */
  readonly key?: string | undefined;
  /** What the list had there once the table was in it. While it has the same, the remark is open. */
  readonly value?: unknown;
}

/** What is known beside the list. It is undone with it, and is never in the file. */
export interface Remarks {
  readonly cells: readonly CellRemark[];
  /** The problems that the keeper has looked at and leaves as they are, by `problemKey()`. */
  readonly seen: readonly string[];
}

export const NO_REMARKS: Remarks = { cells: [], seen: [] };
