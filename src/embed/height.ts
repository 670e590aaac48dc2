/** The frame page tells its host how high it is. `height` is in CSS pixels, a whole number. */
export interface ResizeMessage {
  readonly type: 'partner-directory:resize';
  readonly height: number;
}

/** A host requests the height of a frame page, such as when its script loaded after the frame. */
export interface AskMessage {
  readonly type: 'partner-directory:ask';
}

/**
 * The messages to a host about a height: our own, that of WordPress's embeds, which put a secret
 * into the hash, and that of Canvas (LTI window messages).
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
 * Tells the page around this one how high it is: at each change, and on request. Any page may know:
 * a height is not a secret.
 */
export function announceHeight(root: HTMLElement): void {
  const { parent } = window;
  let told = 0;
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    // A hidden frame has nothing to measure.
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
