import { createServer } from 'node:http';
import Database from 'better-sqlite3';

const PAGE = 20;
const MOST = 10_000;
/** Milliseconds between two comments of one person. */
const PAUSE = 5000;

/**
 * A server of comments.
 *
 * @param userOf the name of who asks, from the request; nothing where they are not logged in. It must be
 * sure: a session cookie of yours that you look up, or a header that a proxy of yours sets for good.
 */
export function commentsServer({ file = 'comments.db', userOf, pause = PAUSE }) {
  const db = new Database(file);
  db.exec(`CREATE TABLE IF NOT EXISTS comments (id INTEGER PRIMARY KEY AUTOINCREMENT, organization TEXT,
    author TEXT NOT NULL, date TEXT NOT NULL, text TEXT NOT NULL, approved INT NOT NULL DEFAULT 0, reports INT NOT NULL DEFAULT 0)`);
  const about = 'FROM comments WHERE organization IS ?';
  const readable = db.prepare(
    `SELECT * ${about} AND (approved OR author = ?) ORDER BY id LIMIT ${PAGE + 1} OFFSET ?`,
  );
  const total = db.prepare(`SELECT COUNT(*) AS n ${about} AND approved`);
  const insert = db.prepare(
    'INSERT INTO comments (organization, author, date, text) VALUES (?, ?, ?, ?)',
  );
  const last = db.prepare('SELECT date FROM comments WHERE author = ? ORDER BY id DESC LIMIT 1');
  const byId = db.prepare('SELECT * FROM comments WHERE id = ?');

  const shown = ({ id, author, date, text, approved }, user) => ({
    id: `${id}`,
    author,
    date,
    text,
    isAwaiting: !approved,
    isOwn: author === user,
  });
  const fail = (status, kind) => Object.assign(new Error(kind), { status, kind });

  const actions = {
    'GET /session': ({ user }) => ({ name: user }),
    'GET /comments': ({ user, query }) => {
      const organization = query.get('organization');
      const from = Math.max(0, Number(query.get('after')) || 0);
      const rows = readable.all(organization, user ?? null, from);
      return {
        comments: rows.slice(0, PAGE).map((row) => shown(row, user)),
        total: total.get(organization).n,
        next: rows.length > PAGE ? `${from + PAGE}` : undefined,
      };
    },
    'POST /comments': ({ user, body: { organization = null, text } }) => {
      if (typeof text !== 'string' || !text.trim() || text.length > MOST)
        throw fail(400, 'refused');
      if (Date.now() - Date.parse(last.get(user)?.date ?? 0) < pause) throw fail(429, 'too-fast');
      const { lastInsertRowid } = insert.run(organization, user, new Date().toISOString(), text);
      return shown(byId.get(lastInsertRowid), user);
    },
    'POST /report': ({ body: { id } }) =>
      db.prepare('UPDATE comments SET reports = reports + 1 WHERE id = ?').run(id),
    'POST /remove': ({ user, body: { id } }) => {
      if (byId.get(id)?.author !== user) throw fail(403, 'refused');
      db.prepare('DELETE FROM comments WHERE id = ?').run(id);
    },
  };

  const server = createServer(async (request, response) => {
    const answer = (status, body = {}) =>
      response
        .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
        .end(JSON.stringify(body));
    try {
      const { pathname, searchParams: query } = new URL(request.url, 'http://localhost');
      const action = actions[`${request.method} ${pathname}`];
      if (!action) throw fail(404, 'refused');
      const user = await userOf(request);
      if (request.method === 'GET') return answer(200, action({ user, query }));
      // Another site can send neither of these in its visitors' names (CSRF).
      if (request.headers['content-type'] !== 'application/json') throw fail(415, 'refused');
      if (!['same-origin', undefined].includes(request.headers['sec-fetch-site']))
        throw fail(403, 'refused');
      if (!user) throw fail(401, 'log-in');
      let text = '';
      for await (const piece of request.setEncoding('utf8')) {
        if (text.length <= 8 * MOST) text += piece;
      }
      if (text.length > 8 * MOST) throw fail(413, 'refused');
      answer(200, action({ user, body: JSON.parse(text) }) ?? {});
    } catch ({ status = 400, kind = 'refused' }) {
      answer(status, { kind });
    }
  });
  /** For your moderators: put it behind a log-in of theirs. */
  const approve = (id) => db.prepare('UPDATE comments SET approved = 1 WHERE id = ?').run(id);
  return { server, approve, db };
}

if (process.argv[1] === import.meta.filename) {
  // A proxy in front of it has to log people in, and to take this header from what visitors send.
  const { server } = commentsServer({ userOf: ({ headers }) => headers['x-remote-user'] });
  server.listen(8090, '127.0.0.1');
}
