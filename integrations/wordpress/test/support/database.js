import { join } from 'node:path';
import { run, start } from './processes.js';

/** A MariaDB of its own in a folder, reached by a socket there and in no other way. */
export async function startDatabase(folder) {
  const data = join(folder, 'database');
  const socket = join(folder, 'database.sock');
  const common = ['--no-defaults', `--datadir=${data}`, '--innodb-log-file-size=8M'];
  // MariaDB asks to be told so where it is started by root.
  if (process.getuid() === 0) common.push('--user=root');
  const access = ['--auth-root-authentication-method=normal', '--skip-test-db'];
  await run('mariadb-install-db', [...common, ...access]);
  await start(
    'mariadbd',
    [
      ...common,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'database.pid')}`,
      '--skip-networking',
      '--innodb-flush-log-at-trx-commit=0',
      '--sync-binlog=0',
    ],
    /ready for connections/,
  );
  return socket;
}
