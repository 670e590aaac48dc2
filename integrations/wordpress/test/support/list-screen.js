const TEXT = '#partner-directory-list';
const RESTORE = '.partner-directory-versions button';

/** The screen Partner directory, List, as its keeper uses it. */
export function listScreen(page, siteUrl) {
  const press = (selector) =>
    Promise.all([
      page.waitForNavigation(),
      page.$eval(selector, (button) => button.closest('form').requestSubmit()),
    ]);
  const SAVE = '.partner-directory-admin .button-primary';

  return {
    open: () => page.goto(`${siteUrl}/wp-admin/admin.php?page=partner-directory`),
    text: () => page.$eval(TEXT, ({ value }) => value),
    alert: () => page.$eval('[role=alert]', ({ innerText }) => innerText),
    async save(text) {
      await page.$eval(TEXT, (field, value) => (field.value = value), text);
      await press(SAVE);
    },
    async saveFile(path) {
      await (await page.$('#partner-directory-file')).uploadFile(path);
      await press(SAVE);
    },
    versions: () =>
      page.$$eval('.partner-directory-versions li > span', (names) =>
        names.map(({ innerText }) => innerText),
      ),
    async restore(index) {
      const buttons = await page.$$(RESTORE);
      await Promise.all([page.waitForNavigation(), buttons[index].click()]);
    },
    async delete() {
      await page.click('[name=is_sure]');
      await press('.button-link-delete');
    },
  };
}
