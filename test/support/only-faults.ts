import type { RunOptions } from 'axe-core';

/** Has axe-core describe only what is wrong, without selectors: the rest takes as long again. */
export const ONLY_FAULTS = {
  resultTypes: ['violations', 'incomplete'],
  selectors: false,
} satisfies RunOptions;
