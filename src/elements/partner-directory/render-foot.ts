import { html, nothing } from 'lit';
import type { DirectoryView } from '../../view/directory-view.js';

/** What stands below the list: the lines about logging in, comments and sharing, the date, and what is slotted. */
export function renderFoot(
  { community, hasShare, updated, translator }: DirectoryView,
  share: unknown,
  nodes: readonly (Node | undefined)[],
) {
  const { t } = translator;
  const lines = community.map(([says, href]) =>
    href
      ? html`<a part="community-link" href=${href} rel="noopener">${t(says)}</a>`
      : html`<span part="community-note">${t(says)}</span>`,
  );
  const all = hasShare && share ? [...lines, share] : lines;
  const slot = html`<slot name="footer"></slot>`;
  if (!all.length && !updated && !nodes.length) return slot;
  return html`<div part="foot">
    ${
      all.length
        ? html`<ul part="community" role="list">
          ${all.map((line) => html`<li>${line}</li>`)}
        </ul>`
        : nothing
    }
    ${nodes}${updated ? html`<p part="updated">${updated}</p>` : nothing}
  </div>${slot}`;
}
