/**
 * Puts the filters beside the list at `--directory-filters-min`, if a host sets it: a container
 * query cannot read it. The width of the gauge is by how much the directory is wider than that. Its
 * height never changes.
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
        // Only once: observing it again would measure it after each update.
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
