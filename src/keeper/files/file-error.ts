import { FILE_SENTENCES, type FileSentenceCode } from './file-sentences.js';

/** A file that could not be read or written. The message says why, and what to do. */
export class FileError extends Error {
  override readonly name: string = 'FileError';
  /** The name of its sentence, if it has one. */
  readonly code: FileSentenceCode | undefined;
  /** What the sentence names. */
  readonly about: string;

  constructor(
    message: string,
    { code, about = '', cause }: { code?: FileSentenceCode; about?: string; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.code = code;
    this.about = about;
  }
}

/** An error with a sentence in every language of the editor. */
export const fileError = (code: FileSentenceCode, about = '', cause?: unknown): FileError =>
  new FileError(FILE_SENTENCES[code](about), { code, about, cause });
