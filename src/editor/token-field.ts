import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Choice } from './names.js';

/**
 * A field for several values that have names, such as countries. The values that are there can be
 * removed one by one; another is added by its name, in any language that we know, or from the
 * suggestions. It has no shadow tree, so that its label and hint can be in the page.
 */
export class TokenField extends LitElement {
  static override properties: PropertyDeclarations = {
    fieldId: {},
    label: {},
    hint: {},
    values: { attribute: false },
    choices: { attribute: false },
    read: { attribute: false },
    words: { attribute: false },
    notes: { attribute: false },
    unread: { state: true },
  };

  fieldId = '';
  label = '';
  hint: string | undefined;
  values: readonly string[] = [];
  choices: readonly Choice[] = [];
  /** The values that a text names, or the sentence about a text that names none. */
  read: (text: string) => readonly string[] | { readonly failure: string } = (text) => [text];
  words: { add: string; remove: (name: string) => string } = { add: '', remove: String };
  /** The problems of the field. */
  notes: TemplateResult | typeof nothing = nothing;
  protected unread = '';

  protected override createRenderRoot() {
    return this;
  }

  #nameOf(value: string): string {
    return this.choices.find((choice) => choice.value === value)?.name ?? value;
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  #tell(values: readonly string[]) {
    this.dispatchEvent(new CustomEvent('values', { detail: values }));
  }

  #add() {
    const input = this.#input;
    const text = input?.value.trim();
    if (!input || !text) return;
    const found = this.read(text);
    if ('failure' in found) {
      this.unread = found.failure;
      return;
    }
    this.unread = '';
    input.value = '';
    this.#tell([...new Set([...this.values, ...found])]);
  }

  #onInput(event: Event) {
    const { inputType } = event as InputEvent;
    const text = this.#input?.value;
    const isChosen = inputType === undefined || inputType === 'insertReplacementText';
    if (isChosen && this.choices.some(({ name }) => name === text)) this.#add();
    else this.unread = '';
  }

  #onKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    this.#add();
  }

  #remove(index: number) {
    this.#input?.focus();
    this.#tell(this.values.filter((_, each) => each !== index));
  }

  override render() {
    const { fieldId, label, hint, values, words, unread } = this;
    const hasNotes = this.notes !== nothing;
    const about = [hint && 'hint', unread && 'unread', hasNotes && 'notes']
      .filter(Boolean)
      .map((each) => `${fieldId}-${each}`)
      .join(' ');
    return html`<div class="field tokens">
      <label for=${fieldId}>${label}</label>
      ${hint ? html`<p class="hint" id="${fieldId}-hint">${hint}</p>` : nothing}
      ${
        values.length
          ? html`<ul role="list" aria-label=${label}>
              ${values.map(
                (value, index) =>
                  html`<li>
                    <span>${this.#nameOf(value)}</span>
                    <button
                      type="button"
                      aria-label=${words.remove(this.#nameOf(value))}
                      @click=${() => this.#remove(index)}
                    >
                      <span aria-hidden="true">×</span>
                    </button>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      <div class="adding">
        <input
          id=${fieldId}
          type="text"
          list="${fieldId}-list"
          autocomplete="off"
          aria-describedby=${about || nothing}
          aria-invalid=${unread ? 'true' : nothing}
          @input=${this.#onInput}
          @keydown=${this.#onKey}
          @change=${this.#add}
        />
        <button type="button" class="quiet" @click=${this.#add}>
          ${words.add}<span class="unseen">: ${label}</span>
        </button>
      </div>
      <datalist id="${fieldId}-list">
        ${this.choices
          .filter(({ value }) => !values.includes(value))
          .map(({ name }) => html`<option .value=${name}></option>`)}
      </datalist>
      ${unread ? html`<p class="note refused" id="${fieldId}-unread">${unread}</p>` : nothing}
      ${this.notes}
    </div>`;
  }
}
