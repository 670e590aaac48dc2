import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { commentStore } from './store.js';

const MOST_CHARACTERS = 10_000;
const MOST_BYTES = 8 * MOST_CHARACTERS;
/** Milliseconds between two comments of one person. */
const PAUSE = 5000;

const failure = (status, kind) => Object.assign(new Error(kind), { status, kind });

/**
 * A server of comments.
 *
 * @param userOf the name of who asks, from the request; nothing where they are not logged in. It must be
 * sure: a session cookie of yours that you look up, or a header that a proxy of yours sets for good.
 */
export function commentsServer({ userOf, pause = PAUSE, store = commentStore('comments.db') }) {
  const actions = {
    'GET /session': (user) => ({ name: user }),
    'GET /comments': (user, query) => store.list(user, query),
    'POST /comments'(user, { organization, text }) {
      const isText = typeof text === 'string' && text.trim() && text.length <= MOST_CHARACTERS;
      if (!isText) throw failure(400, 'refused');
      if (Date.now() - store.lastBy(user) < pause) throw failure(429, 'too-fast');
      return store.add(user, { organization, text });
    },
    'POST /report': (user, { id }) => void store.report(id),
    'POST /remove'(user, { id }) {
      if (!store.remove(user, id)) throw failure(403, 'refused');
    },
  };

  const answerTo = async (request) => {
    const { method, headers } = request;
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const action = actions[`${method} ${pathname}`];
    if (!action) throw failure(404, 'refused');
    const user = await userOf(request);
    if (method === 'GET') return action(user, Object.fromEntries(searchParams));
    // Another site can send neither of these in its visitors' names (CSRF).
    const isOurs = ['same-origin', undefined].includes(headers['sec-fetch-site']);
    if (!isOurs || headers['content-type'] !== 'application/json') throw failure(403, 'refused');
    if (!user) throw failure(401, 'log-in');
    if (!(headers['content-length'] <= MOST_BYTES)) throw failure(413, 'refused');
    return action(user, await json(request));
  };
  return createServer(async (request, response) => {
    const [status, body = {}] = await answerTo(request).then(
      (answer) => [200, answer],
      ({ status = 400, kind = 'refused' }) => [status, { kind }],
    );
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify(body));
  });
}
