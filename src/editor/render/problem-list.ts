import { html, nothing, type TemplateResult } from 'lit';
import { isRecord } from '../../keeper/json.js';
import type { Severity } from '../../keeper/problem.js';
import type { Editor } from '../editor.js';
import { type EditorProblem, isKeepersChoice, organizationOf } from '../problems/problems.js';
import { repairOf } from '../problems/repairs.js';
import { pathOf, withValue } from '../state/path.js';
import { textOf } from '../state/record.js';
import { inTable, leaveButton, repairButton, sentenceOf } from './notes.js';

const KINDS: readonly Severity[] = ['refused', 'repaired', 'look'];

/** Everything that the keeper should look at, each leading to its field. */
export function problemList(editor: Editor): TemplateResult {
  const { problems, seen, words } = editor;
  const { problems: said } = words;
  return html`<section class="problems" aria-labelledby="problems-title">
    <h2 id="problems-title" tabindex="-1">${said.title}</h2>
    ${
      problems.length
        ? html`<p class="hint">${said.lead}</p>
            ${repairAll(editor)}
            ${KINDS.map((kind) => {
              const own = problems.filter(({ severity }) => severity === kind);
              return own.length
                ? html`<h3>${said[kind]} <span class="count">${own.length}</span></h3>
                    ${leaveAll(editor, own)}
                    <ul role="list">
                      ${own.map((problem) => entry(editor, problem))}
                    </ul>`
                : nothing;
            })}`
        : html`<p>${seen.length ? said.noneLeft : said.none}</p>`
    }
    ${seen.length ? seenNote(editor) : nothing}
  </section>`;
}

function entry(editor: Editor, problem: EditorProblem): TemplateResult {
  const { words } = editor;
  const { read } = problem.said;
  const place = html`<strong>${placeIn(editor, problem)}</strong>`;
  const isInList = !problem.cell || problem.path.length;
  return html`<li class="note ${problem.severity}">
    ${
      isInList
        ? html`<button type="button" class="plain" @click=${() => editor.goTo(problem)}>
            ${place}
          </button>`
        : place
    }
    <span>${sentenceOf(editor, problem)}</span>
    ${
      read && problem.severity === 'refused' && !problem.cell
        ? html`<span class="quiet">${words.problems.wrote(read)}</span>`
        : nothing
    }
    ${inTable(editor, problem)} ${repairButton(editor, problem)} ${leaveButton(editor, problem)}
  </li>`;
}

/** Where a problem is, in words: the organisation, and the field. */
function placeIn({ words, document, organizations }: Editor, problem: EditorProblem): string {
  const { cell } = problem;
  if (cell && !problem.path.length)
    return cell.cell ?? (cell.row ? words.import.row(cell.row) : words.problems.table);
  const index = organizationOf(document, problem);
  const record = index === undefined ? undefined : organizations[index];
  const path = pathOf(document, problem.field);
  const names: Readonly<Record<string, unknown>> = { ...words.page, ...words.fields };
  const key = path.find(
    (step, place) => typeof step === 'string' && place > (index === undefined ? 0 : 1),
  );
  const label = key === undefined ? undefined : names[key];
  const field = typeof label === 'string' ? label : undefined;
  const { of } = words.problems;
  const whose = isRecord(record)
    ? textOf(record, 'name') || `${words.list.unnamed} (${(index ?? 0) + 1})`
    : (of[path[0] as keyof typeof of] ?? of.feed);
  return [whose, field].filter(Boolean).join(': ');
}

/** One press for all of a kind that are right as they are. */
function leaveAll(editor: Editor, problems: readonly EditorProblem[]) {
  const all = problems.filter(isKeepersChoice);
  if (all.length < 2) return nothing;
  const { problems: said } = editor.words;
  const leave = () => {
    editor.leave(all);
    editor.say(said.left(all.length));
    editor.focusOn('problems-title');
  };
  return html`<p>
    <button type="button" class="quiet" @click=${leave}>${said.leaveAll(all.length)}</button>
  </p>`;
}

/** How many the keeper has left as they are, and the way to see them again. */
function seenNote(editor: Editor): TemplateResult {
  const { problems: said } = editor.words;
  const show = () => {
    editor.lookAgain();
    editor.focusOn('problems-title');
  };
  return html`<p class="seen-note">
    ${said.seen(editor.seen.length)}
    <button type="button" class="plain" @click=${show}>${said.lookAgain}</button>
  </p>`;
}

/** A button for all repairs that are safe. */
function repairAll(editor: Editor): TemplateResult | typeof nothing {
  const { words, today } = editor;
  const clear = (problem: EditorProblem, document = editor.document) => {
    const repair = problem.severity === 'repaired' && repairOf(problem, document, words, today);
    return repair && repair.isClear ? repair.patch : undefined;
  };
  const all = editor.problems.filter((problem) => clear(problem));
  if (all.length < 2) return nothing;
  const run = () => {
    let made: unknown = editor.document;
    for (const problem of all) {
      for (const { path, value } of clear(problem) ?? []) made = withValue(made, path, value);
    }
    const patch = Object.entries(isRecord(made) ? made : {}).map(([key, value]) => ({
      path: [key],
      value,
    }));
    editor.change(patch, 'repair');
    editor.say(words.problems.repairedAll(all.length));
    editor.focusOn('title');
  };
  return html`<p>
    <button type="button" class="primary" @click=${run}>
      ${words.problems.repairAll(all.length)}
    </button>
  </p>`;
}
