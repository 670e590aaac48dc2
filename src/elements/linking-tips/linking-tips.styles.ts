import { css } from 'lit';

export const tips = css`
  /**
   * A container has no preferred width: this is the width that the panel takes where it may choose.
   */
  :host::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, 40em);
  }

  .root {
    container-type: inline-size;
  }

  [part='tips'] {
    background-color: var(--_surface);
    border: var(--_border) solid transparent; /* Drawn in forced colours. */
    border-radius: var(--_radius);
    padding: calc(var(--_space) * 1.25);
  }

  [part='heading'] {
    font-size: calc(1em + 0.25em * var(--_scale));
    margin-block-end: 0.75em;
  }

  [part='list'] {
    columns: 22em;
    column-gap: 2.5em;
  }

  [part='tip'] {
    break-inside: avoid;
  }

  [part='tip'] + [part='tip'] {
    margin-block-start: var(--_space);
  }

  [part='tip-heading'] {
    margin-block-end: 0.25em;
  }

  [part='lead'] {
    font-weight: 600;
  }

  /* Columns side by side would be moved to the next sheet that has room for all of them. */
  @media print {
    [part='list'] {
      columns: auto;
    }

    [part='tip'] {
      break-inside: auto;
    }
  }

  @container (min-width: 40em) {
    [part~='more'] {
      display: none;
    }

    [part='rest'][hidden] {
      content-visibility: visible;
      display: block;
    }
  }
`;
