import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { analyze } from 'eslint-scope';
import { readIfThere } from './files.js';
import { nodesOf } from './syntax.js';

/** @typedef {import('./syntax.js').Node} Node */

/** Lengths of the runs of characters that are counted. */
const RUNS = [3, 5, 8, 12];
/** Where renamed files are kept, because most builds repeat files of the previous one. */
const KEPT = '.cache/renamed';
/** How long a file that no build has used is kept, in milliseconds: 30 days. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;
/** The number of passes over all variables. After these, almost no name changes. */
const ROUNDS = 4;
const LOGS = Float64Array.from({ length: 2 ** 16 }, (_, i) => Math.log2(1 + i));
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$'];

/**
 * A variable of a minified file.
 *
 * @typedef {object} Variable
 * @property {string} name
 * @property {number[]} places the positions of its name
 * @property {Set<object>} scopes scopes in which no other variable may have its name: from its
 * declaration to its uses
 * @property {boolean} isFixed
 */

/**
 * Renames the variables of a minified file, with names of the same length, so that gzip finds more
 * repetitions: `(e,t)=>e.id` if the file has `(e,t)=>e.name`. Properties keep their names. The
 * build fails if a name no longer refers to the same variable as before.
 *
 * @returns {import('rollup').Plugin}
 */
export function renameLocals() {
  return {
    name: 'rename-locals',
    buildStart() {
      mkdirSync(KEPT, { recursive: true });
      removeUnused();
    },
    renderChunk(code) {
      const key = createHash('sha256')
        .update(readFileSync(import.meta.filename))
        .update(code);
      const file = `${KEPT}/${key.digest('hex')}.js`;
      const kept = readIfThere(file);
      if (kept) {
        const now = new Date();
        utimesSync(file, now, now);
        return { code: kept, map: null };
      }
      const variables = variablesOf(this.parse(code));
      const renamed = withNames(code, variables);
      const places = (/** @type {Variable[]} */ all) =>
        all
          .map(({ places }) => places.join())
          .sort()
          .join(';');
      if (places(variablesOf(this.parse(renamed))) !== places(variables)) {
        this.error('A name no longer stands for what it stood for.');
      }
      writeFileSync(file, renamed);
      return { code: renamed, map: null };
    },
  };
}

/**
 * Removes files that no build has used for a long time. Another build may have done so a moment
 * ago.
 */
function removeUnused() {
  for (const name of readdirSync(KEPT)) {
    const file = `${KEPT}/${name}`;
    const used = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - used > KEPT_FOR) rmSync(file, { force: true });
  }
}

/**
 * @param {object} program
 * @returns {Variable[]}
 */
function variablesOf(program) {
  const shorthands = new Set();
  for (const node of nodesOf(program)) {
    node['range'] = [node.start, node.end];
    if (node.type === 'Property' && node.shorthand) shorthands.add(node.value.left ?? node.value);
  }
  const { scopes, globalScope } = analyze(/** @type {import('estree').Program} */ (program), {
    ecmaVersion: 2022,
  });
  /** @type {Map<number, Variable>} */
  const byPlace = new Map();
  for (const scope of scopes) {
    for (const { identifiers, references, name } of scope.variables) {
      const nodes = [...identifiers, ...references.map(({ identifier }) => identifier)];
      const places = nodes.map(({ range }) => range?.[0] ?? -1);
      // The name of a class is in scope both around it and inside it.
      const variable = places.map((place) => byPlace.get(place)).find(Boolean) ?? {
        name,
        places: [],
        scopes: new Set(),
        // `arguments` is declared nowhere.
        isFixed: scope === globalScope || !identifiers[0],
      };
      variable.isFixed ||= nodes.some((node) => shorthands.has(node));
      variable.scopes.add(scope);
      for (const { from } of references) addScopes(variable, from, scope);
      for (const place of places) {
        if (!byPlace.has(place)) variable.places.push(place);
        byPlace.set(place, variable);
      }
    }
  }
  /** @type {Map<string, Variable>} */
  const globals = new Map();
  for (const { identifier, from } of globalScope?.through ?? []) {
    const { name } = identifier;
    const variable = globals.get(name) ?? { name, places: [], scopes: new Set(), isFixed: true };
    addScopes(variable, from, null);
    globals.set(name, variable);
  }
  return [...new Set(byPlace.values()), ...globals.values()];
}

/**
 * @param {Variable} variable
 * @param {import('eslint-scope').Scope | null} from
 * @param {import('eslint-scope').Scope | null} to
 */
function addScopes({ scopes }, from, to) {
  for (let scope = from; scope && scope !== to; scope = scope.upper) scopes.add(scope);
}

/**
 * The code with other names. A name is better if the runs of characters around its positions are
 * more frequent in the file.
 *
 * @param {string} code
 * @param {readonly Variable[]} variables
 */
