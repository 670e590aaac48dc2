export type HostWindow = Window & typeof globalThis;

const frames: HTMLIFrameElement[] = [];

/** The one file, as the fixture server gives it. */
export const ONE_FILE = '/fixtures/script.js?file=dist/partner-directory.js&type=text/javascript';

/**
 * A page of its own with this body, loaded, until the test ends.
 *
 * @param key by which the fixture server counts its request.
 */
export async function hostPage(body: string, { policy = '', key = '' } = {}): Promise<HostWindow> {
  const query = new URLSearchParams({
    type: 'text/html',
    body: `<!doctype html><meta charset="utf-8"><title></title>${body}`,
    ...(policy && { header: `content-security-policy:${policy}` }),
    ...(key && { key }),
  });
  const frame = document.createElement('iframe');
  frames.push(frame);
  frame.src = `/fixtures/page.html?${query}`;
  frame.width = '900';
  frame.height = '600';
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve);
    document.body.append(frame);
  });
  const inside = frame.contentWindow;
  if (!inside) throw new Error('The frame has no window.');
  return inside as HostWindow;
}

/** Adds a script to a page, and resolves once it has run. */
export async function addScript(inside: HostWindow, src = ONE_FILE): Promise<void> {
  const script = Object.assign(inside.document.createElement('script'), { src });
  const done = new Promise((resolve) => {
    script.addEventListener('load', resolve);
  });
  inside.document.head.append(script);
  await done;
}

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});
