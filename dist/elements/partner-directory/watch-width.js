/**
 * Puts the filters beside the list from `--directory-filters-min` on, which no container query can
 * read: the gauge is as wide as the directory is wider than that, and has no height to change.
 */
function watchWidth(host) {
    let observer;
    const watch = (gauge) => {
        const made = new ResizeObserver(([entry]) => {
            gauge?.classList.toggle('wide', !!entry?.contentRect.width);
        });
        if (gauge)
            made.observe(gauge);
        return made;
    };
    host.addController({
        hostUpdated() {
            observer ??= watch(host.renderRoot.querySelector('.gauge'));
        },
    });
}

export { watchWidth };
