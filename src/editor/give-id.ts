import { isRecord } from '../keeper/json.js';
import type { Editor } from './editor.js';
import { freeId, organizationsPath } from './state/lists.js';
import { textOf } from './state/record.js';

/** An organisation gets an id from its name, once: links to it have it in them. */
export function giveId(editor: Editor, index: number): void {
  const record = editor.organizations[index];
  if (!isRecord(record) || record['id'] || !textOf(record, 'name').trim()) return;
  const path = [...organizationsPath(editor.document), index, 'id'];
  const id = freeId(editor.organizations, textOf(record, 'name'), 'organisation');
  editor.change([{ path, value: id }], 'typing');
}
