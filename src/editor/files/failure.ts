import { FileError } from '../../keeper/files/file-error.js';
import { JsonError } from '../../keeper/json-text.js';
import type { Language } from '../editor.js';
import { FILE_SENTENCES_CY } from '../words/cy-cells.js';
import { slipInWelsh } from '../words/cy-json.js';

/** Why a file could not be used, in the keeper's language if there is a sentence for it. */
export function failureIn(language: Language, error: unknown): string {
  const { message } = error as Error;
  if (language === 'cy' && error instanceof JsonError) return slipInWelsh(error.slip);
  if (language === 'en' || !(error instanceof FileError) || !error.code) return message;
  return FILE_SENTENCES_CY[error.code](error.about);
}
