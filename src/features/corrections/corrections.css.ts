export const css = `
  [part='report'] {
    border-color: transparent;
    color: var(--_focused, var(--_muted));
    font-size: 0.9em;
    margin-inline-start: -0.5em;
    padding: 0.5em;
    text-decoration: underline;
  }

  [part='correction'] {
    background: var(--_surface);
    border-radius: var(--_radius);
    display: grid;
    font-size: 0.9em;
    gap: 0.75em;
    margin-block-start: 0.5em;
    padding: 0.75em;
  }

  [part='correction'] label {
    display: grid;
    font-weight: 600;
    gap: 0.25em;
  }

  [part='correction'] :is(select, textarea) {
    background: transparent;
    border: var(--_border) solid var(--_control);
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    font-weight: 400;
    inline-size: 100%;
    padding: 0.5em;
  }

  [part='correction'] textarea:focus-visible {
    outline: var(--directory-focus-width, 2px) solid var(--directory-focus-color, var(--_accent));
    outline-offset: var(--directory-focus-offset, 2px);
  }

  @media (pointer: coarse) {
    [part='correction'] :is(select, textarea) {
      font-size: max(1em, 16px);
    }
  }

  @media print {
    [part='correction'] {
      display: none;
    }
  }
`;
