import { css } from 'lit';

/** Higher than any list. */
const held = css `:host{min-block-size:9999em}`.styleSheet;
/**
 * Lets a browser restore the scroll position after a reload, or after Back to a page that it has
 * not kept. It does so when the page has loaded, and goes to the top if the list is not there yet.
 * So the directory is high until the list is there.
 */
function holdPlace(host) {
    const [entry] = performance.getEntriesByType('navigation');
    const isReturn = /^(reload|back)/.test(`${entry && Reflect.get(entry, 'type')}`);
    // A directory that is added to a loaded page does nothing: the scroll position is already right.
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
