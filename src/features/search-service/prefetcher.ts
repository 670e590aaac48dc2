/** Tells when the button for more organisations comes into view: somebody has read down to it. */
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
    /** @param button looked for anew each time that the directory is drawn. */
    watch(button: Element | null): void {
      if (button === watched) return;
      stop();
      watched = button;
      if (button) observer.observe(button);
    },
  };
}
