import type { LitElement } from 'lit';

/**
 * Puts the filters beside the list from `--directory-filters-min` on, which no container query can
 * read: the gauge is as wide as the directory is wider than that, and has no height to change.
 */
export function watchWidth(host: LitElement) {
  let observer: ResizeObserver | undefined;
  const watch = (gauge: Element | null) => {
    const made = new ResizeObserver(([entry]) => {
      gauge?.classList.toggle('wide', !!entry?.contentRect.width);
    });
    if (gauge) made.observe(gauge);
    return made;
  };
  host.addController({
    hostUpdated() {
      observer ??= watch(host.renderRoot.querySelector('.gauge'));
    },
  });
}
