import { contrastCheck } from './contrast-check.js';
import { focusCheck } from './focus-check.js';
import { targetCheck } from './target-check.js';
import { textCheck } from './text-check.js';
import { settle, shadowElements } from './tree.js';

const CHECKS = [contrastCheck, focusCheck, targetCheck, textCheck];

/**
 * Examines elements of ours as they are on screen now. Each result has a `kind` (`text`, `control`,
 * `focus`, `target`, `clipped`, `untold`), `where` (the selector by which a style sheet reaches it),
 * the `element`, and in words `what` was looked at; but for what is `untold`, also a `value`, the
 * `limit` that it should reach, and perhaps the `pair` of colours that was compared.
 */
export function examine(hosts) {
  const elements = new Set(hosts.flatMap((host) => [...shadowElements(host)]));
  for (const element of elements) settle(element);
  return CHECKS.flatMap((check) => [...check(elements)]);
}

/** The results that ask for something: faults, and what only a person can tell. */
export const isFault = ({ kind, value, limit }) => kind === 'untold' || value < limit;

/** The worst result for each kind of thing in each place, the worst first, with how many are like it. */
export function summary(results) {
  const worst = new Map();
  for (const result of results) {
    const key = [result.kind, result.where, result.what].join();
    const known = worst.get(key);
    const isWorse = !known || result.value < known.value;
    worst.set(key, { ...(isWorse ? result : known), count: (known?.count ?? 0) + 1 });
  }
  return [...worst.values()].sort((a, b) => a.value / a.limit - b.value / b.limit);
}
