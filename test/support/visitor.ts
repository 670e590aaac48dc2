import { sendKeys } from '@web/test-runner-commands';
import { checkboxes, tokens } from './filters.js';
import { travel } from './history.js';
import { directoryOf, names, part, parts, searchBox, settled } from './page.js';
import type { PartnerDirectory } from '../../src/elements/partner-directory/partner-directory.js';

/** What a visitor sees of the state of a directory. */
export const seen = (directory: PartnerDirectory) => ({
  query: directory.query,
  box: searchBox(directory).value,
  tokens: tokens(directory),
  checked: checkboxes(directory).filter(({ checked }) => checked).length,
  order: parts(directory, 'order-select').map((select) => (select as HTMLSelectElement).value),
  names: names(directory),
});

/** Chooses an order, by its value. */
export async function order(directory: PartnerDirectory, value: string): Promise<void> {
  const select = part(directory, 'order-select') as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(directory);
}

/** Presses the button that is this part, with the focus on it. */
export async function press(directory: PartnerDirectory, name: string): Promise<void> {
  const button = part(directory, name);
  button.focus();
  button.click();
  await settled(directory);
}

/** Searches with real keys, and Enter. */
export async function enter(directory: PartnerDirectory, text: string): Promise<void> {
  searchBox(directory).focus();
  await sendKeys({ type: text });
  await sendKeys({ press: 'Enter' });
  await settled(directory);
}

/** Goes back or forward. */
export async function go(delta: number, ...directories: PartnerDirectory[]): Promise<void> {
  await travel(delta);
  for (const directory of directories) await settled(directory);
}

/** Another visit to the address as it is now, by somebody who has nothing else. */
export async function revisited(directory: PartnerDirectory): Promise<PartnerDirectory> {
  const attributes = [...directory.attributes]
    .filter(({ name }) => name !== 'src')
    .map(({ name, value }) => `${name}="${value}"`);
  directory.remove();
  return directoryOf(directory.src ?? '', attributes.join(' '));
}
