/** What a visitor does, a step at a time; what is measured about it, the callers decide. */

/** Typed a key at a time; in every feed each of these keys changes the first cards that match. */
export const words = ['univ', 'scho', 'coll'];
/** Long enough for a count that is told politely, after the typing has stopped. */
export const politeness = 700;

/** Puts the cursor into the search box, with what is in it selected. */
export async function selectSearch(page) {
  await page.evaluate(() => {
    const search = probe.find('search');
    search.focus();
    search.select();
  });
}

/** Scrolls a control of the contestant to the middle and returns where on the screen it is. */
export async function reach(page, name) {
  return page.evaluate((part) => {
    const target = probe.find(part);
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = target.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  }, name);
}

/** Whether there is more to show, and a button for it. */
export async function canShowMore(page) {
  return page.evaluate(() => {
    const more = probe.find('more');
    return (
      more !== null && more.checkVisibility() && !more.matches(':disabled, [aria-disabled=true]')
    );
  });
}
