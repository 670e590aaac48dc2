export const css = `
  [part='planner'] {
    margin-block-start: 0.75em;
    margin-block-end: var(--_space);
  }

  [part='plan'] {
    display: grid;
    gap: var(--_space);
    margin-block-start: var(--_space);
    max-inline-size: var(--_measure);
  }

  [part='plan'] > label {
    display: grid;
    font-weight: 600;
    gap: 0.25em;
  }

  [part='plan-heading'] {
    font-size: 1.25em;
  }

  [part='plan'] .tip {
    font-weight: 400;
    align-items: start;
    display: flex;
    gap: 0.75em;
    min-block-size: 1.75em;
  }

  [part='plan'] .tip input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.125em 0 0;
  }

  [part='plan'] :is(textarea, [type='date']) {
    background: transparent;
    border: var(--_border) solid var(--_control);
    border-radius: var(--_radius);
    color: inherit;
    field-sizing: content;
    font: inherit;
    font-weight: 400;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em;
  }

  [part='plan'] textarea {
    min-block-size: 4.5em;
  }

  [part='plan'] textarea:focus-visible {
    outline: var(--directory-focus-width, 2px) solid var(--directory-focus-color, var(--_accent));
    outline-offset: var(--directory-focus-offset, 2px);
  }

  [part='plan-buttons'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  @media (pointer: coarse) {
    [part='plan'] textarea {
      font-size: max(1em, 16px);
    }
  }

  @media print {
    .root:has([part='plan']) > :not([part='foot']),
    [part='plan'] .tip:has(input:not(:checked)),
    [part='plan'] .tip input {
      display: none;
    }
  }
`;
