/**
 * Tells whether the page is being printed: on paper, no button can be pressed (HTML, section
 * 8.8.2).
 *
 * @param onChange must render before it returns: Firefox copies the page for the printer before any
 * promise settles.
 */
function onPrinting(host, onChange) {
    const listener = ({ type }) => onChange(type === 'beforeprint');
    host.addController({
        hostConnected() {
            addEventListener('beforeprint', listener);
            addEventListener('afterprint', listener);
        },
        hostDisconnected() {
            removeEventListener('beforeprint', listener);
            removeEventListener('afterprint', listener);
        },
    });
}

export { onPrinting };
