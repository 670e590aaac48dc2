import { html, nothing, type TemplateResult } from 'lit';
import type { Editor } from '../editor.js';
import type { EditorProblem } from '../problems/problems.js';
import { repairOf } from '../problems/repairs.js';
import { fieldId } from '../state/path.js';

/** What is wrong with a field, in words, with what can be done about it at one press. */
export function notes(
  editor: Editor,
  problems: readonly EditorProblem[],
  id: string,
): TemplateResult | typeof nothing {
  if (!problems.length) return nothing;
  return html`<ul class="notes" id=${id} role="list">
    ${problems.map((problem) => note(editor, problem))}
  </ul>`;
}

function note(editor: Editor, problem: EditorProblem): TemplateResult {
  return html`<li class="note ${problem.severity}">
    <span>${sentenceOf(editor, problem)}</span>
    ${repairButton(editor, problem)}
  </li>`;
}

/** What can be done about a problem at one press, where anything can. */
export function repairButton(
  editor: Editor,
  problem: EditorProblem,
): TemplateResult | typeof nothing {
  const { document, words, today } = editor;
  const repair = repairOf(problem, document, words, today);
  if (!repair) return nothing;
  const run = () => {
    editor.change(repair.patch, 'repair');
    editor.say(words.problems.isRepaired);
    editor.focusOn(fieldId(problem.path));
  };
  return html`<button type="button" class="repair" @click=${run}>${repair.label}</button>`;
}

export function sentenceOf({ words }: Editor, { code, said }: EditorProblem): string {
  const sentence = words.sentences[code] ?? words.sentences['refused'];
  return sentence?.(said) ?? '';
}
