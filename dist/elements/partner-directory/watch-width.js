/**
 * Puts the filters beside the list from `--directory-filters-min` on, where a host sets it: no
 * container query can read it. The gauge is as wide as the directory is wider than that, and has no
 * height to change.
 */
function watchWidth(host) {
    const observer = new ResizeObserver(([entry]) => {
        if (!entry)
            return;
        const { target, contentRect } = entry;
        const isSet = getComputedStyle(target).getPropertyValue('--directory-filters-min');
        target.classList.toggle('wide', !!isSet && contentRect.width > 0);
        target.classList.toggle('narrow', !!isSet && !contentRect.width);
    });
    let gauge = null;
    const watch = () => {
        if (gauge && host.isConnected)
            observer.observe(gauge);
    };
    host.addController({
        hostConnected: watch,
        // Once: to observe it again would have it measured after each update.
        hostUpdated() {
            if (gauge)
                return;
            gauge = host.renderRoot.querySelector('.gauge');
            watch();
        },
        hostDisconnected: () => observer.disconnect(),
    });
}

export { watchWidth };
