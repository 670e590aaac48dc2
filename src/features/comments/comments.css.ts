/**
 * Colours and spaces are those of the directory's root, because the comments are in its shadow
 * tree. Elements with a `tabindex` have the directory's focus ring.
 */
export const css = `
  .card-comments {
    margin-block-start: var(--_space);
    white-space: normal;
  }

  [part='comments-toggle'] {
    color: var(--_focused, var(--_accent));
    cursor: pointer;
    padding-block: 0.625em;
  }

  .comments,
  [part='comments-list'],
  [part='comments-form'] {
    display: grid;
    gap: var(--_space);
  }

  .comments {
    justify-items: start;
    max-inline-size: var(--_measure);
  }

  .comments [hidden],
  .comments :is(ul, span):empty {
    display: none;
  }

  [part='comments-heading'] {
    margin-block: var(--_space);
  }

  [part='comment'] {
    border-inline-start: 2px solid var(--_line);
    padding-inline-start: var(--_space);
  }

  [part='comment-by'],
  [part='comments-hint'] {
    color: var(--_muted);
    font-size: 0.9em;
  }

  [part='comments-message']:empty {
    margin: calc(0px - var(--_space)) 0 0;
  }

  [part='comment-text'] {
    margin: 0;
  }

  [part='comments-form'] {
    gap: 0.5em;
    inline-size: 100%;
    justify-items: start;
  }

  [part='comments-label'],
  [part$='message'],
  [part='comment-state'] {
    font-weight: 600;
  }

  [part='comments-box'] {
    background: none;
    border: var(--_border) solid var(--_control);
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    font-size: max(1em, 16px);
    inline-size: 100%;
    min-block-size: 6em;
    padding: 0.5em 0.75em;
    unicode-bidi: plaintext;
  }

  .row {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .row button {
    border-color: transparent;
    color: var(--_focused, var(--_accent));
    margin-inline-start: -1em;
    text-decoration: underline;
  }

  @media print {
    .comments :is(form, a) {
      display: none;
    }
  }
`;
