import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { elementsIn } from '../manifest.js';

/**
 * What a release promises: the name of everything that a host, a feed or a command line may use,
 * each on a line of its own, and the version that promised it.
 *
 * @typedef {{ version: string, names: string[] }} Surface
 */

/** The file with the surface of the last release. Missing before the first release. */
export const SURFACE = 'test/surface.json';

/** @typedef {{ $ref?: string, properties?: Record<string, Schema>, items?: Schema, anyOf?: Schema[], oneOf?: Schema[], allOf?: Schema[], additionalProperties?: Schema | boolean }} Schema */

/**
 * The paths of all fields of a JSON schema: `organizations[].phones[].number`.
 *
 * @param {Schema & { $defs?: Record<string, Schema> }} schema
 */
export function fieldsOf(schema) {
  /** @type {Set<string>} */
  const fields = new Set();
  /** @param {Schema | undefined} part @param {string} path @param {readonly string[]} within */
  const walk = (part, path, within) => {
    if (!part) return;
    const name = part.$ref?.replace('#/$defs/', '');
    if (name && !within.includes(name)) walk(schema.$defs?.[name], path, [...within, name]);
    for (const [key, value] of Object.entries(part.properties ?? {})) {
      const at = path ? `${path}.${key}` : key;
      fields.add(at);
      walk(value, at, within);
    }
    walk(part.items, `${path}[]`, within);
    if (typeof part.additionalProperties === 'object') {
      walk(part.additionalProperties, `${path}.*`, within);
    }
    for (const each of [...(part.anyOf ?? []), ...(part.oneOf ?? []), ...(part.allOf ?? [])]) {
      walk(each, path, within);
    }
  };
  walk(schema, '', []);
  return [...fields];
}

/** @param {string} manifest */
const ofElements = (manifest) =>
  elementsIn(manifest).flatMap(
    ({ tagName: tag, attributes, members, events, slots, cssParts, cssProperties }) => [
      ...attributes.map(({ name }) => `<${tag}> attribute ${name}`),
      ...members.map(({ kind, name }) =>
        kind === 'method' ? `<${tag}> method ${name}` : `<${tag}> property ${name}`,
      ),
      ...events.map(({ name }) => `<${tag}> event ${name}`),
      ...slots.map(({ name }) => `<${tag}> slot ${name || '(default)'}`),
      ...cssParts.map(({ name }) => `<${tag}> part ${name}`),
      ...cssProperties.map(({ name }) => `custom property ${name}`),
    ],
  );

/** @param {string} types the declarations of the events' classes */
const ofEvents = (types) =>
  types
    .split(/export declare class /)
    .slice(1)
    .flatMap((block) => {
      const [, name = ''] = /^(\w+)/.exec(block) ?? [];
      const fields = [...block.matchAll(/^ {4}readonly (\w+):/gm)].map(([, field]) => field);
      return fields.map((field) => `event field ${name}.${field}`);
    });

/** @param {string} cli */
function ofCommands(cli) {
  /** @param {string[]} args */
  const help = (...args) =>
    execFileSync(process.execPath, [cli, ...args, '--help'], { encoding: 'utf8' });
  const commands = [...help().matchAll(/^ {2}([a-z-]+) {2,}/gm)].map(([, name = '']) => name);
  return commands.flatMap((name) => [
    `command ${name}`,
    ...[...help(name).matchAll(/--[a-z][\w-]*/g)].map(([flag]) => `command ${name} ${flag}`),
  ]);
}

/**
 * Everything that the package promises, as it is built.
 *
 * @param {string} [root]
 * @returns {Promise<Surface>}
 */
export async function surfaceOf(root = '.') {
  const at = (/** @type {string} */ path) => join(root, path);
  const read = (/** @type {string} */ path) => readFileSync(at(path), 'utf8');
  const { version, exports: entries } = JSON.parse(read('package.json'));
  const library = await import(pathToFileURL(at('dist/index.js')).href);
  const names = [
    ...ofElements(at('dist/custom-elements.json')),
    ...ofEvents(read('dist/controllers/events.d.ts')),
    ...fieldsOf(JSON.parse(read('dist/feed.schema.json'))).map((path) => `feed field ${path}`),
    ...Object.keys(entries).map((path) => `package entry ${path}`),
    ...Object.keys(library).map((name) => `export ${name}`),
    ...ofCommands(at('dist/node/cli.js')),
    ...Object.keys(JSON.parse(read('dist/integrity.json'))).map((path) => `script ${path}`),
  ];
  return { version, names: [...new Set(names)].sort() };
}

/**
 * The differences between two surfaces.
 *
 * @param {Surface} before
 * @param {Surface} now
 */
export const changes = (before, now) => ({
  removed: before.names.filter((name) => !now.names.includes(name)),
  added: now.names.filter((name) => !before.names.includes(name)),
});

/**
 * The removed names that the changelog does not mention. It must name each, between backticks, and
 * say what a host must do.
 *
 * @param {readonly string[]} removed
 * @param {string} notes
 */
export const untold = (removed, notes) =>
  removed.filter((name) => !notes.includes(`\`${name.split(' ').at(-1)}\``));
