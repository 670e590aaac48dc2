import { expect } from '@open-wc/testing';
import { SEPARATE } from '../src/i18n/locales/separate.js';
import { pack } from '../src/i18n/packed-locale.js';
import type { Locale } from '../src/i18n/words.js';
import type { Feed } from '../src/feed/model.js';
import { feedOf } from './support/feeds.js';
import { feedUrl } from './support/fixture-server.js';
import { hostPage, type Inside, noticed, ONE_FILE, script } from './support/host-page.js';
import { waitUntil } from './support/wait-until.js';

const TAGS = ['partner-directory', 'org-card', 'linking-tips'];
const CLASSIC = script(ONE_FILE, '');
const MODULE = script(ONE_FILE);
const ARABIC = script('/dist/locales/ar.js');

/** A page of its own with these scripts, without an error, that knows what was on its window before. */
async function page(scripts: string, ...headers: string[]): Promise<Inside> {
  const inside = await hostPage(
    `<script>window.before = Object.getOwnPropertyNames(window);</script>${scripts}`,
    { headers },
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

  it('registers nothing where a document adopts no style sheets, and leaves the fallback', async () => {
    const older = '<script>delete Document.prototype.adoptedStyleSheets;</script>';
    const inside = await page(`${older}${CLASSIC}<partner-directory>Ours</partner-directory>`);
    expect(defined(inside)).to.deep.equal([]);
    expect(inside.document.querySelector('partner-directory')?.shadowRoot).to.equal(null);
  });

  it('tells of the very organisation that its feed has, when a visitor follows a link', async () => {
    const feed = feedOf([{ id: 'a', name: 'A', website: 'https://example.org/' }]);
    const inside = await page(
      `${MODULE}<script>
        addEventListener('org-contact', ({ org }) => { window.told = org; });
        addEventListener('directory-load', ({ feed }) => { window.given = feed; }, true);
        addEventListener('click', (event) => event.preventDefault());
      </script><partner-directory src='${feedUrl(feed)}'></partner-directory>`,
    );
    const seen = inside as unknown as { told?: object; given?: Feed };
    await waitUntil(() => seen.given, 'directory-load');
    inside.document
      .querySelector('partner-directory')
      ?.shadowRoot?.querySelector('org-card')
      ?.shadowRoot?.querySelector<HTMLElement>('a')
      ?.click();
    const { told, given } = seen;
    expect(told).to.deep.include({ id: 'a' });
    expect(told === given?.organizations[0]).to.equal(true);
  });

  it('is the same in whatever encoding a page has', async () => {
    const source = await (await fetch('/dist/partner-directory.js')).text();
    expect(source).to.include('registerLocale');
    expect(source.match(/[^\0-\x7f]/g)).to.equal(null);
  });
});

describe('the file of a language', () => {
  const UNSET = '<partner-directory lang="ar-EG"></partner-directory>';
  const POLICY =
    "content-security-policy:default-src 'none'; script-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types partner-directory";

  /** Resolves when the directory of a page says in Arabic that it has no address. */
  async function saysInArabic(inside: Window): Promise<void> {
    const said = () => inside.document.querySelector('[role=status]')?.textContent ?? '';
    await waitUntil(() => said() === 'لم يتم إعداد هذا الدليل بعد.', 'Arabic');
  }

  const pages: [name: string, scripts: string][] = [
    ['before the script', ARABIC + MODULE],
    ['after the script', MODULE + ARABIC],
    ['before the script, a classic one', ARABIC + CLASSIC],
    ['after the script, a classic one', CLASSIC + ARABIC],
    ['twice, and the script twice', ARABIC + MODULE + CLASSIC + ARABIC],
  ];
  for (const [where, scripts] of pages) {
    it(`gives its words ${where}, under a strict policy`, async () => {
      const inside = await page(scripts + UNSET, POLICY);
      await saysInArabic(inside);
      const root = inside.document.querySelector('partner-directory')?.shadowRoot;
      expect(root?.querySelector('.root')?.getAttribute('dir')).to.equal('rtl');
    });
  }

  it('has the words of its source', async () => {
    for (const { tag } of SEPARATE) {
      const [published, source]: { default: Locale }[] = await Promise.all([
        import(`/dist/locales/${tag}.js`),
        import(`../src/i18n/locales/${tag}.js`),
      ]);
      expect(published?.default, tag).to.deep.equal(source && pack(source.default));
    }
  });

  it('gives its words to a page that has been there for a while, and leaves nothing', async () => {
    const inside = await page(MODULE + UNSET);
    await waitUntil(() => /not been set up/.test(inside.document.body.textContent), 'English');
    const before = Object.getOwnPropertyNames(inside);
    const script = inside.document.createElement('script');
    script.type = 'module';
    script.src = '/dist/locales/ar.js';
    inside.document.head.append(script);
    await saysInArabic(inside);
    const left = Object.getOwnPropertyNames(inside).filter((name) => !before.includes(name));
    expect(left).to.deep.equal([]);
    expect(Object.getOwnPropertySymbols(inside)).to.deep.equal([]);
  });

  it('does no harm where somebody else has the tag, or nobody', async () => {
    const taken = `<script>customElements.define('partner-directory',
      class extends HTMLElement {});</script>`;
    for (const scripts of ['', taken]) {
      const inside = await page(`${scripts}${ARABIC}<script type="module">
        await import('/dist/locales/ar.js');
        document.body.append('read');
      </script>`);
      await waitUntil(() => inside.document.body.textContent.includes('read'), 'read');
      expect(noticed(inside).errors).to.deep.equal([]);
    }
  });

  it('is what a module imports, to be registered', async () => {
    const inside = await page(`${MODULE}<script type="module">
      import pl from '/dist/locales/pl.js';
      const { registerLocale } = await customElements.whenDefined('partner-directory');
      registerLocale(pl);
      registerLocale({ tag: 'pl', words: { 'no-src': 'Nasze.' } });
    </script><partner-directory lang="pl"></partner-directory>`);
    const said = () => inside.document.querySelector('[role=status]')?.textContent ?? '';
    await waitUntil(() => said().startsWith('Nasze.'), 'our words');
  });
});
