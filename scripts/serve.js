import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { startDevServer } from '@web/dev-server';
import { compress } from './compress.js';

const FIRST_PORT = 8000;
/** Where `npm run site` puts the documentation. */
const SITE = 'docs/_site';

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => server.close(() => resolve(true)))
      .listen(port);
  });
}

/**
 * Serves the project's folder, and says where the documentation and the demo are.
 *
 * @param {import('@web/dev-server').DevServerConfig} [config]
 */
export async function serve({ middleware = [], ...config } = {}) {
  let port = Number(process.env.PORT ?? FIRST_PORT);
  while (!(await isFree(port))) port += 1;
  await startDevServer({
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    config: {
      port,
      rootDir: process.cwd(),
      middleware: [
        compress(),
        (ctx, next) => (ctx.path === '/' ? ctx.redirect('/demo/') : next()),
        // On the site, the demo is in the folder of the documentation, and its links to the
        // documentation start there.
        (ctx, next) => (ctx.path === '/index.html' ? ctx.redirect(`/${SITE}/index.html`) : next()),
        ...middleware,
      ],
      ...config,
    },
  });
  if (existsSync(SITE)) {
    console.log(`The documentation is at http://localhost:${port}/${SITE}/`);
  }
  console.log(`The demo is at http://localhost:${port}/demo/ (Ctrl+C ends it)`);
}

if (process.argv[1] === import.meta.filename) await serve();
