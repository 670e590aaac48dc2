import type axeCore from 'axe-core';
import 'axe-core/axe.min.js';
import { ONLY_FAULTS } from './only-faults.js';

const axe = Reflect.get(window, 'axe') as typeof axeCore & {
  readonly commons: {
    readonly aria: { getRole(node: unknown): string | null };
    readonly text: { accessibleTextVirtual(node: unknown): string };
  };
  readonly setup: (root: Element) => unknown;
  readonly utils: { getNodeFromTree(node: Element): unknown };
};

/** What axe-core finds wrong, or cannot tell, inside `root`: each rule with the markup it is about. */
export async function violations(root: Element): Promise<string[]> {
  const { violations: wrong, incomplete } = await axe.run(root, ONLY_FAULTS);
  // Outside Chromium it takes text for obscured by its own line box.
  const untold = incomplete.filter(({ id }) => id !== 'color-contrast');
  return [...wrong, ...untold].map(({ id, nodes }) =>
    [id, ...nodes.map(({ html }) => html)].join(' '),
  );
}

/**
 * The computed role and accessible name of elements inside `root`, in any shadow tree, as axe-core
 * reads them.
 */
export function accessible(
  elements: readonly Element[],
  root: Element = document.body,
): { role: string | null; name: string }[] {
  axe.setup(root);
  try {
    return elements.map((element) => {
      const node = axe.utils.getNodeFromTree(element);
      return {
        role: axe.commons.aria.getRole(node),
        name: axe.commons.text.accessibleTextVirtual(node),
      };
    });
  } finally {
    axe.teardown();
  }
}

export const roleOf = (element: Element) => accessible([element])[0]?.role;
export const nameOf = (element: Element) => accessible([element])[0]?.name;
