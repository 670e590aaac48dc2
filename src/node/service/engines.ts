import { readBigFeed } from './feed-reader.js';
import type { ServedList } from './handler.js';
import { memoryEngine } from './memory-engine.js';
import { clientOf } from './opensearch/client.js';
import { followedList } from './opensearch/followed-list.js';
import { nameOfList, watchedList } from './watched-list.js';

/** A list that is followed until it is stopped. */
interface OpenList extends ServedList {
  stop(): void;
}

/** Where lists are searched. */
export interface Engines {
  /**
   * Opens a list.
   *
   * @param given the file or the name of the list, from the command line.
   * @param onReload told when the list is another one, or why it cannot be.
   * @throws Error that says what to do where the list is not there.
   */
  open(given: string, onReload: (error?: unknown) => void): Promise<OpenList>;
  close(): Promise<void>;
}

/** What `--engine` may be: each with what makes it ready, from `--node`. */
const ENGINES = new Map<string, (node: string | undefined) => Promise<Engines>>([
  [
    'memory',
    async (node) => {
      if (node) throw new Error('--node needs an engine, such as --engine opensearch.');
      const engineOf = async (path: string) => memoryEngine(await readBigFeed(path));
      return {
        open: (path, onReload) => watchedList(path, engineOf, onReload),
        close: async () => {},
      };
    },
  ],
  [
    'opensearch',
    async (node) => {
      if (!node) throw new Error('--engine opensearch needs --node, its URL.');
      const client = await clientOf(node);
      return {
        open: (name, onReload) => followedList(client, nameOfList(name), onReload),
        close: () => client.close(),
      };
    },
  ],
]);

/**
 * The engine of this name.
 *
 * @throws Error that says what is missing.
 */
export async function enginesOf(name = 'memory', node?: string): Promise<Engines> {
  const make = ENGINES.get(name);
  if (!make) throw new Error(`--engine should be ${[...ENGINES.keys()].join(' or ')}.`);
  return make(node);
}
