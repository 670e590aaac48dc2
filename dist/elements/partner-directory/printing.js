/**
 * Tells whether the page is on its way to paper, where no button can be pressed (HTML, section 8.8.2).
 *
 * @param onChange must render before it returns: Firefox takes its copy for the printer before any
 * promise is heard.
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
