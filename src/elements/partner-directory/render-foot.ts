import { html, nothing } from 'lit';
import { isAccountLine } from '../../view/community-lines.js';
import type { DirectoryView } from '../../view/directory-view.js';

/** What is above everything else: the links to log in and register. */
export const renderAccount = (view: DirectoryView) =>
  html`<slot name="account">${renderLines(view, true)}</slot>`;

/** What is below the list: the lines about comments and sharing, the date, and the slot. */
export function renderFoot(
  view: DirectoryView,
  share: unknown,
  nodes: readonly (Node | undefined)[],
) {
  const { hasShare, updated } = view;
  const lines = renderLines(view, false, hasShare && share);
  const slot = html`<slot name="footer"></slot>`;
  if (lines === nothing && !updated && !nodes.length) return slot;
  return html`<div part="foot">
    ${lines} ${nodes}${updated ? html`<p part="updated">${updated}</p>` : nothing}
  </div>${slot}`;
}

/**
 * The lines at the top or at the foot. Those with a URL are links, in which `{return}` becomes the
 * URL to return to.
 *
 * @param last what follows them.
 */
function renderLines(
  { community, translator: { t } }: DirectoryView,
  isAtTop: boolean,
  last?: unknown,
) {
  const lines: unknown[] = community
    .filter((line) => isAccountLine(line) === isAtTop)
    .map(([says, href]) =>
      href
        ? html`<a
            part="community-link"
            href=${href.replace('{return}', encodeURIComponent(location.href))}
            rel="noopener"
            >${t(says)}</a
          >`
        : html`<span part="community-note">${t(says)}</span>`,
    );
  if (last) lines.push(last);
  return lines[0]
    ? html`<ul part="community" role="list">
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>`
    : nothing;
}
