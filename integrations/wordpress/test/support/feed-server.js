import { createServer } from 'node:http';

/** Milliseconds between two bytes of an answer that never ends. */
const DRIP_MS = 100;

/** Feeds of another origin than the site's. */
export async function startFeedServer() {
  const answers = new Map();
  const requests = [];
  const server = createServer((request, response) => {
    const path = request.url.split('?')[0];
    requests.push(request.url);
    const {
      status = 200,
      headers = {},
      body = '',
      isDripping,
    } = answers.get(path) ?? { status: 404 };
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    if (!isDripping) response.end(body);
    else {
      const timer = setInterval(() => response.write(' '), DRIP_MS);
      response.once('close', () => clearInterval(timer));
    }
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address();
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    /** Says what is at a path from now on; a body that is no string goes out as JSON. */
    answer(path, { body, ...answer }) {
      answers.set(path, {
        ...answer,
        body: typeof body === 'object' && !Buffer.isBuffer(body) ? JSON.stringify(body) : body,
      });
      return `http://127.0.0.1:${port}${path}`;
    },
    /** What was asked for at a path: its addresses with their parameters. */
    requests: (path) => requests.filter((url) => url.split('?')[0] === path),
    stop: () => server.close(),
  };
}
