/** Names of the cards that the last directory of the page shows, once there are so many. */
export async function cardNames(page, count) {
  const handle = await page.waitForFunction(
    (wanted) => {
      const directory = [...document.querySelectorAll('partner-directory')].at(-1);
      const cards = [...(directory?.shadowRoot?.querySelectorAll('org-card') ?? [])];
      const names = cards.map((card) =>
        card.shadowRoot?.querySelector('[part=name]')?.textContent.trim(),
      );
      return names.length === wanted && names.every(Boolean) && names;
    },
    {},
    count,
  );
  return handle.jsonValue();
}

/** The text of a part of the first element of a tag, once it has any. */
export async function partText(page, tag, part) {
  const handle = await page.waitForFunction(
    (name, wanted) => {
      const root = document.querySelector(name)?.shadowRoot;
      return root?.querySelector(`[part~=${wanted}]`)?.textContent.trim();
    },
    {},
    tag,
    part,
  );
  return handle.jsonValue();
}

/** What can be read in the first match of a selector, as a browser lays it out. */
export const visibleText = (page, selector) => page.$eval(selector, ({ innerText }) => innerText);
