import { html, nothing } from 'lit';
import { bdi } from '../../templates/text.js';

/** The facets of a feed as groups of checkboxes, each with how many organisations it would leave. */
const renderFacets = (facets, handlers) => facets.map((view) => renderFacet(view, handlers));
function renderFacet({ facet, heading, choices, showAll }, handlers) {
    return html `<fieldset part="facet"><legend part="facet-heading" .textContent=${heading}></legend>${choices.map((choice) => renderChoice(facet, choice, handlers))}${showAll
        ? html `<button part="more" .textContent=${showAll} @click=${() => handlers.onExpand(facet)}></button>`
        : nothing}</fieldset>`;
}
function renderChoice(facet, { value, name, depth, count, isChosen, isUseful }, { onToggle }) {
    return html `<label part="filter" class=${`depth-${depth}`}><input part="filter-checkbox" type="checkbox" .checked=${isChosen} ?disabled=${!isUseful} @change=${() => onToggle(facet, value)}/>${bdi(name)} <span part="filter-count" .textContent=${count}></span></label>`;
}
/** The chosen filters, each as a button that removes it. */
function renderTokens(tokens, { onToggle }) {
    if (!tokens.length)
        return nothing;
    return html `<div part="tokens">${tokens.map(({ facet, value, name, label }) => html `<button part="token" aria-label=${label} @click=${() => onToggle(facet, value)}>${bdi(name)} <span aria-hidden="true">&times;</span></button>`)}</div>`;
}
/** The button that unfolds the filters in a narrow container, and the filters. */
function renderFilters(facets, { t, number }, { isOpen, chosen, onToggle }) {
    return html `<button part="filters-toggle" aria-expanded=${isOpen ? 'true' : 'false'} aria-controls="filters" .textContent=${chosen ? t('filtersOn', { n: number(chosen) }) : t('filters')} @click=${onToggle}></button><div part="filters" id="filters" ?hidden=${!isOpen}>${facets}</div>`;
}

export { renderFacets, renderFilters, renderTokens };
