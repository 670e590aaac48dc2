export const css = `
  @container (max-width: 53.99em) {
    .gauge:not(.wide) + [part='layout'] {
      display: flex;
      flex-direction: column;
      isolation: isolate;
    }

    .gauge:not(.wide) + [part='layout'] [part='search'] {
      align-items: end;
      background: var(--_behind, canvas);
      gap: 0.5em;
      grid-template-columns: minmax(0, 1fr) auto;
      inset-block-start: 0;
      margin-inline: -0.25em;
      padding: 0.5em 0.25em;
      position: sticky;
      z-index: 1;
    }

    /* On one line if possible, above both. */
    .gauge:not(.wide) + [part='layout'] [part='search-label'] {
      inline-size: max-content;
      max-inline-size: 100cqi;
    }

    /* Up to the button of the filters. */
    .gauge:not(.wide) + [part='layout'] [part='search-field'] {
      max-inline-size: none;
    }

    .gauge:not(.wide) + [part='layout'] [part='search-field']:only-child,
    .gauge:not(.wide) + [part='layout'] [part~='filters-toggle']:first-child {
      grid-column: 1 / -1;
    }

    .gauge:not(.wide) + [part='layout'] [part='search-input'],
    .gauge:not(.wide) + [part='layout'] [part~='filters-toggle'] {
      min-block-size: 3em;
    }
  }

  [part='sheet'] {
    background: var(--_behind, canvas);
    border: 0;
    border-block-start: var(--_border) solid var(--_control);
    border-radius: calc(var(--_radius) * 2) calc(var(--_radius) * 2) 0 0;
    box-sizing: border-box;
    color: inherit;
    inline-size: 100%;
    inset: auto 0 0;
    margin: 0;
    max-block-size: 85dvb;
    max-inline-size: none;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0;
    position: fixed;
  }

  [part='sheet'].framed {
    border: var(--_border) solid var(--_control);
    border-radius: calc(var(--_radius) * 2);
    inset-block: var(--_top) auto;
  }

  [part='sheet']::backdrop {
    background: rgb(0 0 0 / 40%);
  }

  [part='sheet'] > [part='filters'] {
    padding: 1.25em 1.25em 1em;
  }

  [part='sheet-close'] {
    background: var(--_accent);
    border-color: transparent;
    box-shadow: 0 0 0 1em var(--_behind, canvas);
    color: canvas;
    display: block;
    font-weight: 600;
    inline-size: calc(100% - 2.5em);
    inset-block-end: 1em;
    margin: 0 1.25em 1em;
    position: sticky;
  }

  @media print {
    .gauge:not(.wide) + [part='layout'] [part='search'] {
      position: static;
    }
  }
`;
