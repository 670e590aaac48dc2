import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import Database from 'better-sqlite3';

const PAGE = 20;
const MOST = 10_000;
/** Milliseconds between two comments of one person. */
const PAUSE = 5000;

const TABLE = `CREATE TABLE IF NOT EXISTS comments (
  id INTEGER PRIMARY KEY AUTOINCREMENT, organization TEXT, author TEXT NOT NULL, date TEXT NOT NULL,
  text TEXT NOT NULL, approved INT NOT NULL DEFAULT 0, reports INT NOT NULL DEFAULT 0)`;

const failure = (status, kind) => Object.assign(new Error(kind), { status, kind });

/**
 * A server of comments.
 *
 * @param userOf the name of who asks, from the request; nothing where they are not logged in. It must be
 * sure: a session cookie of yours that you look up, or a header that a proxy of yours sets for good.
 */
export function commentsServer({ file = 'comments.db', userOf, pause = PAUSE }) {
  const db = new Database(file);
  db.exec(TABLE);
  const all = (sql, ...values) => db.prepare(sql).all(...values);
  const run = (sql, ...values) => db.prepare(sql).run(...values);
  const byId = (id) => all('SELECT * FROM comments WHERE id = ?', id)[0];
  const shown = ({ id, author, date, text, approved }, user) => ({
    ...{ id: `${id}`, author, date, text },
    ...{ isAwaiting: !approved, isOwn: author === user },
  });

  const actions = {
    'GET /session': (user) => ({ name: user }),
    'GET /comments'(user, { organization = null, after }) {
      const from = Math.max(0, Number(after) || 0);
      const about = all('SELECT * FROM comments WHERE organization IS ? ORDER BY id', organization);
      const readable = about.filter(({ approved, author }) => approved || author === user);
      return {
        comments: readable.slice(from, from + PAGE).map((each) => shown(each, user)),
        total: about.filter(({ approved }) => approved).length,
        next: readable.length > from + PAGE ? `${from + PAGE}` : undefined,
      };
    },
    'POST /comments'(user, { organization = null, text }) {
      const isText = typeof text === 'string' && text.trim() && text.length <= MOST;
      if (!isText) throw failure(400, 'refused');
      const now = new Date();
      const [{ last }] = all('SELECT MAX(date) AS last FROM comments WHERE author = ?', user);
      if (now - Date.parse(last) < pause) throw failure(429, 'too-fast');
      const kept = [organization, user, now.toISOString(), text];
      const made = 'INSERT INTO comments (organization, author, date, text) VALUES (?, ?, ?, ?)';
      return shown(byId(run(made, ...kept).lastInsertRowid), user);
    },
    'POST /report'(user, { id }) {
      run('UPDATE comments SET reports = reports + 1 WHERE id = ?', id);
    },
    'POST /remove'(user, { id }) {
      const { changes } = run('DELETE FROM comments WHERE id = ? AND author = ?', id, user);
      if (!changes) throw failure(403, 'refused');
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
    if (!(headers['content-length'] <= 8 * MOST)) throw failure(413, 'refused');
    return action(user, await json(request));
  };
  const server = createServer(async (request, response) => {
    const [status, body = {}] = await answerTo(request).then(
      (answer) => [200, answer],
      ({ status = 400, kind = 'refused' }) => [status, { kind }],
    );
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify(body));
  });

  /** For your moderators: put it behind a log-in of theirs. */
  const approve = (id) => run('UPDATE comments SET approved = 1 WHERE id = ?', id);
  return { server, approve, db };
}

if (process.argv[1] === import.meta.filename) {
  // A proxy in front of it has to log people in, and to take this header from what visitors send.
  const { server } = commentsServer({ userOf: ({ headers }) => headers['x-remote-user'] });
  server.listen(8090, '127.0.0.1');
}
