import { css } from 'lit';

/** Higher than lists are. */
const held = css `:host{min-block-size:9999em}`.styleSheet;
/**
 * Lets a browser bring back the scroll after a reload, or after Back to a page that it has not kept:
 * it does so when the page has loaded, and goes to the top where the list is not there yet. Until it
 * is, the directory is high enough.
 */
function holdPlace(host) {
    const [entry] = performance.getEntriesByType('navigation');
    const isReturn = /^(reload|back)/.test(`${entry && Reflect.get(entry, 'type')}`);
    // What is added to a page that has loaded holds nothing: the scroll is where it is.
    if (!held || !isReturn || document.readyState === 'complete')
        return;
    const release = () => {
        const { shadowRoot } = host;
        if (!shadowRoot)
            return;
        shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.filter((one) => one !== held);
    };
    host.addController({
        hostConnected() {
            host.shadowRoot?.adoptedStyleSheets.push(held);
        },
        hostUpdated() {
            if (!host.renderRoot.querySelector('[aria-busy]'))
                release();
        },
        hostDisconnected: release,
    });
}

export { holdPlace };
