import { median } from './stats.js';
import { figures, valuesOf } from './summary.js';

/**
 * Ours against another build of it: for each figure, size and condition both medians, and the ratios
 * within each round (median, least, most), which are free of what changed between the rounds.
 */
export function compareBuilds({ visits, sizes, conditions, summary }, ours, other) {
  return sizes.flatMap((size) =>
    conditions.flatMap(({ id: condition }) => {
      const isHere = (cell) => cell.size === size && cell.condition === condition;
      const here = visits.filter(isHere);
      const cells = summary.filter(isHere);
      const rounds = (id) =>
        here
          .filter(({ contestant }) => contestant === id)
          .toSorted((a, b) => a.round - b.round)
          .map((visit) => valuesOf([visit]));
      const [own, theirs] = [rounds(ours), rounds(other)];
      const medianOf = (id, figure) =>
        cells.find(({ contestant }) => contestant === id).values[figure];
      return figures.flatMap(({ id }) => {
        const ratios = own
          .map((values, round) => values[id] / theirs[round][id])
          .filter(Number.isFinite);
        if (ratios.length === 0) return [];
        return {
          id,
          size,
          condition,
          ours: medianOf(ours, id),
          other: medianOf(other, id),
          ratio: median(ratios),
          least: Math.min(...ratios),
          most: Math.max(...ratios),
        };
      });
    }),
  );
}
