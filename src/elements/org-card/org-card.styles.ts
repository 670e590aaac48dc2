import { css } from 'lit';

export const card = css`
  :host {
    display: grid;
    row-gap: 0.75em;
  }

  [part='card'] {
    background-color: var(--_card);
    border: var(--_border) solid var(--_line);
    border-radius: var(--_radius);
    display: grid;
    grid-row: span 3;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: subgrid;
    padding: calc(var(--_space) * 1.25);
  }

  /* A box of one size, so that nothing moves when the picture is there. */
  [part='logo'] {
    block-size: 2.75em;
    float: inline-end;
    inline-size: min(6em, 30%);
    margin-inline-start: 1em;
    object-fit: contain;
  }

  [part='logo'] ~ * {
    display: flow-root;
  }

  /* Most logos are made for white paper. */
  .loaded {
    background-color: light-dark(transparent, #fff);
    border-radius: 0.125em;
    box-shadow: 0 0 0 0.25em light-dark(transparent, #fff);
  }

  [part='name'] {
    font-size: calc(1em + 0.15em * var(--_scale));
  }

  [part='alternate-name'] {
    color: var(--_muted);
    font-size: 0.9em;
    margin-block-start: 0.25em;
  }

  [part='alert'] {
    border-inline-start: 0.25em solid;
    margin-block-start: 0.5em;
    padding-inline-start: 0.75em;
  }

  ::highlight(partner-directory) {
    background-color: var(--directory-mark-color, #ffe58a);
    color: var(--directory-mark-text-color, #000);
  }

  [part='description'] {
    max-inline-size: var(--_measure);
  }

  [part='contacts'] {
    align-self: start;
    border-block-start: var(--_border) solid var(--_line);
    padding-block-start: 0.5em;
  }

  [part~='contact'] {
    align-items: center;
    display: flex;
    gap: 0.625em;
    min-block-size: 2.25em;
    position: relative;
  }

  [part~='contact'] > [part='icon'] {
    color: var(--_muted);
  }

  [part='contact-value'] {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.375em;
    min-inline-size: 0;
  }

  [part='contact-link'] {
    display: inline-block;
    padding-block: 0.25em;
  }

  [part='contact-label'] {
    color: var(--_muted);
    flex-basis: 100%;
    font-size: 0.9em;
    margin-block-end: 0.25em;
  }

  [part='copy'] {
    border-color: transparent;
    color: var(--_muted);
    flex: none;
    line-height: 1;
    margin-block: -0.25em;
    min-inline-size: 2.75em;
    padding: 0;
  }

  @media (hover: hover) {
    [part='copy'] {
      opacity: 0;
    }

    [part~='contact']:hover [part='copy'],
    [part='copy']:focus-visible {
      opacity: 1;
    }
  }

  @media print {
    :host {
      break-inside: avoid;
    }
  }
`;
