export const css = `
  [part='shortlist'] {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: var(--_space);
  }

  [part='shortlist'][hidden] {
    display: none;
  }

  [part='shortlist'] > p {
    color: var(--_muted);
    flex-basis: 100%;
  }

  [part~='shortlist-toggle'][aria-pressed='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: canvas;
  }

  [part='keep'] {
    font-size: 0.9em;
    margin-block-start: 0.75em;
    margin-inline-end: 1em;
  }

  [part='keep']::before {
    content: '\\2606' / '';
    margin-inline-end: 0.375em;
  }

  [part='keep'][aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  [part='keep'][aria-pressed='true']::before {
    content: '\\2605' / '';
  }

  [part='notes'] {
    display: block;
    font-size: 0.9em;
    margin-block-start: 0.75em;
  }

  [part='notes-input'] {
    background: transparent;
    border: var(--_border) solid var(--_control);
    border-radius: var(--_radius);
    color: inherit;
    display: block;
    field-sizing: content;
    font: inherit;
    inline-size: 100%;
    margin-block-start: 0.25em;
    min-block-size: 4em;
    padding: 0.5em;
  }

  [part='notes-input']:focus-visible {
    outline: var(--directory-focus-width, 2px) solid var(--directory-focus-color, var(--_accent));
    outline-offset: var(--directory-focus-offset, 2px);
  }

  @media (pointer: coarse) {
    [part='notes-input'] {
      font-size: max(1em, 16px);
    }
  }
`;
