import { html, nothing } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import { outline } from '../../templates/icon.js';
import { bdi } from '../../templates/text.js';
import type { ContactView } from '../../view/card-view.js';
import type { ContactPoint } from '../../view/contact-points.js';

/** Selector of the values of contacts. */
export const CONTACT_VALUES = '[part=contact-link], [part=contact-value] > bdi';

/** A value of this length or more may need more than one line of a card. */
const LONG = 24;

export interface ContactHandlers {
  /** Whether the value was copied a moment ago. */
  readonly isCopied: boolean;
  readonly onOpen: (point: ContactPoint) => void;
  readonly onCopy: (point: ContactPoint) => void;
}

/**
 * One way to reach an organisation. A link has its kind in its name. A value without a link has it
 * in front. Both repeat what is around the value: a template inside it would cost more than the
 * repetition.
 */
export function renderContact(
  contact: ContactView,
  translator: Translator,
  handlers: ContactHandlers,
) {
  const { point, kind, text, whole = nothing, dir, linkName } = contact;
  const notes = renderNotes(contact, translator, handlers);
  return point.href
    ? html`<li part="contact contact-${point.kind}"
        ><svg part="icon" viewBox="0 0 24 24" aria-hidden="true"
          ><path d=${outline(point.kind)} /></svg
        ><div part="contact-value"
          ><a
            part="contact-link"
            dir=${dir}
            title=${whole}
            href=${point.href}
            rel="noopener noreferrer"
            aria-label=${linkName}
            @click=${() => handlers.onOpen(point)}
            .textContent=${text}
          ></a>${notes}</div
      ></li>`
    : html`<li part="contact contact-${point.kind}"
        ><svg part="icon" viewBox="0 0 24 24" aria-hidden="true"
          ><path d=${outline(point.kind)} /></svg
        ><div part="contact-value"
          ><span part="contact-kind" class=${point.line ? nothing : 'unseen'} .textContent=${`${kind} `}></span
          ><bdi dir=${dir} title=${whole} .textContent=${text}></bdi>${notes}</div
      ></li>`;
}

/** What comes after a contact. Most have nothing there. */
function renderNotes(contact: ContactView, translator: Translator, handlers: ContactHandlers) {
  const { point, label, extension, notes } = contact;
  const copy = point.kind === 'email' ? renderCopy(point, translator, handlers) : nothing;
  if (!label && !extension && !notes.length) return copy;
  return html`${copy} ${extension ? html`<span part="contact-extension">${extension}</span>` : nothing}${
    label ? html`<span part="contact-label">${bdi(label)}</span>` : nothing
  }${notes.map((note) => html`<span part="contact-label">${note}</span>`)}`;
}

/** Only if the browser allows it: in a secure context (Clipboard API, section 7). */
function renderCopy(point: ContactPoint, { t }: Translator, handlers: ContactHandlers) {
  const { clipboard } = navigator as Partial<Navigator>;
  if (!clipboard) return nothing;
  const { value } = point;
  const { isCopied, onCopy } = handlers;
  return html` <button
      part=${isCopied ? 'copy copied' : 'copy'}
      aria-label=${t('copy', { value })}
      @click=${() => onCopy(point)}
      ><svg part="icon" viewBox="0 0 24 24" aria-hidden="true"
        ><path d=${outline(isCopied ? 'copied' : 'copy')} /></svg
    ></button>`;
}

/** Lets a long value wrap after its `@` and slashes and before its dots, rather than in a word. */
export function breakLong(value: Element) {
  const text = value.textContent;
  if (text.length < LONG || value.firstElementChild) return;
  const pieces = text.split(/(?<=[@/])|(?=\.)/);
  const [first = '', ...others] = pieces;
  value.replaceChildren(
    first,
    ...others.flatMap((piece) => [document.createElement('wbr'), piece]),
  );
}
