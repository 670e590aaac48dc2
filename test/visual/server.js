import { createServer } from 'node:net';
import { startDevServer } from '@web/dev-server';
import { serveDist } from '../runner/dist.js';
import { fixtures } from '../runner/fixtures.js';
import { subject } from '../runner/subject.js';

// A process of its own for each tree, since DIST and SUBJECT say for a whole process what is tested.
const { SITE } = process.env;

/**
 * A port that nobody has. The server would look for one itself, and find the same as that of the
 * other tree, which starts at the same time.
 *
 * @type {number}
 */
const port = await new Promise((resolve) => {
  const probe = createServer().listen(0, () => {
    const address = probe.address();
    probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
  });
});

const { config } = await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  config: {
    port,
    rootDir: process.cwd(),
    nodeResolve: { exportConditions: ['production', 'default'] },
    middleware: [
      (ctx, next) => {
        ctx.path = ctx.path.replace(/^\/site\//, `/${SITE}/`);
        return next();
      },
      fixtures(),
      serveDist(),
      subject(),
    ],
  },
});
process.send?.(config.port);
process.on('disconnect', () => process.exit());
