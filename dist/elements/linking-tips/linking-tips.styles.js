import { css } from 'lit';

const tips = css `:host::before{content:'';display:grid;grid-template-columns:minmax(0,40em)}.root{container-type:inline-size}[part=tips]{background-color:var(--_surface);border:var(--_border) solid transparent;border-radius:var(--_radius);padding:calc(var(--_space) * 1.25)}[part=heading]{font-size:calc(1em + .25em * var(--_scale));margin-block-end:.75em}[part=list]{columns:22em;column-gap:2.5em}[part=tip]{break-inside:avoid}[part=tip] + [part=tip]{margin-block-start:var(--_space)}[part=tip-heading]{margin-block-end:.25em}[part=lead]{font-weight:600}@container (min-width:40em){[part~=more]{display:none}[part=rest][hidden]{content-visibility:visible;display:block}}`;

export { tips };
