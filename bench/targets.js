const ratio = (id, condition, at10, at1000, at10000, at100000) => ({
  id,
  condition,
  kind: 'ratios',
  bySize: new Map([
    [10, at10],
    [1000, at1000],
    [10_000, at10000],
    [100_000, at100000],
  ]),
});

const atMost = (id, condition, limit, sizes) => ({
  id,
  condition,
  kind: 'values',
  bySize: new Map(sizes.map((size) => [size, limit])),
});

const upTo10000 = [10, 1000, 10_000];
const all = [...upTo10000, 100_000];

/**
 * What our element is held to: at most this ratio to the floor in the same run, or at most this many
 * milliseconds, by size.
 */
const targets = [
  ratio('firstCard', 'full', 1.25, 1.2, 0.65, 0.22),
  ratio('firstCard', 'slow', 1.3, 1.2, 0.7, 0.3),
  ratio('firstCard', 'net', 1.15, 1.1, 0.5, 0.1),
  ratio('searchable', 'full', 1.25, 1.25, 1.15, 1.1),
  ratio('cpu', 'full', 1.4, 1.35, 1.2, 1.1),
  atMost('blocked', 'full', 0, all),
  atMost('blocked', 'slow', 50, all),
  atMost('keyP95', 'full', 20, upTo10000),
  ratio('keyP95', 'full', undefined, undefined, undefined, 1.2),
  atMost('keyP95', 'slow', 50, upTo10000),
  ratio('keyP95', 'slow', undefined, undefined, undefined, 1),
  atMost('filter', 'full', 20, upTo10000),
  ratio('filter', 'full', undefined, undefined, undefined, 1.2),
  atMost('more', 'full', 20, upTo10000),
  ratio('more', 'full', undefined, undefined, undefined, 1.2),
  ratio('heap', 'full', 1.35, 1.2, 1.15, 1.1),
];

function bestRival(cells, id) {
  return cells
    .filter(({ contestant }) => contestant !== 'floor')
    .filter(({ values }) => values[id] !== undefined)
    .toSorted((a, b) => a.values[id] - b.values[id])
    .at(0);
}

/** Each target that the run can judge, with what was measured, and the best rival's value beside it. */
export function judge(summary, ours) {
  return targets.flatMap(({ id, condition, kind, bySize }) =>
    [...bySize].flatMap(([size, limit]) => {
      const cells = summary.filter((cell) => cell.size === size && cell.condition === condition);
      const own = cells.find(({ contestant }) => contestant === ours);
      const measured = own?.[kind][id];
      if (limit === undefined || measured === undefined) return [];
      const rival = bestRival(
        cells.filter((cell) => cell !== own),
        id,
      );
      return {
        id,
        condition,
        size,
        kind,
        limit,
        measured,
        met: measured <= limit,
        value: own.values[id],
        rival: rival?.contestant,
        rivalValue: rival?.values[id],
        ahead: rival === undefined || own.values[id] <= rival.values[id],
      };
    }),
  );
}
