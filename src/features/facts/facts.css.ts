export const css = `
  [part='facts'] {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.9em;
    margin-block-start: 0.25em;
    min-block-size: 1.75em;
  }

  [part='facts'][hidden] {
    display: none;
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

  @media print {
    [part='facts'] button {
      display: inline;
    }
  }
`;
