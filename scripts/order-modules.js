/**
 * Searches for an order of modules in which gzip finds more repetitions, and writes it down. The
 * order remains good for a while when the sources change. Run it again, with `node
 * scripts/order-modules.js`, after a build that has grown. It takes some minutes, and always finds
 * the same order for the same sources.
 */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { minified, oneFile } from '../rollup.config.js';
import { renameLocals } from './rename-locals.js';
import { backticks, ORDER } from './rollup-plugins.js';

const TRIES = 40_000;
/** How many bytes a step may lose at first, so that the search can leave a local minimum. */
const HEAT = 12;
const MARK = 'moduleEnds';
const MARKED = new RegExp(`${MARK}\\([\`"]([^"\`]*)["\`]\\);`);

/** @typedef {{ id: string, code: string, needs: Set<string> }} Module */

/**
 * The modules of the one file in their order, minified, with everything that each imports, and the
 * code after the last.
 *
 * @returns {Promise<{ modules: Module[], tail: string }>}
 */
async function bundled() {
  const options = oneFile();
  /** @type {Map<string, readonly string[]>} */
  const imports = new Map();
  const bundle = await rollup({
    ...options,
    plugins: [
      ...options.plugins,
      {
        name: 'mark-modules',
        transform: (code, id) => ({ code: `${code}\n${MARK}(${JSON.stringify(id)});`, map: null }),
        buildEnd() {
          for (const id of this.getModuleIds()) {
            imports.set(id, this.getModuleInfo(id)?.importedIds ?? []);
          }
        },
      },
      // Statements stay in the modules that they come from.
      minified({
        compress: { sequences: false, join_vars: false, inline: false, reduce_funcs: false },
        format: { ascii_only: true },
      }),
      backticks(),
      renameLocals(),
    ],
  });
  const { code } = (await bundle.generate(options.output)).output[0];
  const pieces = code.split(MARKED);
  const tail = pieces.pop() ?? '';
  const ids = pieces.filter((_, i) => i % 2);
  const modules = ids.map((id, i) => ({ id, code: pieces[i * 2] ?? '', needs: neededBy(id) }));
  return { modules, tail };

  /** @param {string} id */
  function neededBy(id) {
    const all = new Set(imports.get(id));
    for (const each of all) for (const next of imports.get(each) ?? []) all.add(next);
    return all;
  }
}

/** @param {readonly Module[]} modules */
function isPossible(modules) {
  const places = new Map(modules.map(({ id }, i) => [id, i]));
  return modules.every(({ needs }, i) => [...needs].every((id) => (places.get(id) ?? -1) < i));
}

/** Numbers from 0 to 1, the same in each run. */
function chance() {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

/**
 * Moves runs of modules, and keeps a move that made the file smaller. At first it also keeps some
 * that made the file a little larger (simulated annealing).
 *
 * @param {readonly Module[]} modules
 * @param {string} tail
 */
function search(modules, tail) {
  const random = chance();
  const below = (/** @type {number} */ limit) => Math.floor(random() * limit);
  const bytesOf = (/** @type {readonly Module[]} */ order) =>
    gzipSync(order.map(({ code }) => code).join('') + tail, { level: 9 }).length;
  let current = modules;
  let bytes = bytesOf(current);
  const first = bytes;
  let best = { order: current, bytes };
  for (let tries = 0; tries < TRIES;) {
    const next = [...current];
    const run = next.splice(below(next.length), 1 + below(1 + below(10)));
    next.splice(below(next.length + 1), 0, ...run);
    if (!isPossible(next)) continue;
    tries += 1;
    const made = bytesOf(next);
    const heat = HEAT * (1 - tries / TRIES) + 0.01;
    if (made > bytes && random() > Math.exp((bytes - made) / heat)) continue;
    [current, bytes] = [next, made];
    if (bytes < best.bytes) best = { order: current, bytes };
  }
  return { ...best, first };
}

const { modules, tail } = await bundled();
const { order, first, bytes } = search(modules, tail);
// The last is the entry, which needs all others before it.
const paths = order
  .slice(0, -1)
  .map(({ id }) => relative('.', id).replace(/^\.cache\/build\/(.*)\.js$/, '$1.ts'));
writeFileSync(ORDER, `${JSON.stringify(paths, null, 2)}\n`);
console.log(`${first} bytes before, ${bytes} after, as far as a search tells: build, and see.`);
