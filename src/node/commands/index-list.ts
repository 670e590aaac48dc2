import { command } from '../command.js';
import { progressOf } from '../progress.js';
import { readBigFeed } from '../service/feed-reader.js';
import { clientOf } from '../service/opensearch/client.js';
import { indexList } from '../service/opensearch/index-list.js';
import { nameOfList } from '../service/watched-list.js';

export const HELP = `Usage: partner-directory index FEED --node URL

Puts a list into OpenSearch, for serve --engine opensearch. It goes into an index of its own, which
takes the place of the one before when it is whole: searches go on meanwhile. Interrupted, run it
again with the same list, and it goes on where it was.

Install the engine's client beside this package: npm install @opensearch-project/opensearch

  --node URL  the engine, such as http://127.0.0.1:9200. Never let browsers reach it
  --help      show this

Exit codes: 0, the list is there. 2, it could not be read, or the engine refused it.
`;

/** How long the engine may take to make an index, or to store a batch, in milliseconds. */
const PATIENCE = 120_000;

/** The command `index`. */
export const indexCommand = command(
  HELP,
  { node: { type: 'string' } },
  async (values, positionals) => {
    const [path, ...others] = positionals;
    if (!path || others.length) throw new Error('index takes one feed.');
    if (!values.node) throw new Error('index needs --node, the URL of the engine.');
    const client = await clientOf(values.node, PATIENCE);
    const feed = await readBigFeed(path);
    const progress = progressOf('Organisations');
    try {
      const index = await indexList(client, nameOfList(path), feed, progress.report);
      process.stdout.write(`${feed.organizations.length} organisations are in ${index}.\n`);
    } finally {
      progress.end();
      await client.close();
    }
    return 0;
  },
);
