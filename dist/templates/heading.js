import { nothing, html } from 'lit';
import { named } from './text.js';

/**
 * A heading of `level`, at most 6, if there is a text for it. It is a real element, because some
 * tools do not see `role=heading` (WCAG 1.3.1). Each branch repeats the text: a template inside
 * them would cost more than the repetition.
 */
function heading(level, part, given) {
    if (!given)
        return nothing;
    const { text, lang, dir, title } = named(given);
    switch (level) {
        case 1:
            return html `<h1 part=${part}><bdi lang=${lang} dir=${dir} title=${title} .textContent=${text}></bdi></h1>`;
        case 2:
            return html `<h2 part=${part}><bdi lang=${lang} dir=${dir} title=${title} .textContent=${text}></bdi></h2>`;
        case 3:
            return html `<h3 part=${part}><bdi lang=${lang} dir=${dir} title=${title} .textContent=${text}></bdi></h3>`;
        case 4:
            return html `<h4 part=${part}><bdi lang=${lang} dir=${dir} title=${title} .textContent=${text}></bdi></h4>`;
        case 5:
            return html `<h5 part=${part}><bdi lang=${lang} dir=${dir} title=${title} .textContent=${text}></bdi></h5>`;
        default:
            return html `<h6 part=${part}><bdi lang=${lang} dir=${dir} title=${title} .textContent=${text}></bdi></h6>`;
    }
}

export { heading };
