import { createServer } from 'node:net';
import { startDevServer } from '@web/dev-server';

const FIRST_PORT = 8000;

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => server.close(() => resolve(true)))
      .listen(port);
  });
}

let port = Number(process.env.PORT ?? FIRST_PORT);
while (!(await isFree(port))) port += 1;

await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  config: {
    port,
    rootDir: process.cwd(),
    middleware: [(ctx, next) => (ctx.path === '/' ? ctx.redirect('/demo/') : next())],
  },
});
console.log(`The documentation is at http://localhost:${port}/docs/_site/`);
console.log(`The demo is at http://localhost:${port}/demo/ (Ctrl+C ends it)`);
