import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  createReadStream,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { cpuOf, memoryOf } from './command.js';

const debian = '/usr/lib/postgresql';
const bin = join(debian, readdirSync(debian).at(-1) ?? '', 'bin');
/** The server runs as no administrator. */
const as = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--'] : [];
/** Connections, as a pool of a web application has them. */
const connections = 4;

const runAs = (...command) => {
  const [first, ...rest] = [...as, ...command];
  return [first, rest];
};

/** One connection, over which one question is asked after another. */
function connect(folder) {
  const child = spawn(...runAs(join(bin, 'psql'), '-qAtX', '-h', folder, '-d', 'postgres'), {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  let last = Promise.resolve();
  const ask = async (sql) => {
    child.stdin.write(`${sql};\n\\echo :END:\n`);
    let count = 0;
    for (let line = await lines.next(); line.value !== ':END:'; line = await lines.next()) {
      if (line.done) throw new Error('PostgreSQL has ended the connection.');
      count += 1;
    }
    return count;
  };
  return {
    ask: (sql) => (last = last.then(() => ask(sql))),
    async end() {
      const closed = once(child, 'close');
      child.stdin.end();
      await closed;
    },
  };
}

const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

/**
 * What somebody would write for a list in PostgreSQL: every word stands somewhere in the text, by an
 * index of trigrams; the number of matches, and the first twenty by name. No accents are folded,
 * nothing is ranked, no filter has counts, nothing is nearest.
 */
function sqlOf({ q, country = [], offers = [], phases = [] }) {
  const conditions = q
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `text ILIKE ${quoted(`%${word.replace(/[\\%_]/g, '\\$&')}%`)}`);
  for (const [field, values] of Object.entries({ countries: country, offers, phases })) {
    if (values.length) conditions.push(`doc->${quoted(field)} ?| ARRAY[${values.map(quoted)}]`);
  }
  const where = conditions.length ? conditions.join(' AND ') : 'true';
  return `SELECT count(*) FROM organizations WHERE ${where};
    SELECT doc FROM organizations WHERE ${where} ORDER BY name LIMIT 20`;
}

/** The organisations of a file as JSON, one by one: a million of them are too long for a string. */
async function* organizationsOf(file) {
  let rest = '';
  let isIn = false;
  for await (const chunk of createReadStream(file, 'utf8')) {
    rest += chunk;
    if (!isIn) {
      const start = rest.indexOf('"organizations":[');
      if (start < 0) continue;
      rest = rest.slice(start + '"organizations":['.length);
      isIn = true;
    }
    // Each begins with its id, which stands nowhere else.
    const parts = rest.split(/,(?=\{"id":"org-)/);
    rest = parts.pop() ?? '';
    yield* parts;
  }
  yield rest.replace(/\]\}\s*$/, '');
}

/** A naive search in PostgreSQL, of Debian's package and with its own settings. */
export async function postgresql(file) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-postgresql-'));
  chmodSync(folder, 0o777);
  const data = join(folder, 'data');
  execFileSync(
    ...runAs(join(bin, 'initdb'), '-D', data, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'),
  );
  const options = `-k ${folder} -c listen_addresses= -c logging_collector=off`;
  execFileSync(...runAs(join(bin, 'pg_ctl'), '-D', data, '-o', options, '-w', 'start'), {
    stdio: 'ignore',
  });
  const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  const pool = Array.from({ length: connections }, () => connect(folder));
  const [first] = pool;
  await first.ask(`CREATE EXTENSION pg_trgm;
    CREATE TABLE organizations (id text PRIMARY KEY, name text, text text, doc jsonb)`);
  let rows = [];
  const insert = async () => {
    const values = rows.map((json) => {
      const { id, name, description, locations } = JSON.parse(json);
      const places = locations.flatMap(({ addresses }) => addresses.map(({ city }) => city));
      const text = [name, description, ...places].join(' ');
      return `(${[id, name, text, json].map(quoted)})`;
    });
    rows = [];
    await first.ask(`INSERT INTO organizations VALUES ${values}`);
  };
  for await (const json of organizationsOf(file)) if (rows.push(json) === 1000) await insert();
  if (rows.length) await insert();
  await first.ask(`CREATE INDEX ON organizations USING gin (text gin_trgm_ops);
    CREATE INDEX ON organizations (name); ANALYZE organizations`);
  /** The server and the processes that it has for its connections. */
  const pids = () => [
    pid,
    ...readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean),
  ];
  let next = 0;
  return {
    keeps: false,
    ask: (question) => pool[next++ % connections].ask(sqlOf(question)),
    cpuSeconds: () => cpuOf(...pids()),
    memory: () => memoryOf(...pids()),
    async stop() {
      await Promise.all(pool.map((each) => each.end()));
      execFileSync(...runAs(join(bin, 'pg_ctl'), '-D', data, '-m', 'fast', '-w', 'stop'), {
        stdio: 'ignore',
      });
      rmSync(folder, { recursive: true });
    },
  };
}
