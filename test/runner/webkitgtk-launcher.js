import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { freePort } from './free-port.js';
import { pageOf, WebDriverSession } from './webdriver.js';

/** @typedef {import('./session.js').Launcher<import('./session.js').WebKitPage>} WebKitLauncher */

const FOLDERS = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/libexec',
  '/usr/lib',
];
const VERSIONS = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];

/** Test files after which the browser is another: it becomes slower with each, and larger. */
const FILES = 12;

/** @type {NodeJS.ProcessEnv} */
const ENVIRONMENT = {
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  NO_AT_BRIDGE: '1',
};

/** Pages that were left are not kept for a way back: their tests are over. */
const FLAGS = ['--automation', '--enable-page-cache=false'];

/** The path of WebKitGTK's MiniBrowser, or undefined. */
export function findWebKit() {
  return [
    process.env.WEBKIT_PATH,
    ...FOLDERS.flatMap((folder) => VERSIONS.map((name) => `${folder}/${name}/MiniBrowser`)),
  ].find((path) => path && existsSync(path));
}

/**
 * A browser launcher for WebKitGTK, with a virtual display of its own where there is none.
 *
 * @param {string} binary
 * @returns {WebKitLauncher}
 */
export function webkitGtkLauncher(binary) {
  /** @type {import('node:child_process').ChildProcess[]} */
  const processes = [];
  const active = new Set();
  /** @type {Promise<WebDriverSession> | undefined} */
  let started;
  /** @type {import('./session.js').WebKitPage} */
  let page;
  let files = 0;

  /** @param {WebKitLauncher} launcher */
  async function start(launcher) {
    /** @type {NodeJS.ProcessEnv} */
    const env = { ...process.env, ...ENVIRONMENT };
    if (!env.DISPLAY && !env.WAYLAND_DISPLAY) env.DISPLAY = await startDisplay(processes);
    const port = await freePort();
    processes.push(spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' }));
    const session = new WebDriverSession(`http://127.0.0.1:${port}`);
    launcher.name = `WebKit ${await openWindow(session, binary)}`;
    page = pageOf(session);
    return session;
  }

  return {
    name: 'WebKit',
    // The runner's command plugins look at this; a 'webdriver' they would refuse some commands.
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      const session = await (started ??= start(this));
      if (files && files % FILES === 0) {
        await session.close();
        await openWindow(session, binary);
      }
      files += 1;
      active.add(id);
      await session.send('POST', '/url', { url });
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: async () => (await started)?.send('GET', '/url'),
    getPage: () => page,
    async stopSession(id) {
      active.delete(id);
      await (await started)?.send('POST', '/url', { url: 'about:blank' });
      return {};
    },
    startDebugSession() {
      throw new Error('WebKitGTK has no debug session.');
    },
    async stop() {
      const session = await started?.catch(() => undefined);
      await session?.close().catch(() => undefined);
      for (const child of processes.reverse()) child.kill();
    },
  };
}

/**
 * Resolves to the browser's version.
 *
 * @param {WebDriverSession} session
 * @param {string} binary
 */
async function openWindow(session, binary) {
  const { browserVersion } = await session.open({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: FLAGS },
  });
  await session.send('POST', '/window/rect', { x: 0, y: 0, width: 1280, height: 900 });
  return browserVersion;
}

/**
 * @param {import('node:child_process').ChildProcess[]} processes
 * @returns {Promise<string>} its name, as in DISPLAY
 */
function startDisplay(processes) {
  const display = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  processes.push(display);
  return new Promise((resolve, reject) => {
    display.once('error', reject);
    display.once('exit', () => reject(new Error('Xvfb ended before it had a display.')));
    display.stdio[3]?.once('data', (number) => resolve(`:${String(number).trim()}`));
  });
}
