import { nameOf } from './axe.js';
import { directoryOf, parts, settled, until } from './page.js';
import { screenText } from './screen.js';
import type { PartnerDirectory } from '../../src/elements/partner-directory/partner-directory.js';

/** Resolves when a directory that has filters shows them: they come after the first cards. */
export async function filtersOf(directory: PartnerDirectory): Promise<void> {
  if (parts(directory, 'filters').length) {
    await until(directory, () => parts(directory, 'facet').length);
  }
  await settled(directory);
}

/** A directory with its filters unfolded, however narrow it is. */
export async function unfolded(src: string, attributes = ''): Promise<PartnerDirectory> {
  const directory = await directoryOf(src, attributes);
  await filtersOf(directory);
  const [toggle] = parts(directory, 'filters-toggle');
  if (toggle?.checkVisibility()) toggle.click();
  await settled(directory);
  return directory;
}

export const checkboxes = (directory: Element) =>
  parts(directory, 'filter').flatMap((label) => [...label.querySelectorAll('input')]);

/** The facet with this legend. */
export function facet(directory: Element, legend: string): HTMLElement {
  const found = parts(directory, 'facet').find(
    (each) => each.querySelector('legend')?.textContent.trim() === legend,
  );
  if (!found) throw new Error(`There is no ${legend}.`);
  return found;
}

/** What is offered in a facet, as `name count`. */
export const offered = (directory: Element, legend: string) =>
  [...facet(directory, legend).querySelectorAll('label')].map(screenText);

/** The checkbox of a facet whose label has `name`. */
export function checkbox(directory: Element, legend: string, name: string): HTMLInputElement {
  const labels = [...facet(directory, legend).querySelectorAll('label')];
  const box = labels
    .find((label) => label.textContent.toLowerCase().includes(name.toLowerCase()))
    ?.querySelector('input');
  if (!box) throw new Error(`${legend} has no ${name}.`);
  return box;
}

/** Presses checkboxes, one after another. */
export async function choose(
  directory: PartnerDirectory,
  ...choices: [legend: string, name: string][]
) {
  for (const [legend, name] of choices) {
    checkbox(directory, legend, name).click();
    await settled(directory);
  }
}

/** The names of the buttons that remove a filter. */
export const tokens = (directory: Element) =>
  parts(directory, 'token').map((token) => nameOf(token));
