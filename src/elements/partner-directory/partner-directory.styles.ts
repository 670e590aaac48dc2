import { css } from 'lit';

export const directory = css`
  /**
   * A container has no preferred width: this is the width that the directory takes where it may
   * choose.
   */
  :host::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, 60em);
  }

  .root {
    container-type: inline-size;
    display: flow-root;
  }

  [part='header'] {
    margin-block-end: calc(var(--_space) * 2.5);
  }

  [part='title'] {
    font-size: calc(1em + 0.8em * var(--_scale));
    line-height: 1.15;
  }

  [part='summary'] {
    color: var(--_muted);
    font-size: calc(1em + 0.2em * var(--_scale));
    line-height: 1.45;
    margin-block-start: 0.5em;
    max-inline-size: var(--_measure);
  }

  [part='image'] {
    block-size: auto;
    border-radius: var(--_radius);
    margin-block-start: var(--_space);
    max-inline-size: 100%;
  }

  [part='resources-heading'] {
    font-size: calc(1em + 0.4em * var(--_scale));
    margin-block-start: calc(var(--_space) * 2.5);
  }

  slot:first-child + [part='resources-heading'] {
    margin-block-start: 0;
  }

  [part='resources-intro'] {
    margin-block-start: 0.5em;
    max-inline-size: var(--_measure);
  }

  [part='layout'] {
    display: grid;
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 2.5);
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: calc(var(--_space) * 1.5);
  }

  [part='search'] {
    align-content: start;
    display: grid;
    gap: var(--_space);
    position: relative;
  }

  [part='search-field'] {
    max-inline-size: 34em;
    position: relative;
  }

  [part='search-label'] {
    display: block;
    font-weight: 600;
    margin-block-end: 0.375em;
  }

  [part='search-input'] {
    appearance: none;
    inline-size: 100%;
    min-block-size: 3em;
    padding-block: 0.5em;
    padding-inline: 2.75em 0.75em;
  }

  [part='search-field'] [part='icon'] {
    block-size: 1.25em;
    color: var(--_muted);
    inset-block-end: 0.875em;
    inset-inline-start: 0.875em;
    inline-size: 1.25em;
    pointer-events: none;
    position: absolute;
  }

  [part~='filters-toggle'] {
    justify-self: start;
  }

  [part='skip']:not(:focus) {
    clip-path: inset(50%);
    inset-block-start: 100%;
    inset-inline: 0;
    position: absolute;
  }

  .root:has(> [part='skip']) {
    position: relative;
  }

  .root > [part='skip'] {
    inset: auto;
    max-inline-size: 100%;
  }

  [part='filters'] {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  /* What has the focus stays on screen if the directory becomes narrow around it (WCAG 2.4.3). */
  [part='filters'][hidden]:not(:focus-within) {
    display: none;
  }

  legend {
    font-weight: 600;
    margin-block-end: 0.25em;
    padding: 0;
  }

  [part~='filter'] {
    align-items: center;
    cursor: pointer;
    display: flex;
    gap: 0.75em;
    min-block-size: 2.75em;
  }

  .depth-1 {
    padding-inline-start: 1.5em;
  }

  .depth-2 {
    padding-inline-start: 3em;
  }

  .depth-3 {
    padding-inline-start: 4.5em;
  }

  [part~='empty'] {
    color: var(--_muted);
  }

  /* Not every browser's own border has enough contrast (WCAG 1.4.11). */
  [part='filter-checkbox'] {
    appearance: none;
    block-size: 1.25em;
    border: max(1px, var(--_border)) solid var(--_control);
    border-radius: min(0.25em, var(--_radius));
    display: grid;
    flex: none;
    inline-size: 1.25em;
    margin: 0;
    place-content: center;
  }

  [part='filter-checkbox']:checked {
    background-color: var(--_accent);
    border-color: var(--_accent);
  }

  [part='filter-checkbox']:checked::before {
    block-size: 0.3em;
    border: solid canvas;
    border-width: 0 0 0.15em 0.15em;
    content: '';
    inline-size: 0.65em;
    rotate: -45deg;
    translate: 0 -0.1em;
  }

  @media (forced-colors: active) {
    [part='filter-checkbox'] {
      appearance: auto;
    }
  }

  [part='filter-count'] {
    color: var(--_muted);
    flex: none;
    font-size: 0.9em;
    margin-inline-start: auto;
  }

  [part='status'] {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin-block-end: var(--_space);
    min-block-size: 2.75em;
  }

  /* It is in the light DOM, where a host's rules reach it. */
  ::slotted([slot='status']) {
    all: unset !important;
  }

  [part='order'] {
    margin-inline-start: auto;
    max-inline-size: 100%;
  }

  [part='order-select'] {
    margin-inline-start: 0.5em;
    max-inline-size: calc(100% - 0.5em);
    padding-inline: 0.75em;
  }

  option {
    background: canvas;
    color: canvastext;
  }

  [part='tokens'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: var(--_space);
  }

  [part='token'] {
    background-color: var(--_surface);
    border-radius: calc(var(--_radius) * 4);
  }

  /**
   * Not text: axe-core takes Arabic for icons, and would take this for the only visible text (WCAG
   * 2.5.3).
   */
  [part='token']::after {
    content: '\\d7';
    margin-inline-start: 0.25em;
  }

  [part='note'] {
    color: var(--_muted);
    margin-block-end: var(--_space);
    max-inline-size: var(--_measure);
  }

  [part='layout'] + linking-tips {
    margin-block-start: calc(var(--_space) * 2.5);
  }

  [part='group'] + [part='group'] {
    margin-block-start: calc(var(--_space) * 2.5);
  }

  :is([part='group-heading'], [part='nearest-heading']) {
    font-size: calc(1em + 0.25em * var(--_scale));
    margin-block-end: var(--_space);
  }

  [part='list'] {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(
      auto-fill,
      minmax(min(100%, var(--directory-card-width, 20em)), 1fr)
    );
  }

  /* The contacts of cards in one row begin at the same height. */
  [part='list'] > li,
  li > org-card {
    display: grid;
    grid-row: span 2;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: subgrid;
  }

  /* Of many cards, only those near the window are laid out. They cannot share rows then. */
  .long > li {
    contain-intrinsic-block-size: auto 22em;
    content-visibility: auto;
    grid-row: auto;
    grid-template-rows: auto;
  }

  [part='skeleton'] {
    border: var(--_border) solid var(--_line);
    border-radius: var(--_radius);
    min-block-size: 14em;
  }

  [part='show-more'] {
    display: block;
    margin: calc(var(--_space) * 1.5) auto 0;
  }

  [part='foot'] {
    border-block-start: var(--_border) solid var(--_line);
    margin-block-start: calc(var(--_space) * 2.5);
    padding-block-start: var(--_space);
  }

  :is([part='community'], [part='updated']) {
    color: var(--_muted);
  }

  [part='community'] {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }

  slot > [part='community'] {
    justify-content: end;
  }

  [part='community-link'] {
    display: inline-block;
    padding-block: 0.375em;
  }

  @container (min-width: 54em) {
    .gauge:not(.narrow) + :has([part='filters']) {
      grid-template-columns: var(--directory-filters-width, 15em) minmax(0, 1fr);
    }

    .gauge:not(.narrow) + [part='layout'] [part~='filters-toggle']:not(:focus-visible) {
      display: none;
    }

    .gauge:not(.narrow) + [part='layout'] [part='filters'][hidden] {
      display: grid;
    }
  }

  /* At another width, if a host says so. */
  .gauge {
    inline-size: calc(100% + 1px - var(--directory-filters-min, 100%));
  }

  .wide + :has([part='filters']) {
    grid-template-columns: var(--directory-filters-width, 15em) minmax(0, 1fr);
  }

  .wide + [part='layout'] [part~='filters-toggle']:not(:focus-visible) {
    display: none;
  }

  .wide + [part='layout'] [part='filters'][hidden] {
    display: grid;
  }

  @media print {
    [part='search'],
    [part='order'],
    [part='community'] {
      display: none;
    }

    [part='layout'] {
      display: block;
    }

    [part='token']::after {
      content: none;
    }

    [part='token']::before {
      content: attr(data-facet) ' ';
    }

    /* The date is at the top: at the end, it might need a sheet of its own. */
    .root:has([part='updated']) {
      padding-block-start: 2em;
      position: relative;
    }

    [part='foot'] {
      border: 0;
      margin: 0;
      padding: 0;
    }

    [part='updated'] {
      inset-block-start: 0;
      inset-inline-end: 0;
      position: absolute;
    }

    /* Columns fill a sheet better than rows. On paper, the list is complete. */
    [part='list'] {
      columns: 20em;
      column-gap: var(--_space);
      display: block;
    }

    [part='list'] > li,
    li > org-card {
      content-visibility: visible;
      display: block;
    }

    li + li {
      margin-block-start: var(--_space);
    }
  }
`;
