import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const types = {
  '': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

const plainPage = Buffer.from(`<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>A page before</title>
  <link rel="icon" href="data:,">
  <h1>A page before</h1>
  <input type="search" aria-label="Search"><input type="checkbox" aria-label="One">
  <button>More</button>
</html>
`);

/**
 * Serves `/<plain|gzipped>/<contestant>/<size>/`, with that page's script, style sheet and feed beneath
 * it, and a plain page as `/`. Nothing may be cached, so that each load is a first visit.
 */
export async function serve({ bundles, feeds }) {
  function find(url) {
    const [, encoding, id, size, name = ''] = url.split('/');
    if (url === '/') return { name, encoding, content: plainPage };
    const file = name === 'feed.json' ? feeds.get(Number(size)) : bundles.get(id)?.files[name];
    return { name, encoding, content: file?.[encoding] };
  }

  const server = createServer((request, response) => {
    const { name, encoding, content } = find(request.url);
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(name)],
      'content-length': content.length,
      'cache-control': 'no-store',
      ...(encoding === 'gzipped' && { 'content-encoding': 'gzip' }),
    });
    response.end(content);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: ({ encoding, id, size }) =>
      `http://127.0.0.1:${server.address().port}/${encoding}/${id}/${size}/`,
    close: () => server.close(),
  };
}
