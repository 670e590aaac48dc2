import { startDevServer } from '@web/dev-server';
import { serveDist } from '../runner/dist.js';
import { fixtures } from '../runner/fixtures.js';
import { freePort } from '../runner/free-port.js';
import { subject } from '../runner/subject.js';

// A process of its own for each tree, since DIST and SUBJECT say for a whole process what is tested.
const { SITE } = process.env;

const { config } = await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  config: {
    port: await freePort(),
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
