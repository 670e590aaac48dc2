import { css } from 'lit';

export const directory = css`
  .root {
    contain-intrinsic-inline-size: 60em;
    container-type: inline-size;
    display: flow-root;
  }

  [part='header'] {
    margin-block-end: calc(var(--_space) * 2.5);
  }

  [part='title'] {
    font-size: 1.8em;
    line-height: 1.15;
  }

  [part='summary'] {
    color: var(--_muted);
    font-size: 1.2em;
    line-height: 1.45;
    margin-block-start: 0.5em;
    max-inline-size: var(--_measure);
  }

  [part='image'] {
    block-size: auto;
    border-radius: var(--_radius);
    margin-block-start: var(--_space);
    max-inline-size: 100%;
  }

  [part='resources-heading'] {
    font-size: 1.4em;
    margin-block-start: calc(var(--_space) * 2.5);
  }

  [part='resources-intro'] {
    margin-block-start: 0.5em;
    max-inline-size: var(--_measure);
  }

  [part='search'] {
    display: grid;
    gap: var(--_space);
    margin-block: calc(var(--_space) * 1.5) var(--_space);
  }

  [part='search-field'] {
    max-inline-size: 34em;
    position: relative;
  }

  [part='search-label'] {
    display: block;
    font-weight: 600;
    margin-block-end: 0.375em;
  }

  [part='search-input'] {
    appearance: none;
    background: transparent;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    inline-size: 100%;
    min-block-size: 3em;
    padding-block: 0.5em;
    padding-inline: 2.75em 0.75em;
  }

  [part='search-field'] .icon {
    block-size: 1.25em;
    color: var(--_muted);
    inset-block-end: 0.875em;
    inset-inline-start: 0.875em;
    inline-size: 1.25em;
    pointer-events: none;
    position: absolute;
  }

  legend {
    font-weight: 600;
    margin-block-end: 0.375em;
    padding: 0;
  }

  [part='filter-options'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  [part='filter'] {
    align-items: center;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
    display: flex;
    gap: 0.625em;
    min-block-size: 2.75em;
    padding: 0.375em 0.875em;
  }

  [part='filter']:hover,
  [part='filter']:has(:checked) {
    background-color: var(--_surface);
  }

  [part='filter']:has(:checked) {
    border-color: var(--_accent);
  }

  [part='filter']:has(:disabled) {
    color: var(--_muted);
    cursor: default;
  }

  input[type='checkbox'] {
    accent-color: var(--_accent);
    block-size: 1.25em;
    flex: none;
    inline-size: 1.25em;
    margin: 0;
  }

  [part='filter-count'] {
    color: var(--_muted);
    font-size: 0.9em;
  }

  [part='status'] {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    min-block-size: 2.75em;
  }

  [part='group'] + [part='group'] {
    margin-block-start: calc(var(--_space) * 2.5);
  }

  [part='group-heading'] {
    font-size: 1.25em;
    margin-block-end: var(--_space);
  }

  [part='list'] {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_width)), 1fr));
  }

  [part='list'] > li {
    display: grid;
    grid-row: span 3;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: subgrid;
    row-gap: 0.75em;
  }

  .skeleton {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    min-block-size: 14em;
  }

  [part='foot'] {
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    margin-block-start: calc(var(--_space) * 2.5);
    padding-block-start: var(--_space);
  }

  [part='community'] {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }

  [part='community-link'] {
    display: inline-block;
    padding-block: 0.375em;
  }

  @media print {
    [part='search'],
    [part='community'] {
      display: none;
    }

    [part='list'] {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
