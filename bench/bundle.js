import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { build } from 'esbuild';

async function bundled(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
  });
  return Buffer.from(outputFiles[0].contents);
}

async function scriptOf({ id, built }) {
  if (built === null) return Buffer.alloc(0);
  return built ? readFile(built) : bundled(`pages/${id}.js`);
}

function pageOf({ title, body }, { hasScript, hasSheet }) {
  const sheet = hasSheet ? '<link rel="stylesheet" href="page.css">' : '';
  const script = hasScript ? '<script type="module" src="page.js"></script>' : '';
  return Buffer.from(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    ${sheet}
    ${script}
  </head>
  <body>${body}
  </body>
</html>
`);
}

async function compressed(bytes) {
  const [gzipped, brotlied] = await Promise.all([
    promisify(gzip)(bytes, { level: 9 }),
    promisify(brotliCompress)(bytes),
  ]);
  return { gzipped, brotlied };
}

/**
 * The three files of a contestant's page (document, script, style sheet), plain and gzipped, and the
 * bytes of what a visitor downloads for it: script and style sheet, each compressed by itself. The script
 * is the `built` file, none where that is null, else made of the contestant's own in `pages/`.
 */
export async function bundle(contestant) {
  const sheets = contestant.styles.map((path) =>
    readFile(new URL(`node_modules/${path}`, import.meta.url)),
  );
  const script = await scriptOf(contestant);
  const sheet = Buffer.concat(await Promise.all(sheets));
  const plain = {
    '': pageOf(contestant, { hasScript: script.length > 0, hasSheet: sheet.length > 0 }),
    'page.js': script,
    'page.css': sheet,
  };
  const bytes = { raw: 0, gzip: 0, brotli: 0 };
  const files = {};
  for (const [name, content] of Object.entries(plain)) {
    const { gzipped, brotlied } = await compressed(content);
    files[name] = { plain: content, gzipped };
    if (name !== '' && content.length > 0) {
      bytes.raw += content.length;
      bytes.gzip += gzipped.length;
      bytes.brotli += brotlied.length;
    }
  }
  return { files, bytes };
}