function withNames(code, variables) {
  const runs = countedRuns(code);
  /** @type {Map<object, Map<string, Variable>>} */
  const holders = new Map();
  for (const variable of variables) take(variable, variable.name);
  const free = variables
    .filter(({ isFixed }) => !isFixed)
    .sort((a, b) => b.places.length - a.places.length);
  const names = new Set([...LETTERS, ...free.map(({ name }) => name)]);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const variable of free) {
      const putBack = runs.takeOut(variable);
      for (const name of names) if (name.length === variable.name.length) tryName(variable, name);
      putBack();
    }
  }
  return runs.text();

  /**
   * Swaps the names of a variable and the one that has this name, if that is better.
   *
   * @param {Variable} variable
   * @param {string} name
   */
  function tryName(variable, name) {
    const old = variable.name;
    const [other, ...more] = holdersOf(variable, name);
    // Too many variables have long names to try all pairs.
    if (more[0] || other?.isFixed || (other && name[1])) return;
    if (other && holdersOf(other, old).some((each) => each !== variable)) return;
    const pair = other ? [variable, other] : [variable];
    const putBack = other && runs.takeOut(other);
    const before = runs.worth();
    for (const each of pair) runs.put(each, each === other ? old : name);
    if (runs.worth() > before) {
      for (const each of pair)
        for (const scope of each.scopes) holders.get(scope)?.delete(each.name);
      for (const each of pair) take(each, each === other ? old : name);
    } else {
      for (const each of pair) runs.put(each, each.name);
    }
    putBack?.();
  }

  /**
   * @param {Variable} variable
   * @param {string} name
   */
  function take(variable, name) {
    variable.name = name;
    for (const scope of variable.scopes) {
      if (!holders.has(scope)) holders.set(scope, new Map());
      holders.get(scope)?.set(name, variable);
    }
  }

  /**
   * @param {Variable} variable
   * @param {string} name
   */
  function holdersOf({ scopes }, name) {
    /** @type {Variable[]} */
    const all = [];
    for (const scope of scopes) {
      const holder = holders.get(scope)?.get(name);
      if (holder && !all.includes(holder)) all.push(holder);
    }
    return all;
  }
}

/**
 * A text of which all runs of characters are counted.
 *
 * @param {string} code
 */
function countedRuns(code) {
  const text = Uint16Array.from(code, (each) => each.charCodeAt(0));
  const counts = new Uint16Array(2 ** 22);
  /** For each of `RUNS`, the positions of the runs that are not counted now. */
  const out = RUNS.map((length) => ({
    length,
    starts: /** @type {number[]} */ ([]),
    isOut: new Uint8Array(text.length),
  }));
  for (const length of RUNS) {
    for (let from = 0; from + length <= text.length; from += 1) add(hash(from, length), 1);
  }
  return { text: () => new TextDecoder('utf-16le').decode(text), put, takeOut, worth };

  /**
   * @param {number} from
   * @param {number} length
   */
  function hash(from, length) {
    let made = length;
    for (let at = from; at < from + length; at += 1) {
      made = Math.imul(made ^ (text[at] ?? 0), 0x01000193) ^ (made >>> 15);
    }
    return (made ^ (made >>> 13)) & (counts.length - 1);
  }

  /**
   * @param {number} run
   * @param {1 | -1} by
   */
  function add(run, by) {
    counts[run] = (counts[run] ?? 0) + by;
  }

  /**
   * Removes from the count all runs with a variable's name in them.
   *
   * @param {Variable} variable
   * @returns a function that puts them back.
   */
  function takeOut({ name, places }) {
    const before = out.map(({ starts }) => starts.length);
    for (const { length, starts, isOut } of out) {
      for (const place of places) {
        for (let at = Math.max(0, place - length + 1); at < place + name.length; at += 1) {
          if (isOut[at]) continue;
          isOut[at] = 1;
          starts.push(at);
          add(hash(at, length), -1);
        }
      }
    }
    return () => {
      for (const [i, { length, starts, isOut }] of out.entries()) {
        for (const at of starts.splice(before[i] ?? 0)) {
          isOut[at] = 0;
          add(hash(at, length), 1);
        }
      }
    };
  }

  /** How much gzip would find of the runs that are not counted now. */
  function worth() {
    let sum = 0;
    for (const { length, starts } of out) {
      for (const at of starts) sum += LOGS[counts[hash(at, length)] ?? 0] ?? 0;
    }
    return sum;
  }

  /**
   * @param {Variable} variable
   * @param {string} name
   */
  function put({ places }, name) {
    for (const place of places) {
      for (let i = 0; i < name.length; i += 1) text[place + i] = name.charCodeAt(i);
    }
  }
}
