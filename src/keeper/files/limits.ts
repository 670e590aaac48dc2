/**
 * The limits of a file. No list of organisations is longer, and a longer one would fill the memory.
 */
export interface FileLimits {
  /** As it is. */
  readonly bytes: number;
  /** When it is decompressed. */
  readonly unpackedBytes: number;
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
}

export const FILE_LIMITS: FileLimits = {
  bytes: 50_000_000,
  unpackedBytes: 200_000_000,
  rows: 100_000,
  columns: 500,
  cells: 5_000_000,
};
