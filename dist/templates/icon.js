import { html } from 'lit';

const PATHS = {
    tel: 'M8 4 5 5c-1 6 8 15 14 14l1-3-4-3-2 2c-2-1-4-3-5-5l2-2z',
    email: 'M4 6h16v12H4zl8 7 8-7',
    website: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18c-5 5-5 13 0 18 5-5 5-13 0-18M3.5 9.5h17m-17 5h17',
    address: 'M12 21c-9-9-7-18 0-18s9 9 0 18m-2-11a2 2 0 1 0 4 0 2 2 0 0 0-4 0',
    person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4 20c0-7 16-7 16 0',
    search: 'M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12m4.5 10.5 5.5 5.5',
    copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
    copied: 'm5 12 5 5 9-10',
};
/** The path of an icon, for a template that has its own `<svg part="icon">`. */
const outline = (name) => PATHS[name];
/**
 * A decorative icon in the colour of the text around it. It is never the only way to say something.
 */
const icon = (name) => html `<svg part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[name]}/></svg>`;

export { icon, outline };
