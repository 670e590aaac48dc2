import { median, percentile } from './stats.js';

const p95 = (samples) => percentile(samples, 0.95);

/** Every figure of a visit that is reported: the samples it is made of, and how. Lower is better. */
export const figures = [
  { id: 'firstCard', title: 'first card', unit: 'ms', samples: 'firstCard', of: median },
  { id: 'searchable', title: 'all searchable', unit: 'ms', samples: 'searchable', of: median },
  { id: 'cpu', title: 'CPU to load', unit: 'ms', samples: 'cpu', of: median },
  {
    id: 'ownCpu',
    title: 'CPU to load, above a blank page',
    unit: 'ms',
    samples: 'ownCpu',
    of: median,
  },
  { id: 'script', title: 'script', unit: 'ms', samples: 'script', of: median },
  { id: 'layout', title: 'style, layout', unit: 'ms', samples: 'layout', of: median },
  { id: 'nodes', title: 'nodes', unit: '', samples: 'nodes', of: median },
  { id: 'blocked', title: 'blocked', unit: 'ms', samples: 'blocked', of: median },
  { id: 'longestTask', title: 'longest task', unit: 'ms', samples: 'longestTask', of: median },
  { id: 'keyMedian', title: 'key p50', unit: 'ms', samples: 'key', of: median },
  { id: 'keyP95', title: 'key p95', unit: 'ms', samples: 'key', of: p95 },
  { id: 'keyCpu', title: 'key CPU', unit: 'ms', samples: 'keyCpu', of: median },
  { id: 'filter', title: 'filter', unit: 'ms', samples: 'filter', of: median },
  { id: 'filterCpu', title: 'filter CPU', unit: 'ms', samples: 'filterCpu', of: median },
  { id: 'more', title: 'more', unit: 'ms', samples: 'more', of: median },
  { id: 'moreCpu', title: 'more CPU', unit: 'ms', samples: 'moreCpu', of: median },
  { id: 'heap', title: 'heap', unit: 'MB', samples: 'heap', of: median },
  { id: 'usedHeap', title: 'heap after use', unit: 'MB', samples: 'usedHeap', of: median },
];

function samplesOf(visits, key) {
  return visits.flatMap((visit) => visit[key] ?? []);
}

/** The figures that these visits have, by id. */
export function valuesOf(visits) {
  const values = figures.map(({ id, samples, of }) => [id, of(samplesOf(visits, samples))]);
  return Object.fromEntries(values.filter(([, value]) => !Number.isNaN(value)));
}

function ratiosTo(floor, values) {
  const ratios = Object.entries(values).map(([id, value]) => [id, value / floor?.[id]]);
  return Object.fromEntries(ratios.filter(([, ratio]) => Number.isFinite(ratio)));
}

/**
 * One cell for each size, condition and contestant: `values` by figure, their `ratios` to the floor's in
 * the same size and condition, and how many visits `failed`.
 */
export function summarise({ visits, sizes, conditions, contestants }) {
  return sizes.flatMap((size) =>
    conditions.flatMap((condition) => {
      const of = (contestant) =>
        visits.filter(
          (visit) =>
            visit.size === size &&
            visit.condition === condition.id &&
            visit.contestant === contestant,
        );
      const floor = valuesOf(of('floor'));
      return contestants.map(({ id }) => {
        const values = valuesOf(of(id));
        const failed = of(id).filter((visit) => visit.failed !== undefined).length;
        return {
          size,
          condition: condition.id,
          contestant: id,
          values,
          ratios: ratiosTo(floor, values),
          failed,
        };
      });
    }),
  );
}
