/**
 * Puts the filters beside the list from `--directory-filters-min` on, which no container query can
 * read: the gauge is as wide as the directory is wider than that, and has no height to change.
 */
function watchWidth(host) {
    const observer = new ResizeObserver(([entry]) => {
        entry?.target.classList.toggle('wide', !!entry.contentRect.width);
    });
    const watch = () => {
        const gauge = host.isConnected && host.renderRoot?.querySelector('.gauge');
        if (gauge)
            observer.observe(gauge);
    };
    host.addController({
        hostConnected: watch,
        hostUpdated: watch,
        hostDisconnected: () => observer.disconnect(),
    });
}

export { watchWidth };
