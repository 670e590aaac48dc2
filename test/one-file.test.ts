import { expect } from '@open-wc/testing';
import { hostPage, type Inside, noticed, ONE_FILE, script } from './support/host-page.js';

const TAGS = ['partner-directory', 'org-card', 'linking-tips'];
const CLASSIC = script(ONE_FILE, '');
const MODULE = script(ONE_FILE);

/** A page of its own with these scripts, without an error, that knows what was on its window before. */
async function page(scripts: string): Promise<Inside> {
  const inside = await hostPage(
    `<script>window.before = Object.getOwnPropertyNames(window);</script>${scripts}`,
  );
  expect(noticed(inside).errors).to.deep.equal([]);
  return inside;
}

const defined = (inside: Window) => TAGS.filter((tag) => inside.customElements.get(tag));

describe('the one-file script', () => {
  for (const [kind, markup] of Object.entries({ classic: CLASSIC, module: MODULE })) {
    it(`registers the three tags as a ${kind} script`, async () => {
      expect(defined(await page(markup))).to.deep.equal(TAGS);
    });

    it(`leaves nothing on window as a ${kind} script`, async () => {
      const inside = await page(markup);
      const before: unknown = Reflect.get(inside, 'before');
      const left = Object.getOwnPropertyNames(inside).filter(
        (name) => Array.isArray(before) && !before.includes(name) && name !== 'before',
      );
      expect(defined(inside)).to.deep.equal(TAGS);
      expect(left).to.deep.equal([]);
    });
  }
});
