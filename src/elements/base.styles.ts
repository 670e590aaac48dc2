import { css } from 'lit';

/**
 * What every element starts from. The public `--directory-*` properties are never declared here:
 * each that is used more than once is read once into a private alias on the root, so that a theme
 * on the host's `:root` works.
 *
 * The root also resets what a host's `* { … !important }` would pass down by inheritance.
 */
export const base = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  :host([hidden]) {
    display: none;
  }

  .root {
    --_accent: var(--directory-accent-color, light-dark(#1d5fa8, #8ab8ff));
    --_muted: var(--directory-muted-color, color-mix(in oklab, currentcolor 78%, transparent));
    --_line: var(--directory-border-color, color-mix(in oklab, currentcolor 18%, transparent));
    --_control: var(--directory-control-color, color-mix(in oklab, currentcolor 62%, transparent));
    --_surface: var(--directory-surface-color, color-mix(in oklab, currentcolor 4%, transparent));
    --_border: var(--directory-border-width, 1px);
    --_radius: var(--directory-radius, 0.5em);
    --_space: var(--directory-space, 1em);
    --_measure: var(--directory-measure, 68ch);
    --_scale: var(--directory-type-scale, 1);
    line-height: var(--directory-line-height, 1.5);
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    visibility: visible;
    white-space: normal;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  :is(h1, h2, h3, h4, h5, h6),
  p,
  ul,
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
  }

  ul[role='list'] {
    list-style: none;
  }

  /* A list in a text of the feed. */
  ul:not([role]) {
    padding-inline-start: 1.25em;
  }

  :is(h1, h2, h3, h4, h5, h6) {
    font-family: var(--directory-heading-font, inherit);
    font-size: 1em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }

  p,
  li,
  details {
    white-space: pre-line;
  }

  /**
   * Where the language of a text is not known, its first letter decides the direction of each
   * paragraph.
   */
  [dir='auto'] :is(p, li) {
    unicode-bidi: plaintext;
  }

  /* Urdu is often set in Nastaliq, whose words slope and need taller lines. */
  .root :lang(ur) {
    line-height: 1.9;
  }

  p + p,
  p + ul,
  ul + p {
    margin-block-start: 0.75em;
  }

  a,
  [part~='more'] {
    color: var(--_focused, var(--_accent));
    text-underline-offset: 0.2em;
    text-decoration-thickness: max(1px, 0.0625em);
  }

  a {
    border-radius: var(--_radius);
  }

  a:hover {
    text-decoration-thickness: max(2px, 0.125em);
  }

  /* Room for what a host fixes to the edge of the window (WCAG 2.4.11). */
  :is(a, button, input, select, [tabindex]) {
    scroll-margin-block: 6em;
  }

  button,
  input,
  select {
    color: var(--_focused, inherit);
    font: inherit;
    letter-spacing: inherit;
  }

  /* Phones zoom in on a focused field with smaller text. */
  @media (pointer: coarse) {
    input,
    select {
      font-size: max(1em, 16px);
    }
  }

  :is(button, select, [type='search']) {
    background: transparent;
    border: var(--_border) solid var(--_control);
    border-radius: var(--_radius);
    min-block-size: 2.75em;
  }

  button {
    appearance: none;
    cursor: pointer;
    padding: 0.5em 1em;
  }

  button:hover {
    background-color: var(--_surface);
  }

  :is(a, button, input, select, [tabindex]):focus-visible {
    --_focused: var(--directory-focus-text-color);
    box-shadow: inset 0 0 0 99em var(--directory-focus-surface-color, transparent);
    outline: solid;
    outline-color: var(--directory-focus-color, var(--_accent));
    outline-width: var(--directory-focus-width, 2px);
    outline-offset: var(--directory-focus-offset, 2px);
  }

  :is([part~='more'], [part='clear']) {
    border-color: transparent;
    color: var(--_focused, var(--_accent));
    display: block;
    margin-inline-start: -0.5em;
    padding: 0.5em;
    text-decoration-line: underline;
  }

  .joined:has(> [part~='open'])
    :is([part='lead'], [part='rest'], [part='lead'] > p:last-child, [part='rest'] > p:first-child) {
    display: inline;
  }

  [part='icon'] {
    block-size: 1em;
    fill: none;
    flex: none;
    inline-size: 1em;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.75;
  }

  .unseen {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  /* A visitor's own settings come before a theme. */
  @media (prefers-contrast: more) {
    .root {
      --_muted: currentcolor;
      --_line: currentcolor;
      --_control: currentcolor;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    a,
    button {
      transition: 120ms;
      transition-property: background-color, opacity;
    }
  }

  @media print {
    button:not([part='token']) {
      display: none;
    }

    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }

    [part='rest'][hidden] {
      content-visibility: visible;
      display: block;
    }

    /* The lead and the rest are one paragraph again, if the text was folded within a paragraph. */
    .joined
      :is(
        [part='lead'],
        [part='rest'],
        [part='lead'] > p:last-child,
        [part='rest'] > p:first-child
      ) {
      display: inline;
    }
  }
`;
