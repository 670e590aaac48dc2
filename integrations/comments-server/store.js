import Database from 'better-sqlite3';

const PAGE = 20;
const TABLE = `CREATE TABLE IF NOT EXISTS comments (
  id INTEGER PRIMARY KEY AUTOINCREMENT, organization TEXT, author TEXT NOT NULL, date TEXT NOT NULL,
  text TEXT NOT NULL, approved INT NOT NULL DEFAULT 0, reports INT NOT NULL DEFAULT 0)`;

/** The comments in a SQLite file, as one person may read and change them. */
export function commentStore(file) {
  const db = new Database(file);
  db.exec(TABLE);
  const all = (sql, ...values) => db.prepare(sql).all(...values);
  const run = (sql, ...values) => db.prepare(sql).run(...values);
  const shown = ({ id, author, date, text, approved }, user) => ({
    ...{ id: `${id}`, author, date, text },
    ...{ isAwaiting: !approved, isOwn: author === user },
  });

  return {
    list(user, { organization = null, after }) {
      const from = Math.max(0, Number(after) || 0);
      const about = all('SELECT * FROM comments WHERE organization IS ? ORDER BY id', organization);
      const readable = about.filter(({ approved, author }) => approved || author === user);
      return {
        comments: readable.slice(from, from + PAGE).map((each) => shown(each, user)),
        total: about.filter(({ approved }) => approved).length,
        next: readable.length > from + PAGE ? `${from + PAGE}` : undefined,
      };
    },
    add(user, { organization = null, text }) {
      const made = `INSERT INTO comments (organization, author, date, text) VALUES (?, ?, ?, ?) RETURNING *`;
      return shown(all(made, organization, user, new Date().toISOString(), text)[0], user);
    },
    /** When somebody wrote last, in milliseconds; `NaN` where they never have. */
    lastBy: (user) =>
      Date.parse(all('SELECT MAX(date) AS last FROM comments WHERE author = ?', user)[0].last),
    report: (id) => run('UPDATE comments SET reports = reports + 1 WHERE id = ?', id),
    /** Whether there was such a comment of theirs. */
    remove: (user, id) =>
      run('DELETE FROM comments WHERE id = ? AND author = ?', id, user).changes > 0,
    /** For your moderators: put it behind a log-in of theirs. */
    approve: (id) => run('UPDATE comments SET approved = 1 WHERE id = ?', id),
    close: () => db.close(),
  };
}
