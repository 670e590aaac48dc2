/**
 * Tells when the button for more organisations comes into view, because somebody has read down to
 * it.
 */
export function prefetcher(onSeen: () => void) {
  let watched: Element | null = null;
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) onSeen();
  });
  const stop = () => {
    observer.disconnect();
    watched = null;
  };
  return {
    stop,
    /** @param button looked up again each time that the directory is drawn. */
    watch(button: Element | null): void {
      if (button === watched) return;
      stop();
      watched = button;
      if (button) observer.observe(button);
    },
  };
}
