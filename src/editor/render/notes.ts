import { html, nothing, type TemplateResult } from 'lit';
import type { Editor } from '../editor.js';
import type { EditorProblem } from '../problems/problems.js';
import { repairOf } from '../problems/repairs.js';

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

export function note(editor: Editor, problem: EditorProblem): TemplateResult {
  const repair = repairOf(problem, editor.document, editor.words, editor.today);
  const repairNow = () => {
    if (!repair) return;
    editor.change(repair.patch, 'repair');
    editor.say(editor.words.problems.isRepaired);
  };
  return html`<li class="note ${problem.severity}">
    <span>${sentenceOf(editor, problem)}</span>
    ${
      repair
        ? html`<button type="button" class="repair" @click=${repairNow}>${repair.label}</button>`
        : nothing
    }
  </li>`;
}

export function sentenceOf({ words }: Editor, { code, said }: EditorProblem): string {
  const sentence = words.sentences[code] ?? words.sentences['refused'];
  return sentence?.(said) ?? '';
}
