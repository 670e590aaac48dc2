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

function pageOf({ title, styles, body }) {
  const sheet = styles.length > 0 ? '<link rel="stylesheet" href="page.css">' : '';
  return Buffer.from(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    ${sheet}
    <script type="module" src="page.js"></script>
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
 * bytes of what a visitor downloads for it: script and style sheet, each compressed by itself.
 */
export async function bundle({ id, title, built, styles, body }) {
  const sheets = styles.map((path) => readFile(new URL(`node_modules/${path}`, import.meta.url)));
  const plain = {
    '': pageOf({ title, styles, body }),
    'page.js': built ? await readFile(built) : await bundled(`pages/${id}.js`),
    'page.css': Buffer.concat(await Promise.all(sheets)),
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
