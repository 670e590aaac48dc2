const sizes = [10, 1000, 10_000, 100_000];

const target = (id, condition, kind, ...limits) => ({
  id,
  condition,
  kind,
  limits: new Map(sizes.map((size, nth) => [size, limits[nth]])),
});

/**
 * What our element is held to, by size (10, 1,000, 10,000, 100,000): at most this `ratio` to the floor in
 * the same run, at most so many milliseconds `above` the floor, or at most this `value`.
 */
const targets = [
  target('ownCpu', 'full', 'ratio', 2, 1.8, 1.5, 1.4),
  target('firstCard', 'full', 'ratio', 1.25, 1.2, 0.65, 0.22),
  target('firstCard', 'slow', 'ratio', 1.3, 1.3, 0.7, 0.3),
  target('blocked', 'slow', 'above', 150, 200, 0, 0),
  target('keyCpu', 'full', 'ratio', 1.5, 1.5, 1.5, 1.2),
  target('keyP95', 'full', 'ratio', 1.3, 1.3, 1.3, 1.5),
  target('filter', 'full', 'ratio', 1.5, 1.5, 1.5, 1.5),
  target('more', 'full', 'ratio', undefined, 2, 2, 2),
  target('heap', 'full', 'ratio', 1.5, 1.4, 1.15, 0.9),
  target('nodes', 'full', 'value', 900, 1700, 1700, 1700),
];

const always = () => true;

/** The cells of the targets' table in which our element is to be ahead of each rival. */
const rivals = {
  datatables: always,
  gridjs: always,
  tabulator: always,
  instantsearch: always,
  'list-js': ({ id, size }) =>
    (id === 'firstCard' && size >= 1000) || (id.startsWith('key') && size === 10_000),
};

function cellOf(summary, { size, condition }, contestant) {
  return summary.find(
    (cell) => cell.size === size && cell.condition === condition && cell.contestant === contestant,
  );
}

function measured(kind, id, own, floor) {
  if (kind === 'ratio') return own?.ratios[id];
  if (kind === 'value') return own?.values[id];
  const above = own?.values[id] - floor?.values[id];
  return Number.isNaN(above) ? undefined : above;
}

/** Each target with what was measured in the cells that the run has, and whether it was met in all. */
export function judge(summary, ours) {
  return targets.flatMap(({ id, condition, kind, limits }) => {
    const cells = [...limits].flatMap(([size, limit]) => {
      const place = { size, condition };
      const own = cellOf(summary, place, ours);
      const value = measured(kind, id, own, cellOf(summary, place, 'floor'));
      if (limit === undefined || value === undefined) return [];
      return { size, limit, measured: value, met: value <= limit };
    });
    return cells.length === 0
      ? []
      : { id, condition, kind, met: cells.every(({ met }) => met), cells };
  });
}

/** For each rival how many cells of the targets' table we are to win, and in which it is ahead of us. */
export function judgeRivals(summary, ours) {
  return Object.entries(rivals).flatMap(([rival, isCounted]) => {
    const cells = targets.flatMap(({ id, condition, limits }) =>
      [...limits].flatMap(([size, limit]) => {
        const place = { id, size, condition };
        const value = cellOf(summary, place, ours)?.values[id];
        const theirs = cellOf(summary, place, rival)?.values[id];
        const isJudged = limit !== undefined && value !== undefined && theirs !== undefined;
        return isJudged && isCounted(place) ? { ...place, value, theirs } : [];
      }),
    );
    const behind = cells.filter(({ value, theirs }) => value > theirs);
    return cells.length === 0 ? [] : { rival, cells: cells.length, behind };
  });
}
