import { html, nothing, type TemplateResult } from 'lit';
import { blocksOf } from '../feed/blocks.js';
import { type Localizable, localize } from '../feed/localize.js';
import { fold } from './fold.js';
import type { Language } from './language.js';

function blocks(text: string): TemplateResult[] {
  return blocksOf(text).map((block) =>
    typeof block === 'string'
      ? html`<p>${block}</p>`
      : html`<ul role="list">
          ${block.map((line) => html`<li>${line}</li>`)}
        </ul>`,
  );
}

/**
 * A text that folds past `length` characters, with its disclosure button (WCAG 4.1.2). What is folded stays within reach of the
 * browser's own find-in-page, which unfolds it.
 */
export function foldedText(
  foreign: ForeignText,
  length: number,
  language: Language,
  options: {
    id: string;
    name?: string | undefined;
    open: boolean;
    onToggle: (open: boolean) => void;
  },
) {
  const { text, lang = nothing, dir = nothing } = foreign;
  const { lead, rest, joined } = fold(text, length);
  const { id, name = opening(lead), open, onToggle } = options;
  const what = language.say(open ? 'less' : 'more');
  return html`<div class=${joined && open ? 'joined' : nothing}>
    <div class="lead" lang=${lang} dir=${dir}>${blocks(lead)}</div>
    ${
      rest
        ? html`<div
            class="rest"
            id=${id}
            lang=${lang}
            dir=${dir}
            hidden=${open ? nothing : 'until-found'}
            @beforematch=${() => onToggle(true)}
          >
            ${blocks(rest)}
          </div>
          <button
            part="more"
            aria-expanded=${open ? 'true' : 'false'}
            aria-controls=${id}
            aria-label=${language.say('named', { what, name })}
            @click=${() => onToggle(!open)}
          >
            ${what}
          </button>`
        : nothing
    }
  </div>`;
}

/** The first words of a text, enough to tell it from others. */
function opening(text: string): string {
  return `${text.split(/\s/, 6).join(' ')}…`;
}

/** A text of the feed and the language it is in, where that is not the language around it. */
export interface ForeignText {
  readonly text: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/**
 * The text `key` in the language of `language`, else in another that the feed has it in.
 *
 * @param base BCP 47 tag of the feed's texts that are not translations.
 */
export function localized<Key extends string>(
  thing: Localizable<NoInfer<Key>> | undefined,
  key: Key,
  language: Language,
  base: string,
): ForeignText | undefined {
  const found = thing && localize(thing, key, language.tag, base);
  return found && { text: found.text, ...language.attributesFor(found.lang) };
}

/** A short text of the feed that cannot disturb the order of what stands beside it (UAX #9). */
export function isolated(foreign: ForeignText) {
  const { text, lang = nothing, dir = nothing } = foreign;
  return html`<bdi lang=${lang} dir=${dir}>${text}</bdi>`;
}

/** A short text of the feed as a paragraph of its own, where there is one. */
export function line(part: string, text: ForeignText | undefined) {
  return text ? html`<p part=${part}>${isolated(text)}</p>` : nothing;
}
