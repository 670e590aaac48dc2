import type { KeeperProblem } from '../../keeper/problem.js';

/** A remark about a cell of an imported table. */
export interface CellRemark {
  readonly problem: KeeperProblem;
  /** The organisation that its row became. Undefined if it became none. */
  readonly organization?: { readonly id: string; readonly name: string } | undefined;
  /** The key of its field. Undefined if it is about the whole row. */
  readonly key?: string | undefined;
  /** The value in the list after the import. While it is the same, the remark is open. */
  readonly value?: unknown;
}

/** Remarks about the list. Undo changes them with the list. They are never in the file. */
export interface Remarks {
  readonly cells: readonly CellRemark[];
  /** The problems that the keeper has looked at and leaves as they are, by `problemKey()`. */
  readonly seen: readonly string[];
}

export const NO_REMARKS: Remarks = { cells: [], seen: [] };
