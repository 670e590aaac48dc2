import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { Launcher } from 'chrome-launcher';

const NPM_PACKAGE = '@sparticuz/chromium';

// Chromium's relatives, which chrome-launcher does not look for.
const RELATIVES = {
  darwin: ['Chromium', 'Microsoft Edge', 'Brave Browser'].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  ),
  win32: [process.env['ProgramFiles(x86)'], process.env.ProgramFiles]
    .filter(Boolean)
    .map((dir) => join(dir, 'Microsoft/Edge/Application/msedge.exe')),
};

/**
 * The Chromium to test in: the one named by CHROME_PATH, else the machine's own, else the one that
 * is shipped inside an npm package (Linux x64), so that a bare machine can run the tests too.
 * SKIP_SYSTEM_CHROME=1 passes over the machine's own.
 */
export async function findChrome() {
  const own = process.env.CHROME_PATH ?? installed();
  if (own) return { executablePath: own, from: 'system', headless: true, args: [] };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const executablePath = await unpack();
    return { executablePath, from: NPM_PACKAGE, headless: 'shell', args: ['--no-zygote'] };
  }
  throw new Error('No Chrome, Chromium or Edge found. Install one, or set CHROME_PATH.');
}

function installed() {
  if (process.env.SKIP_SYSTEM_CHROME) return undefined;
  try {
    const [first] = Launcher.getInstallations();
    if (first) return first;
  } catch {
    // chrome-launcher throws where it finds none.
  }
  return RELATIVES[process.platform]?.find((path) => existsSync(path));
}

async function unpack() {
  const require = createRequire(import.meta.url);
  const root = dirname(dirname(require.resolve(NPM_PACKAGE)));
  const { extract } = createRequire(join(root, 'package.json'))('tar-fs');
  const dir = join(process.cwd(), '.cache/chromium');
  const binary = join(dir, 'chromium');
  const inflate = (name, to) =>
    pipeline(createReadStream(join(root, 'bin', name)), createBrotliDecompress(), to);

  if (!existsSync(binary)) {
    mkdirSync(dir, { recursive: true });
    for (const name of ['al2023', 'fonts', 'swiftshader']) {
      await inflate(`${name}.tar.br`, extract(join(dir, name)));
    }
    await inflate('chromium.br', createWriteStream(`${binary}.part`));
    chmodSync(`${binary}.part`, 0o755);
    // Renamed last, so that an interrupted unpacking is never taken for a whole one.
    renameSync(`${binary}.part`, binary);
  }
  provideFonts(join(dir, 'fonts'), join(dir, 'fonts-cache'));
  provideLibraries(binary, join(dir, 'al2023/lib'));
  return binary;
}

/** Without a font every text box measures 0×0: name the one that comes with the package. */
function provideFonts(fonts, cache) {
  if (existsSync('/etc/fonts/fonts.conf')) return;
  writeFileSync(
    join(fonts, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir><config></config></fontconfig>\n`,
  );
  process.env.FONTCONFIG_PATH = fonts;
}

function provideLibraries(binary, lib) {
  if (spawnSync(binary, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0) return;
  process.env.LD_LIBRARY_PATH = [lib, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
}
