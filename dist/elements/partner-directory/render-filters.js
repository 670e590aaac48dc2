import { nothing, html } from 'lit';
import { bdi, named } from '../../templates/text.js';

/** The facets of a feed as groups of checkboxes, each with how many organisations it would leave. */
const renderFacets = (facets, handlers) => facets.map((view, place) => renderFacet(view, place, handlers));
function renderFacet({ facet, heading, choices, showAll }, place, handlers) {
    const { onExpand } = handlers;
    return html `<fieldset part="facet"><legend part="facet-heading" .textContent=${heading}></legend>${choices.map((choice) => renderChoice(facet, choice, handlers))}${showAll
        ? html `<button part="more" .textContent=${showAll} @click=${() => onExpand(facet, place)}></button>`
        : nothing}</fieldset>`;
}
function renderChoice(facet, { value, name, depth, count, label, isChosen, isUseful }, { onToggle }) {
    const { text, lang, dir, title } = named(name);
    return html `<label part=${`filter${isChosen ? ' chosen' : ''}${isUseful ? '' : ' empty'}`} class=${`depth-${depth}`}><input part="filter-checkbox" type="checkbox" .checked=${isChosen} aria-label=${label} aria-disabled=${isUseful ? nothing : 'true'} @change=${() => onToggle(facet, value)}/><bdi lang=${lang} dir=${dir} title=${title} .textContent=${text}></bdi><span part="filter-count" aria-hidden="true" .textContent=${count}></span></label>`;
}
/** The chosen filters, each as a button that removes it. */
function renderTokens(tokens, { onRemove }) {
    if (!tokens.length)
        return nothing;
    return html `<div part="tokens">${tokens.map(({ facet, kind, value, name, label }, place) => html `<button part="token" data-facet=${kind} aria-label=${label} @click=${() => onRemove(facet, value, place)}>${bdi(name)}</button>`)}</div>`;
}

export { renderFacets, renderTokens };
