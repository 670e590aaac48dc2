import { once } from 'node:events';
import { command } from '../command.js';
import { enginesOf } from '../service/engines.js';
import { type RequestLine, serviceHandler } from '../service/handler.js';
import { listen } from '../service/listen.js';
import { metrics as newMetrics } from '../service/metrics.js';
import { nameOfList } from '../service/watched-list.js';

export const HELP = `Usage: partner-directory serve FEED… [options]

Answers searches in lists that are too long for a page to load. Each FEED is a file, and its name
without .json is that of the list:

  /v1/NAME/search     what a page's search_url is
  /v1/NAME/feed.json  the list without its organisations, for a page's src
  /healthz            whether it is ready
  /metrics            what it has done, for Prometheus

A file that changes is read again, and meanwhile the list before it answers. SIGTERM lets requests
end first. It writes a line of JSON for each request, without what was searched for.

  --port N           by default 8080
  --host ADDRESS     by default 127.0.0.1: a server with TLS should stand before it
  --url URL          where browsers reach this service, such as https://search.example.org
  --max-age SECONDS  for which browsers and proxies may keep an answer; by default 60
  --engine opensearch --node URL
                     finds in OpenSearch, where partner-directory index has put the lists; FEED is then
                     the name of a list. Never let browsers reach the engine itself
  --log-queries      logs what was searched for, too
  --help             show this

Exit codes: 0, it was stopped. 2, a list could not be read, or the port is not free.
`;

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  url: { type: 'string' },
  'max-age': { type: 'string' },
  'log-queries': { type: 'boolean' },
  engine: { type: 'string' },
  node: { type: 'string' },
} as const;

/** The command `serve`. */
export const serve = command(HELP, OPTIONS, async (values, positionals) => {
  if (!positionals.length) throw new Error('serve takes a feed, or several. See --help.');
  const names = positionals.map(nameOfList);
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice) throw new Error(`Two feeds are called ${twice}. Give one of them another name.`);
  const port = numberOf('port', values.port ?? '8080', 65_535);
  const maxAge = numberOf('max-age', values['max-age'] ?? '60', 31_536_000);
  const { host = '127.0.0.1' } = values;

  const metrics = newMetrics();
  const told = (list: string) => (error?: unknown) => {
    metrics.reload(error ? 'failed' : 'ok');
    log(error ? 'error' : 'info', 'reload', { list, ...(error ? saidOf(error) : {}) });
  };
  const engines = await enginesOf(values.engine, values.node);
  const lists = await Promise.all(positionals.map((given) => engines.open(given, told(given))));
  let isReady = true;
  const handler = serviceHandler({
    lists: new Map(lists.map((list) => [list.name, list])),
    publicUrl: (values.url ?? `http://${host}:${port}`).replace(/\/+$/, ''),
    maxAge,
    metrics,
    isReady: () => isReady,
    onRequest: (line) => log('info', 'request', fieldsOf(line, !!values['log-queries'])),
    onError: (error) =>
      log('error', 'fault', { ...saidOf(error), stack: error instanceof Error && error.stack }),
  });
  const listening = await listen(handler, port, host);
  const sizes = Object.fromEntries(lists.map(({ name, engine }) => [name, engine.size]));
  log('info', 'listening', { url: listening.url, organizations: sizes });

  const [signal] = await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  isReady = false;
  log('info', 'stopping', { signal });
  for (const list of lists) list.stop();
  await listening.stop();
  await engines.close();
  log('info', 'stopped', {});
  return 0;
});

function numberOf(name: string, given: string, most: number): number {
  const number = /^\d+$/.test(given) ? Number(given) : Infinity;
  if (number > most) throw new Error(`--${name} should be a number from 0 to ${most}.`);
  return number;
}

/** A line of the log: one object of JSON. */
function log(level: 'info' | 'error', event: string, fields: object) {
  const line = { time: new Date().toISOString(), level, event, ...fields };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

const saidOf = (error: unknown) => ({
  message: error instanceof Error ? error.message : `${error}`,
});

function fieldsOf({ query, milliseconds, isCached, ...line }: RequestLine, hasQueries: boolean) {
  const ms = Math.round(milliseconds * 10) / 10;
  return { ...line, ms, cached: isCached, ...(hasQueries && { query }) };
}
