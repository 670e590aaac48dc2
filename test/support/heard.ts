import type { PartnerDirectory } from '../../src/elements/partner-directory/partner-directory.js';
import { settled } from './page.js';

/** All live regions that are there, in whatever shadow tree (WAI-ARIA, section 6.5.1). */
function regionsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((each) => [
    ...(each.matches('[role=status], [aria-live]') ? [each] : []),
    ...(each.shadowRoot ? regionsIn(each.shadowRoot) : []),
  ]);
}

/** What is announced, by any region, while a control is used; what a region is emptied of is not. */
export async function heard(directory: PartnerDirectory, act: () => unknown): Promise<string[]> {
  const texts: string[] = [];
  const note = (records: MutationRecord[]) => {
    const added = records.flatMap(({ addedNodes }) =>
      [...addedNodes].map((node) => node.textContent),
    );
    texts.push(...added.filter((text) => text?.trim()).map((text) => `${text}`.trim()));
  };
  const observer = new MutationObserver(note);
  const root = directory.shadowRoot ?? directory;
  // What is beside a modal dialog is inert, and not heard (HTML, section 6.3.1).
  const modal = root.querySelector(':modal');
  const regions = modal ? regionsIn(modal) : [...regionsIn(directory), ...regionsIn(root)];
  for (const region of regions) observer.observe(region, { childList: true, subtree: true });
  await act();
  await settled(directory);
  await Promise.resolve();
  note(observer.takeRecords());
  observer.disconnect();
  return texts;
}
