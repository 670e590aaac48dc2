import type { Client } from '@opensearch-project/opensearch';
import { openSearchEngine } from './opensearch-engine.js';

/** Milliseconds between two looks at whether a list was indexed again. */
const EVERY = 5000;

/**
 * A list in OpenSearch. When it has been indexed again, answers come from the new index.
 *
 * @param onReload told when that was so, or why it could not be told.
 * @throws Error that says what to do where the list is not there.
 */
export async function followedList(
  client: Client,
  name: string,
  onReload: (error?: unknown) => void,
) {
  let engine = await openSearchEngine(client, name);
  const look = async () => {
    try {
      const now = await openSearchEngine(client, name);
      if (now.index === engine.index) return;
      engine = now;
      onReload();
    } catch (error) {
      onReload(error);
    }
  };
  const timer = setInterval(() => void look(), EVERY);
  timer.unref();
  return {
    name,
    get engine() {
      return engine;
    },
    stop: () => clearInterval(timer),
  };
}
