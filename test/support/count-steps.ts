type Method = (this: { readonly length?: number }, ...given: unknown[]) => unknown;

/** Methods that walk through what they are called on. */
const WALKS: readonly (readonly [prototype: object, names: readonly string[]])[] = [
  [
    Array.prototype,
    [
      ...['every', 'filter', 'find', 'findIndex', 'flat', 'flatMap', 'forEach', 'includes'],
      ...['indexOf', 'join', 'map', 'reduce', 'reverse', 'slice', 'some', 'sort'],
    ],
  ],
  [
    Object.getPrototypeOf(Uint32Array.prototype) as object,
    ['filter', 'forEach', 'map', 'reduce', 'slice', 'some', 'sort'],
  ],
  [
    String.prototype,
    ['includes', 'indexOf', 'match', 'matchAll', 'normalize', 'replace', 'split', 'toLowerCase'],
  ],
];

/** Methods that take one step. */
const STEPS: readonly (readonly [prototype: object, names: readonly string[]])[] = [
  [Map.prototype, ['get', 'has', 'set']],
  [Set.prototype, ['add', 'has']],
  ...[[], new Map(), new Set()].map(
    (list) => [Object.getPrototypeOf(list[Symbol.iterator]()) as object, ['next']] as const,
  ),
];

/**
 * How many steps some work takes, which, unlike its time, is the same on every machine: what its
 * calls of JavaScript's own methods for lists, sets, maps and texts walk through.
 */
export function countSteps(work: () => void): number {
  let steps = 0;
  const undo: (() => void)[] = [];
  const patch = (prototype: object, name: string, cost: (length: number) => number): void => {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    const method = own?.value as Method | undefined;
    if (!own || !method) throw new Error(`No method ${name}.`);
    const value: Method = function (...given) {
      steps += cost(this.length ?? 0);
      return method.apply(this, given);
    };
    Object.defineProperty(prototype, name, { ...own, value });
    undo.push(() => Object.defineProperty(prototype, name, own));
  };
  try {
    // A loop, since lists are not to be counted that this needs itself.
    for (const [prototype, names] of WALKS)
      for (const name of names) patch(prototype, name, (length) => length + 1);
    for (const [prototype, names] of STEPS)
      for (const name of names) patch(prototype, name, () => 1);
    steps = 0;
    work();
    return steps;
  } finally {
    while (undo.length) undo.pop()?.();
  }
}
