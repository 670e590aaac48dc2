import { createContext } from '@lit/context';
import type { Feed } from '../feed/model.js';

/**
 * The feed of the directory around an element. `undefined` is pending, `null` is absent. The key
 * is the same for every copy of this major version on a page.
 */
export const feedContext = createContext<Feed | null | undefined>(
  Symbol.for('partner-directory/feed@1'),
);
