type Method = (...all: unknown[]) => unknown;
type Cost = (self: unknown, first: unknown, result: unknown) => number;

const { keys } = Object;
const once: Cost = () => 1;
const lengthOf = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value) ? value.length : 1;
const wholeOf: Cost = (self) => lengthOf(self);

/** Built-ins by the object that has them, and what a call of one goes through. */
const COUNTED: readonly (readonly [owner: object, names: readonly PropertyKey[], cost: Cost])[] = [
  [
    Array.prototype,
    [
      ...[
        'concat',
        'every',
        'filter',
        'find',
        'findLast',
        'flat',
        'flatMap',
        'forEach',
        'includes',
      ],
      ...['indexOf', 'join', 'map', 'some', 'sort', Symbol.iterator],
    ],
    wholeOf,
  ],
  [Array.prototype, ['slice', 'splice'], (_self, _first, result) => lengthOf(result)],
  [
    String.prototype,
    [
      ...['includes', 'indexOf', 'match', 'matchAll', 'normalize', 'replace', 'replaceAll'],
      ...['search', 'split', 'toLowerCase', 'toUpperCase', 'trim'],
    ],
    wholeOf,
  ],
  [RegExp.prototype, ['test'], (_, text) => lengthOf(text)],
  [Object, ['entries', 'keys', 'values'], (_, value) => keys(value ?? {}).length],
  [Map.prototype, ['get', 'has', 'set'], once],
  [Set.prototype, ['add', 'has'], once],
];

/**
 * How many items and characters built-ins go through while something runs. Unlike time it is the
 * same on every machine. Steps of a regular expression and loops by index are not in it.
 */
export function workOf(run: () => void): number {
  let work = 0;
  const restore: (() => void)[] = [];
  for (const [owner, names, cost] of COUNTED) {
    for (const name of names) {
      const original: Method = Reflect.get(owner, name);
      Reflect.set(owner, name, function counted(this: unknown, ...all: unknown[]) {
        const result = Reflect.apply(original, this, all);
        work += cost(this, all[0], result);
        return result;
      });
      restore.push(() => Reflect.set(owner, name, original));
    }
  }
  try {
    run();
  } finally {
    for (const each of restore) each();
  }
  return work;
}
