export const css = `
  [part='facts'] {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.9em;
    margin-block-start: 0.25em;
    min-block-size: 1.75em;
  }

  [part~='fact'] {
    border: 0;
    color: var(--_focused, var(--_muted));
    min-block-size: 1.75em;
    padding: 0.125em 0;
    text-align: start;
  }

  [part~='fact']:not(:last-child)::after {
    content: '\\00b7';
    margin-inline: 0.375em;
  }

  button[part~='fact']:hover {
    background: none;
    color: var(--_accent);
    text-decoration: underline;
  }

  ::highlight(partner-directory) {
    background-color: var(--directory-mark-color, #ffe58a);
    color: var(--directory-mark-text-color, #000);
  }

  [part='ways'] {
    display: inline;
    font-size: 0.9em;
  }

  :is([part='ways-toggle'], [part='way']) {
    border-color: transparent;
    color: var(--_focused, var(--_muted));
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  [part='ways-toggle'] {
    margin-inline: -0.5em 0.5em;
    padding: 0.5em;
  }

  [part='ways-toggle']::after {
    content: '\\25be' / '';
    display: inline-block;
    margin-inline-start: 0.375em;
  }

  [part='ways-toggle'][aria-expanded='true']::after {
    rotate: 180deg;
  }

  [part='ways-list'] {
    background: var(--_surface);
    border-radius: var(--_radius);
    padding: 0.25em 0.75em;
  }

  [part='way'] {
    display: block;
    inline-size: 100%;
    padding: 0.5em 0;
    text-align: start;
    white-space: normal;
  }

  [part='ways-status'] {
    color: var(--_muted);
    padding-block: 0.5em;
  }

  /* Only for screen readers, without taking up room. */
  [part='ways-status']:empty {
    position: absolute;
  }

  [part='facts'][hidden],
  [part='ways'][hidden],
  [part='ways-list'][hidden] {
    display: none;
  }

  @media print {
    [part='facts'] button {
      display: inline;
    }

    [part='ways'] {
      display: none;
    }
  }
`;
