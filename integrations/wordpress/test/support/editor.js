import assert from 'node:assert/strict';

const BLOCK = '[data-type="partner-directory/directory"]';
const TITLE = '.editor-post-title__input';
const SETTINGS = '.interface-complementary-area';

/** The block editor with a new post, as a user sees it. */
export class Editor {
  /** Where the blocks are: the page itself, or since WordPress 6.3 perhaps a frame in it. */
  canvas;
  #page;

  static async open(page, siteUrl, title) {
    await page.goto(`${siteUrl}/wp-admin/post-new.php`);
    const editor = new Editor();
    editor.#page = page;
    const frame = await page.waitForSelector(`${TITLE}, iframe[name="editor-canvas"]`);
    editor.canvas = (await frame.contentFrame()) ?? page;
    await (await editor.canvas.waitForSelector(TITLE)).type(title);
    return editor;
  }

  /** Adds a block by typing a slash and its name into a new paragraph. */
  async insert(name) {
    const page = this.#page;
    await page.evaluate(() => {
      const { dispatch, select } = wp.data;
      const last = select('core/block-editor').getBlockOrder().at(-1);
      if (last) dispatch('core/block-editor').insertAfterBlock(last);
      else dispatch('core/block-editor').insertDefaultBlock();
    });
    await this.canvas.waitForSelector('p.block-editor-rich-text__editable');
    await page.keyboard.type(`/${name}`);
    const option = await page.waitForFunction(
      (text) =>
        [...document.querySelectorAll('[role="option"]')].find(
          ({ textContent }) => textContent.trim() === text,
        ),
      {},
      name,
    );
    await option.click();
    await this.canvas.waitForSelector(`${BLOCK}.is-selected`);
  }

  /** Answers the selected block's question for the URL of the list. */
  async giveUrl(url) {
    const field = await this.canvas.waitForSelector(`${BLOCK}.is-selected input`);
    await field.type(url);
    await this.#page.keyboard.press('Enter');
  }

  /** Chooses an organisation where the selected block asks for one. */
  async giveOrganization(id) {
    await this.canvas.waitForSelector(`${BLOCK}.is-selected option[value="${id}"]`);
    await this.canvas.select(`${BLOCK}.is-selected select`, id);
  }

  /** Puts another text into a field of the settings panel. */
  async setText(label, text) {
    const field = await this.#setting(label);
    await field.click({ count: 3 });
    await field.type(text);
  }

  /** Turns a switch of the settings panel. */
  async toggle(label) {
    await (await this.#setting(label)).click();
  }

  /** What can be read beside a switch of the settings panel, and whether it is on and can be turned. */
  async about(label) {
    const field = await this.#setting(label);
    return field.evaluate((box) => ({
      isOn: box.checked,
      isLocked: box.disabled,
      help: document.getElementById(box.getAttribute('aria-describedby'))?.textContent ?? '',
    }));
  }

  /** Presses a button of the message that the selected block shows. */
  async press(label) {
    const button = `${BLOCK}.is-selected .components-notice ::-p-text(${label})`;
    await (await this.canvas.waitForSelector(button)).click();
  }

  /** Resolves once the selected block shows a message of that kind. */
  async message(pattern) {
    const handle = await this.canvas.waitForFunction(
      (block, source) => {
        const text = document.querySelector(`${block} .components-notice`)?.innerText ?? '';
        return new RegExp(source).test(text) && text;
      },
      {},
      `${BLOCK}.is-selected`,
      pattern.source,
    );
    return handle.jsonValue();
  }

  /** The post as it would be saved now. */
  content() {
    return this.#page.evaluate(() => wp.data.select('core/editor').getEditedPostContent());
  }

  async publish() {
    const page = this.#page;
    const final = '.editor-post-publish-panel .editor-post-publish-button';
    // Locators wait until a button is there, and until the panel has stopped moving.
    await page.locator('.editor-post-publish-panel__toggle').click();
    await page.locator(`${final}:not([aria-disabled="true"])`).click();
    await page.waitForSelector('.post-publish-panel__postpublish');
    const url = await page.evaluate(() => wp.data.select('core/editor').getPermalink());
    assert.ok(url);
    return url;
  }

  #setting(label) {
    return this.#page.waitForFunction(
      (settings, text) =>
        [...document.querySelectorAll(`${settings} label`)].find(
          ({ textContent }) => textContent.trim() === text,
        )?.control,
      {},
      SETTINGS,
      label,
    );
  }
}
