/**
 * Puts the filters beside the list from `--directory-filters-min` on, which no container query can
 * read: the gauge is as wide as the directory is wider than that, and has no height to change.
 */
function watchWidth(root) {
    const gauge = root.querySelector('.gauge');
    if (!gauge)
        return undefined;
    const observer = new ResizeObserver(([entry]) => {
        gauge.classList.toggle('wide', !!entry?.contentRect.width);
    });
    observer.observe(gauge);
    return observer;
}

export { watchWidth };
