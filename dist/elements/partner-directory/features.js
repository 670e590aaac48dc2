import { watchFeed } from '../../feed/load/feed-store.js';
import { highlighter } from '../highlighter.js';

const all = [];
const inPage = new Set();
/** Adds a feature to every directory of the page, including later ones. */
function addFeature(connect) {
    all.push(connect);
    for (const take of inPage)
        take();
}
/**
 * Adds the features of the page, including later ones, to one directory.
 *
 * @param inFeed finds if no feature does.
 */
function features(own, inFeed) {
    const directory = { ...own, watchFeed, highlighter };
    const { element } = directory;
    const taken = [];
    let find = inFeed;
    const take = () => {
        for (const connect of all.slice(taken.length)) {
            const feature = connect(directory);
            find = feature.find?.bind(feature, find) ?? find;
            taken.push(feature);
        }
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
    return { all: taken, find: (...given) => find(...given) };
}

export { addFeature, features };
