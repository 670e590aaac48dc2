import { createContext } from '@lit/context';

/**
 * The feed of the directory around an element. `undefined` is pending, `null` is absent. The key
 * is the same for every copy of this major version on a page.
 */
const feedContext = createContext(Symbol.for('partner-directory/feed@1'));

export { feedContext };
