import { type Correction, decodeCorrection } from '../feed/correction.js';
import { type Applied, applyCorrection } from '../keeper/apply-correction.js';
import { isRecord } from '../keeper/json.js';
import type { Editor } from './editor.js';
import { organizationsPath } from './state/lists.js';
import { fieldId } from './state/path.js';

/** The fragment of a URL that has a correction in it. */
const FRAGMENT = /^#correction=/;

/** Shows the correction that a link to the editor has in its fragment, if it has one. */
export async function readCorrection(editor: Editor, fragment: string): Promise<void> {
  if (!FRAGMENT.test(fragment)) return;
  try {
    editor.correction = await decodeCorrection(fragment);
    editor.focusOn('correction');
  } catch {
    editor.say(editor.words.correction.unreadable, true);
  }
}

/** What the correction changes in the open list. Undefined if no list is open. */
export function corrected({ store, correction }: Editor): Applied | undefined {
  return store && correction && applyCorrection(store.document, correction);
}

/** Writes the suggested value into the list, even if another value is there by now. */
export function accept(editor: Editor, correction: Correction): void {
  const [test, before, after] = correction;
  const found = applyCorrection(editor.document, correction);
  const isOther = found.outcome === 'changed' && found.now !== undefined;
  const { outcome, feed, name } = isOther
    ? applyCorrection(editor.document, [test, { ...before, value: found.now ?? '' }, after])
    : found;
  if (outcome !== 'applied') return;
  const [key = ''] = organizationsPath(editor.document);
  editor.change([{ path: [key], value: feed[`${key}`] }]);
  editor.correction = undefined;
  editor.say(editor.words.correction.accepted(name));
  const index = editor.organizations.findIndex(
    (each) => isRecord(each) && `${each['id']}` === test.value,
  );
  const [field = ''] = after.path.split('/').slice(3);
  editor.select(index, fieldId([key, index, field]));
}

/** Leaves the list as it is. */
export function setAside(editor: Editor, sentence: string): void {
  editor.correction = undefined;
  editor.say(sentence);
  editor.focusOn('title');
}
