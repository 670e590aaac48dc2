import { watchFeed } from '../../feed/load/feed-store.js';

const all = [];
const inPage = new Set();
/** Adds a feature to every directory of the page, those to come too. */
function addFeature(connect) {
    all.push(connect);
    for (const take of inPage)
        take();
}
/** The features of a directory, in the order in which they came. */
function features(own) {
    const directory = { ...own, watchFeed };
    const { element } = directory;
    const taken = [];
    const take = () => {
        for (const connect of all.slice(taken.length))
            taken.push(connect(directory));
        element.requestUpdate();
    };
    element.addController({
        hostConnected() {
            inPage.add(take);
            take();
        },
        hostDisconnected: () => inPage.delete(take),
        hostUpdated() {
            for (const feature of taken)
                feature.updated?.();
        },
    });
    return taken;
}
/** Finds as the features do, the last one first, and else in the feed. */
function findWith(taken, inFeed) {
    let find = inFeed;
    for (const feature of taken) {
        const next = find;
        if (feature.find)
            find = (...given) => feature.find?.(next, ...given) ?? next(...given);
    }
    return find;
}

export { addFeature, features, findWith };
