import { html, nothing, type TemplateResult } from 'lit';
import type { KeeperProblem } from '../../keeper/problem.js';
import type { Editor } from '../editor.js';
import { repairOf } from '../problems/repairs.js';
import { type EditorProblem, isKeepersChoice } from '../problems/problems.js';
import { fieldId } from '../state/path.js';
import { sentenceIn } from '../words/cell-sentences.js';

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
    ${inTable(editor, problem)} ${repairButton(editor, problem)} ${leaveButton(editor, problem)}
  </li>`;
}

/** What was in the cell of a table, and the repaired value. */
export function inTable({ words }: Editor, { cell }: EditorProblem) {
  if (!cell?.read) return nothing;
  return html`<span class="quiet">${words.problems.inTable(cell.cell)} ${readAndMade(cell)}</span>`;
}

export const readAndMade = ({ read, made }: Pick<KeeperProblem, 'read' | 'made'>) =>
  html`${read ? html`“<bdi>${read}</bdi>” ` : nothing}${made ? html`→ “<bdi>${made}</bdi>” ` : nothing}`;

/** The keeper may find that it is right as it is. */
export function leaveButton(
  editor: Editor,
  problem: EditorProblem,
): TemplateResult | typeof nothing {
  if (!isKeepersChoice(problem)) return nothing;
  const { words } = editor;
  const leave = () => {
    editor.leave([problem]);
    editor.say(words.problems.left(1));
    editor.focusOn(editor.view.section === 'problems' ? 'problems-title' : fieldId(problem.path));
  };
  return html`<button type="button" class="repair" @click=${leave}>
    ${words.problems.leave}
  </button>`;
}

/** What can be done about a problem with one press, if anything can. */
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

export function sentenceOf({ words, language }: Editor, problem: EditorProblem): string {
  const { code, said, cell } = problem;
  if (cell) return sentenceIn(language, cell);
  const sentence = words.sentences[code] ?? words.sentences['refused'];
  return sentence?.(said) ?? '';
}
