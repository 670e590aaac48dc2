/** A file that could not be read or written. The message says why, and what to do. */
export class FileError extends Error {
  override readonly name = 'FileError';
}
