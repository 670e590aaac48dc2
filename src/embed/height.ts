/** The frame page tells its host how high it is. `height` is in CSS pixels, a whole number. */
export interface ResizeMessage {
  readonly type: 'partner-directory:resize';
  readonly height: number;
}

/** A host asks a frame page for its height, such as when its script came after the frame. */
export interface AskMessage {
  readonly type: 'partner-directory:ask';
}

/**
 * What to say to a host about a height: in words of our own, in those of WordPress's embeds, which
 * put a secret into the hash, and in those of Canvas (LTI window messages).
 */
export function heightMessages(height: number, hash: string): readonly object[] {
  const [, secret] = /\bsecret=([a-z\d]+)$/i.exec(hash) ?? [];
  const own: ResizeMessage = { type: 'partner-directory:resize', height };
  return [
    own,
    { subject: 'lti.frameResize', height },
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ];
}

/**
 * Tells the page around this one how high it is: at each change, and when it is asked. To anyone
 * there, since a height is no secret.
 */
export function announceHeight(root: HTMLElement): void {
  const { parent } = window;
  let told = 0;
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    // In a frame that is not shown there is nothing to measure.
    if (!height || !innerWidth) return;
    told = height;
    for (const message of heightMessages(height, location.hash)) parent.postMessage(message, '*');
  };
  new ResizeObserver(() => {
    if (Math.ceil(root.getBoundingClientRect().height) !== told) tell();
  }).observe(root);
  addEventListener('hashchange', tell);
  addEventListener('message', ({ source, data }: MessageEvent<Partial<AskMessage> | null>) => {
    if (source === parent && data?.type === 'partner-directory:ask') tell();
  });
}
