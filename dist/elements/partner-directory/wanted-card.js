import { FIELD } from '../keep-keys.js';

/** The filters of a search that a link has made. */
const NONE = new Map();
/**
 * Shows the organisation that the page's URL asks for, and moves the focus to its name.
 *
 * @returns a function to call with what is on screen, which says whether there is no such
 *   organisation.
 */
const wantedCard = (state, { wanted, found }, focusCard) => {
    /** The last choices that no link has made. */
    let own = state.choices;
    return (feed, isPartial, shown) => {
        const asked = wanted();
        const { last, choices } = state;
        if (last.reason !== 'history' || choices.filters !== NONE)
            own = choices;
        // The visitor went back to where no organisation was asked for.
        else if (asked === undefined)
            state.change(own, 'history');
        if (!asked || !feed)
            return false;
        const org = feed.organizations.find((each) => asked.ids.includes(each.id));
        const place = org ? (shown?.results.matches.indexOf(org) ?? -1) : -1;
        if (place >= 0) {
            found();
            // Somebody may be typing into a field of the page meanwhile.
            if (!document.activeElement?.matches(FIELD))
                focusCard(place);
            return false;
        }
        if (org && !asked.isTried) {
            asked.isTried = true;
            // Searched by its name, so that it is among the first results, whatever the page, search,
            // filters or order were. Others with this name may be before it on several pages.
            const { length: pages } = feed.organizations.filter(({ name }) => name === org.name);
            state.change({ query: org.name, filters: NONE, order: undefined, pages }, 'history');
            // If this page leaves the organisation out, not even its name is shown.
        }
        else if (org && !shown?.awaits)
            state.change(own, 'history');
        return asked.isSure && last === state.last && !isPartial;
    };
};

export { wantedCard };
