import { sendKeys } from '@web/test-runner-commands';
import { focused } from './page.js';

/** The most stops that a page of a test has. */
const MANY = 80;

/** Presses Tab, or Shift and Tab, and gives what has the focus then. */
export async function step(isBack = false): Promise<Element> {
  if (isBack) await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  if (isBack) await sendKeys({ up: 'Shift' });
  return focused() ?? document.body;
}

/** Tabs to the element with the id `to`, or goes back to it, and gives all stops on the way. */
export async function walk(to: string, { isBack = false, most = MANY } = {}): Promise<Element[]> {
  const stops: Element[] = [];
  while (stops.length < most) {
    const at = await step(isBack);
    if (at.id === to) return stops;
    stops.push(at);
  }
  throw new Error(`Tab does not lead to ${to}.`);
}
