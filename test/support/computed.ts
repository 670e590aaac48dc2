import { executeServerCommand } from '@web/test-runner-commands';
import { accessible } from './axe.js';

interface Computed {
  readonly role: string | null;
  readonly name: string;
  /** How a live region is announced, in Chromium alone. */
  readonly live?: string;
}

/** What the browser itself tells a screen reader of elements; in Firefox, what axe-core makes of them. */
export async function computed(elements: readonly Element[]): Promise<readonly Computed[]> {
  Reflect.set(window, 'probed', elements);
  const told: readonly Computed[] | false = await executeServerCommand('computed');
  Reflect.deleteProperty(window, 'probed');
  return told || accessible(elements);
}
