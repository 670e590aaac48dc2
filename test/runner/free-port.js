import { createServer } from 'node:net';

/**
 * A port that nobody has now, chosen by the system. Servers that look for one by themselves find the
 * same if they start at the same time.
 *
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0));
    });
  });
}
