import { isSeen, selectorOf } from './tree.js';

/** CSS pixels: WCAG 2.2, 2.5.8. */
const LEAST = 24;

const TARGETS = 'a[href], button, select, input:not([type=checkbox]), label:has([type=checkbox])';

/** Measures the shorter side of what can be pressed. */
export function* targetCheck(elements) {
  for (const element of elements) {
    if (!element.matches(TARGETS) || !isSeen(element)) continue;
    const { width, height } = element.getBoundingClientRect();
    const value = Math.min(width, height);
    const what = 'What can be pressed';
    yield { kind: 'target', where: selectorOf(element), element, what, value, limit: LEAST };
  }
}
