const NONE = new Map();
/**
 * Shows the organisation that the page's URL asks for, and moves the focus to its name.
 *
 * @returns a function to call with what is on screen, which says whether there is no such
 *   organisation.
 */
const wantedCard = (state, { wanted, found }, focusCard) => {
    /** What was searched for by its name, and the search before it. */
    let tried;
    let before;
    return (feed, isPartial, shown) => {
        const asked = wanted();
        if (!asked || !feed)
            return false;
        const org = feed.organizations.find((each) => asked.ids.includes(each.id));
        const place = org ? (shown?.results.matches.indexOf(org) ?? -1) : -1;
        if (place >= 0) {
            found();
            focusCard(place);
            return false;
        }
        const { last } = state;
        if (org && tried !== asked) {
            tried = asked;
            before = state.choices;
            // Searched by its name, so that it is among the first results, whatever the page, search or
            // filters were.
            state.change({ query: org.name, filters: NONE }, 'history');
            // If this page leaves the organisation out, not even its name is shown.
        }
        else if (org && !shown?.awaits)
            state.change(before, 'history');
        return asked.isSure && last === state.last && !isPartial;
    };
};

export { wantedCard };
