import { writeCsv } from '../../keeper/files/csv.js';
import { writeSpreadsheet } from '../../keeper/files/spreadsheet.js';
import type { JsonObject } from '../../keeper/json.js';
import { writeOrganizations, writeWorkbook } from '../../keeper/workbook.js';
import { download } from './save-file.js';

/** Puts the list into the downloads as a spreadsheet that can be opened again. */
export async function saveSpreadsheet(
  document: JsonObject,
  type: 'xlsx' | 'csv',
  name: string,
  language: 'en' | 'cy',
): Promise<void> {
  const data =
    type === 'csv'
      ? writeCsv(writeOrganizations(document, undefined, language))
      : (await writeSpreadsheet(writeWorkbook(document, language), 'xlsx')).slice();
  download(new Blob([data]), name.replace(/\.json$/, '') + `.${type}`);
}
