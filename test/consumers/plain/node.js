import { readFile } from 'node:fs/promises';
import { parseFeed } from 'partner-directory';

// Imports every script of the package but the one for browsers, and checks a feed, in plain Node.
const read = async (path) => JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8'));
const { exports } = await read('../node_modules/partner-directory/package.json');
const imported = [];
for (const [path, target] of Object.entries(exports)) {
  const script = target?.default ?? target;
  if (!script?.endsWith('.js') || path === './partner-directory.js') continue;
  const specifier = path.replace(/^\./, 'partner-directory').replace('*', 'pl');
  await import(specifier);
  imported.push(specifier);
}
const { feed } = parseFeed(await read('../partners.json'));
const globals = ['window', 'document'].filter((name) => name in globalThis);
console.log(JSON.stringify({ imported, organizations: feed.organizations.length, globals }));
