import { expect } from '@open-wc/testing';
import { cards } from './page.js';
import { waitUntil } from './wait-until.js';

const PAGE = '/dist/embed.html';

before(async () => {
  expect((await fetch(PAGE)).ok, `${PAGE} is there once it is built`).to.equal(true);
});

const frames: HTMLIFrameElement[] = [];
const listeners: (() => void)[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
  for (const stop of listeners.splice(0)) stop();
});

/** A frame of the built page with these parameters, and all that it says to the page around it. */
export interface FramePage {
  readonly frame: HTMLIFrameElement;
  readonly messages: readonly MessageEvent[];
  /** Heights told so far, in our own words. */
  heights(): readonly number[];
}

/** Puts a frame page on the page, until the test ends. */
export function framePage(
  parameters: Readonly<Record<string, string>>,
  options: { page?: string; hash?: string; sandbox?: string; allow?: string } = {},
): FramePage {
  const { page = PAGE, hash = '', sandbox, allow = '' } = options;
  const frame = document.createElement('iframe');
  const messages: MessageEvent[] = [];
  const onMessage = (event: MessageEvent) => {
    if (event.source === frame.contentWindow) messages.push(event);
  };
  addEventListener('message', onMessage);
  listeners.push(() => removeEventListener('message', onMessage));
  frames.push(frame);
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.allow = allow;
  frame.width = '900';
  frame.height = '300';
  const join = page.includes('?') ? '&' : '?';
  frame.src = `${page}${join}${new URLSearchParams(parameters)}${hash}`;
  document.body.append(frame);
  const heights = () =>
    messages.flatMap(({ data }) => (data.type === 'partner-directory:resize' ? [data.height] : []));
  return { frame, messages, heights };
}

/** The document inside a frame of this origin. */
export const inside = (frame: HTMLIFrameElement): Document =>
  frame.contentDocument ?? expect.fail('The frame has no document.');

/** The first element in a frame that a selector finds, once there is one. */
export async function inFrame<T extends Element>(
  frame: HTMLIFrameElement,
  selector: string,
): Promise<T> {
  const find = () => frame.contentDocument?.querySelector<T>(selector);
  await waitUntil(() => find(), selector);
  return find() ?? expect.fail(selector);
}

/** The directory in a frame, once so many of its cards have their names. */
export async function shownIn(frame: HTMLIFrameElement, count: number): Promise<HTMLElement> {
  const directory = await inFrame<HTMLElement>(frame, 'partner-directory');
  const named = () =>
    cards(directory).filter((card) => card.shadowRoot?.querySelector('[part=name]')).length;
  await waitUntil(() => named() === count, `${count} cards`);
  return directory;
}
