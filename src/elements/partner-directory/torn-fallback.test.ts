import { expect } from '@open-wc/testing';
import { recordConsole } from '../../../test/support/console.js';
import { feedOf, numbered } from '../../../test/support/feeds.js';
import { feedUrl, fixtureUrl } from '../../../test/support/fixture-server.js';
import { mount, outcome } from '../../../test/support/page.js';
import type { PartnerDirectory } from './partner-directory.js';

const SRC = feedUrl(feedOf(numbered(2)));

/** A page as an editor has left it, once its directory has loaded or failed. */
async function edited(src: string, before: string, after: string): Promise<Element> {
  const page = mount<HTMLElement>(`<div>${before}<partner-directory src='${src}'>${after}</div>`);
  const directory = page.querySelector<PartnerDirectory>('partner-directory');
  await outcome(directory ?? expect.fail('no directory'));
  return page.querySelector('.partner-directory-fallback') ?? expect.fail('no fallback');
}

const FALLBACK = '<div class="partner-directory-fallback"><h2>Partners</h2></div>';

describe('a fallback that the paragraphs of an editor have torn out', () => {
  for (const [name, before, after] of [
    [
      'behind the paragraph',
      '<p>',
      `\n<!-- x --></p>${FALLBACK}<p><!-- y --></p></partner-directory>`,
    ],
    ['behind empty paragraphs', '<p>', `</p>\n<p></p><p>&nbsp;</p>${FALLBACK}</partner-directory>`],
    ['behind the directory', '', `</partner-directory>\n<!-- x -->${FALLBACK}`],
  ] as const) {
    it(`is not shown beside the list, ${name}`, async () => {
      const fallback = await edited(SRC, before, after);
      expect(fallback.closest('partner-directory') === null).to.equal(true);
      expect(fallback.checkVisibility()).to.equal(false);
    });
  }

  it('is shown where there is no list', async () => {
    recordConsole();
    const fallback = await edited(fixtureUrl({ status: '404' }), '<p>', `</p>${FALLBACK}`);
    expect(fallback.checkVisibility()).to.equal(true);
  });

  it('is left alone where it is none of ours', async () => {
    const page = mount<HTMLElement>(
      `<div><partner-directory src='${SRC}'></partner-directory><div>Ours</div></div>`,
    );
    const directory = page.querySelector<PartnerDirectory>('partner-directory');
    await outcome(directory ?? expect.fail('no directory'));
    expect(page.lastElementChild?.checkVisibility()).to.equal(true);
  });
});
