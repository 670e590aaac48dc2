import { launch } from 'puppeteer-core';

const defaultPath = '/usr/bin/chromium';

/** Starts Chromium (`CHROME_PATH`, else Debian's) cut off from every network but this machine. */
export function startBrowser() {
  return launch({
    executablePath: process.env.CHROME_PATH ?? defaultPath,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-gpu',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    defaultViewport: { width: 1280, height: 900 },
    protocolTimeout: 600_000,
  });
}
