import { html, nothing, type TemplateResult } from 'lit';
import type { Correction } from '../../feed/correction.js';
import type { Applied } from '../../keeper/apply-correction.js';
import { accept, corrected, setAside } from '../correcting.js';
import type { Editor } from '../editor.js';

/** A correction: what somebody saw, what they suggest, and whether it can still be applied. */
export function correctionPanel(editor: Editor): TemplateResult | typeof nothing {
  const { correction, words } = editor;
  if (!correction) return nothing;
  const found = corrected(editor);
  const [test] = correction;
  return html`<section class="draft correction" aria-labelledby="correction">
    <h2 id="correction" tabindex="-1">${words.correction.title(found?.name ?? test.value)}</h2>
    ${values(editor, correction, found)}
    <p class=${found?.outcome === 'changed' ? 'note look' : ''}>${advice(editor, found)}</p>
    <p class="buttons">${buttons(editor, correction, found)}</p>
  </section>`;
}

/** The field, its old value, its current value if that is different, and the suggested one. */
function values({ words }: Editor, correction: Correction, found: Applied | undefined) {
  const [, { path, value: before }, { value: after }] = correction;
  const [field = ''] = path.split('/').slice(3);
  const label = (words.fields as Readonly<Record<string, string>>)[field] ?? field;
  const isOther = found?.outcome === 'changed' && found.now !== undefined;
  const { seen, now, suggested } = words.correction;
  const rows: readonly (readonly [string, string, string])[] = [
    [seen, before, 'old'],
    ...(isOther ? [[now, found.now ?? '', ''] as const] : []),
    [suggested, after, 'new'],
  ];
  return html`<p class="quiet">${label}</p>
    <dl class="values">
      ${rows.map(
        ([name, text, kind]) =>
          html`<div class=${kind}>
            <dt>${name}</dt>
            <dd dir="auto">${text || words.correction.nothing}</dd>
          </div>`,
      )}
    </dl>`;
}

function advice({ words }: Editor, found: Applied | undefined): string {
  const said = words.correction;
  if (!found) return said.openFirst;
  return found.outcome === 'changed' && found.now === undefined ? said.gone : said[found.outcome];
}

function buttons(editor: Editor, correction: Correction, found: Applied | undefined) {
  const said = editor.words.correction;
  const button = (className: string, label: string, run: () => void) =>
    html`<button type="button" class=${className} @click=${run}>${label}</button>`;
  const take = (label: string) => button('primary', label, () => accept(editor, correction));
  const refuse = button('quiet', said.refuse, () => setAside(editor, said.refused));
  switch (found?.outcome) {
    case 'applied':
      return [take(said.accept), refuse];
    case 'changed':
      return found.now === undefined ? refuse : [refuse, take(said.acceptStill)];
    case 'done':
    case 'missing':
      return button('quiet', said.close, () => setAside(editor, ''));
    default:
      return refuse;
  }
}
