import { css } from 'lit';

export const card = css`
  :host {
    display: grid;
  }

  [part='card'] {
    background-color: var(--directory-card-color, transparent);
    border: var(--_border) solid var(--_line);
    border-radius: var(--_radius);
    display: grid;
    grid-row: span 2;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: subgrid;
    padding: calc(var(--_space) * 1.25);
  }

  /* A box of a fixed size, so that nothing moves when the picture arrives. */
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

  /* Most logos are made for a white background. */
  .loaded {
    background-color: light-dark(transparent, #fff);
    border-radius: min(0.125em, var(--_radius));
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
    clear: inline-end;
    margin-block-start: 0.75em;
    max-inline-size: var(--_measure);
  }

  [part='contacts'] {
    border-block-start: var(--_border) solid var(--_line);
    margin-block-start: 0.75em;
    padding-block-start: 0.5em;
  }

  [part~='contact'] {
    align-items: baseline;
    display: flex;
    gap: 0.625em;
    min-block-size: 2.25em;
    position: relative;
  }

  [part~='contact'] > [part='icon'] {
    color: var(--_muted);
    inset-block-start: 0.125em;
    position: relative;
  }

  [part='contact-value'] {
    min-inline-size: 0;
  }

  /* As far from its neighbours as a link is. */
  :is([part~='contact-address'], [part~='contact-person']) > [part='contact-value'] {
    padding-block: 0.25em;
  }

  /**
   * What may need more than one line: the value, the button beside it, and notes below both. The
   * icon is level with the first line.
   */
  :is([part~='contact-email'], [part~='contact-website']) > [part='contact-value'] {
    align-items: center;
    column-gap: 0.375em;
    display: grid;
    grid-template-columns: minmax(0, max-content) 1fr;
  }

  :is([part='contact-link'], [part='link']) {
    display: inline-block;
    padding-block: 0.25em;
  }

  [part='contact-label'] {
    color: var(--_muted);
    display: block;
    font-size: 0.9em;
    grid-column: 1 / -1;
    margin-block-end: 0.25em;
  }

  [part~='copy'] {
    border-color: transparent;
    color: var(--_focused, var(--_muted));
    justify-self: start;
    line-height: 1;
    margin-block: -0.5em;
    min-inline-size: 2.75em;
    padding: 0;
  }

  [part='link'] {
    color: var(--_focused, var(--_muted));
    font-size: 0.9em;
    margin-block-start: 0.5em;
    margin-inline-end: 0.75em;
  }

  @media (hover: hover) {
    [part~='copy'] {
      opacity: 0;
    }

    [part~='contact']:hover [part~='copy'],
    [part~='copy']:focus-visible {
      opacity: 1;
    }
  }

  /* Fill the sheet: lines need no room for fingers, and a long card continues on the next sheet. */
  @media print {
    [part='card'] {
      break-inside: avoid;
      display: block;
      padding: 0.75em;
    }

    /* Firefox moves a box as a whole if only its padding has no room: a block within it moves alone. */
    .tall {
      break-inside: auto;
      padding-block-end: 0;
    }

    .tall > :last-child {
      padding-block-end: 0.75em;
    }

    [part='link'] {
      display: none;
    }

    [part='contacts'] {
      break-inside: avoid;
    }

    [part~='contact'] {
      min-block-size: 0;
    }

    :is([part='contact-link'], [part~='contact'] > [part='contact-value']) {
      padding: 0;
    }
  }
`;
