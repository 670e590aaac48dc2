import { rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDatabase } from './database.js';
import { WORDPRESS } from './machine.js';
import { freePort } from './ports.js';
import { run, start, stopAll } from './processes.js';

const PLUGIN = '.cache/wordpress/partner-directory';
const FILES = 'integrations/wordpress/test/site';
/** A page that asks its own site for a feed needs two. */
const WORKERS = 4;
const OPCACHE = ['-d', 'opcache.enable_cli=1', '-d', 'opcache.revalidate_freq=0'];

/**
 * A WordPress of its own in a new folder, with a user of each role and `demo/feed.json` as
 * `/partners.json`.
 *
 * @param feedPorts ports of this machine that it may ask for feeds.
 */
export async function startSite(feedPorts) {
  const folder = await mkdtemp(join(tmpdir(), 'wordpress-'));
  const stop = () => {
    stopAll();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', stop);
  const root = join(folder, 'site');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const content = join(root, 'wp-content');
  const pluginFolder = join(content, 'plugins/partner-directory');
  const [socket] = await Promise.all([
    startDatabase(folder),
    cp(WORDPRESS, root, { recursive: true, dereference: true }),
  ]);
  await mkdir(join(content, 'mu-plugins'), { recursive: true });
  await mkdir(join(content, 'uploads'), { recursive: true });
  await cp(join(FILES, 'wp-config.php'), join(root, 'wp-config.php'), { force: true });
  for (const name of ['run.php', 'count-work.php']) await cp(join(FILES, name), join(root, name));
  await cp(join(FILES, 'mu-plugin.php'), join(content, 'mu-plugins/test.php'));
  await cp('demo/feed.json', join(root, 'partners.json'));

  await countStatements(join(content, 'counted'));

  const options = {
    cwd: root,
    env: {
      ...process.env,
      TEST_DATABASE_SOCKET: socket,
      TEST_SITE_URL: url,
      TEST_FEED_PORTS: feedPorts.join(','),
      PHP_CLI_SERVER_WORKERS: String(WORKERS),
    },
  };
  const withDatabase = `mysqli_connect('localhost', 'root', '', '', 0, '${socket}')`;
  await run('php', ['-r', `${withDatabase}->query('CREATE DATABASE wordpress');`]);
  await run('php', [join(process.cwd(), FILES, 'set-up.php')], options);
  await start('php', [...OPCACHE, '-S', `127.0.0.1:${port}`, '-t', root], /started/, options);

  /** Runs PHP in WordPress, with `$given`; resolves to what it returns. */
  async function php(code, given = null, headers = {}) {
    const body = JSON.stringify({ code, given });
    const answer = await (await fetch(`${url}/run.php`, { method: 'POST', body, headers })).text();
    try {
      return JSON.parse(answer);
    } catch {
      throw new Error(`PHP answered: ${answer.replace(/<style[^]*<\/style>/, '').slice(0, 2000)}`);
    }
  }

  return {
    url,
    root,
    pluginFolder,
    restorePlugin: () => cp(PLUGIN, pluginFolder, { recursive: true }),
    php,
    /** Runs PHP in the same way; resolves to how much work that is for the plugin (see `count-work.php`). */
    work: (code, given) => php(code, given, { 'x-count-work': '1' }),
    /** What PHP has complained about in the plugin's own files. */
    async complaints() {
      const log = await readFile(join(content, '../debug.log'), 'utf8').catch(() => '');
      return log.split('\n').filter((line) => line.includes('/partner-directory/'));
    },
    stop,
  };
}

/** Makes a copy of the plugin in which PHP counts the statements. */
async function countStatements(folder) {
  await cp(PLUGIN, folder, { recursive: true });
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((each) => each.endsWith('.php'))) {
    const path = join(folder, name);
    const source = await readFile(path, 'utf8');
    await writeFile(path, source.replace('<?php', '<?php declare( ticks = 1 );'));
  }
}
