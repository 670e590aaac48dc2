import { toggled } from '../../search/choices.js';

/** What a visitor does in a directory: the result, and where the focus goes (WCAG 2.4.3). */
function visitorActions(host, { state, cardAt, onCommit, catchFocus, rendered }) {
    let isUnfolded = false;
    let expanded = [];
    const all = (selector) => host.renderRoot.querySelectorAll(selector);
    const toSearch = () => all('#search')[0]?.focus();
    const onChoose = (patch) => state.change(patch, 'choice');
    const onToggle = (facet, value) => onChoose({ filters: toggled(state.choices.filters, facet, value) });
    const focusCard = async (place) => {
        const card = cardAt(place);
        await card?.updateComplete;
        card?.focus();
    };
    return {
        isUnfolded: () => isUnfolded,
        expandedFacets: () => expanded,
        onInput: (query) => state.change({ query }, 'typing'),
        onCommit,
        onSkip: () => cardAt(0)?.focus(),
        onUnfold() {
            isUnfolded = !isUnfolded;
            host.requestUpdate();
        },
        onChoose,
        onToggle,
        onClear() {
            onChoose({ query: '', filters: new Map() });
            toSearch();
        },
        /** The focus goes to the token before the removed one, or to the search box. */
        async onRemove(facet, value, place) {
            onToggle(facet, value);
            await rendered();
            const tokens = all('[part=token]');
            const next = tokens[Math.max(place - 1, 0)] ?? all('#search')[0];
            if (next)
                next.focus();
            else
                catchFocus();
        },
        /** The focus goes to the first choice that was not there before. */
        async onExpand(facet, place) {
            const box = all('[part=facet]')[place];
            const before = box?.querySelectorAll('input').length ?? 0;
            expanded = [...expanded, facet];
            host.requestUpdate();
            await rendered();
            box?.querySelectorAll('input')[before]?.focus();
        },
        /** The focus goes to the first card that was not there before. */
        async onMore() {
            const { matches = [], near = [] } = host.results ?? {};
            onChoose({ pages: state.choices.pages + 1 });
            await host.updateComplete;
            await focusCard(matches.length + near.length);
        },
        toSearch,
        focusCard,
    };
}

export { visitorActions };
