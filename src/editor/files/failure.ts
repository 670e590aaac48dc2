import { FileError } from '../../keeper/files/file-error.js';
import type { Language } from '../editor.js';
import { FILE_SENTENCES_CY } from '../words/cy-cells.js';

/** Why a file could not be used, in the keeper's language where there is a sentence for it. */
export function failureIn(language: Language, error: unknown): string {
  const { message } = error as Error;
  if (language === 'en' || !(error instanceof FileError) || !error.code) return message;
  return FILE_SENTENCES_CY[error.code](error.about);
}
