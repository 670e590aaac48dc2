import type { addFeature, Connect } from '../elements/partner-directory/features.js';

/**
 * Adds a feature to every directory of the page, whether its script comes before or after that of
 * the elements. A library that is too old for features is left as it is.
 */
export async function addToDirectories(connect: Connect): Promise<void> {
  const directory = await customElements.whenDefined('partner-directory');
  (directory as { addFeature?: typeof addFeature }).addFeature?.(connect);
}
