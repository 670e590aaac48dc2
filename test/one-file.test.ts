import { expect, waitUntil } from '@open-wc/testing';

const TAGS = ['partner-directory', 'org-card', 'linking-tips'];
const CLASSIC = '<script src="/dist/partner-directory.js"></script>';
const MODULE = '<script type="module" src="/dist/partner-directory.js"></script>';
const ARABIC = '<script type="module" src="/dist/locales/ar.js"></script>';
const PATIENT = { timeout: 8000 };
const ENFORCED = "require-trusted-types-for 'script'; trusted-types";

const frames: HTMLIFrameElement[] = [];

/** A page of its own with these scripts, loaded. Its title is its first uncaught error. */
async function page(scripts: string, policy = ''): Promise<Window & typeof globalThis> {
  const body = `<!doctype html><script>
      window.before = Object.getOwnPropertyNames(window);
      window.onerror = (message) => { document.title ||= message; };
    </script>${scripts}<linking-tips>Our tips</linking-tips>`;
  const header = `content-security-policy:${policy}`;
  const query = new URLSearchParams({ type: 'text/html', body, ...(policy && { header }) });
  const frame = document.createElement('iframe');
  frames.push(frame);
  frame.src = `/fixtures/page.html?${query}`;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve);
    document.body.append(frame);
  });
  const inside = frame.contentWindow;
  if (!inside) throw new Error('The frame has no window.');
  expect(inside.document.title).to.equal('');
  return inside as Window & typeof globalThis;
}

const defined = (inside: Window) => TAGS.filter((tag) => inside.customElements.get(tag));

describe('the one-file script', () => {
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  for (const [kind, script] of Object.entries({ classic: CLASSIC, module: MODULE })) {
    it(`registers the three tags as a ${kind} script`, async () => {
      expect(defined(await page(script))).to.deep.equal(TAGS);
    });

    it(`leaves nothing on window as a ${kind} script`, async () => {
      const inside = await page(script);
      const before: unknown = Reflect.get(inside, 'before');
      const left = Object.getOwnPropertyNames(inside).filter(
        (name) => Array.isArray(before) && !before.includes(name) && name !== 'before',
      );
      expect(defined(inside)).to.deep.equal(TAGS);
      expect(left).to.deep.equal([]);
    });
  }

  it('is the same in whatever encoding a page has', async () => {
    const source = await (await fetch('/dist/partner-directory.js')).text();
    expect(source).to.include('registerLocale');
    expect(source.match(/[^\0-\x7f]/g)).to.equal(null);
  });

  it('may be on a page twice', async () => {
    expect(defined(await page(CLASSIC + MODULE + CLASSIC))).to.deep.equal(TAGS);
  });

  it('works where its Trusted Types policy is allowed', async () => {
    const inside = await page(MODULE, `${ENFORCED} partner-directory`);
    expect(defined(inside)).to.deep.equal(TAGS);
    expect(
      inside.document.querySelector('linking-tips')?.shadowRoot?.childElementCount,
    ).to.be.above(0);
  });

  it('leaves the fallback content where its Trusted Types policy is not allowed', async () => {
    const inside = await page(MODULE, `${ENFORCED} another`);
    const tips = inside.document.querySelector('linking-tips');
    if ('trustedTypes' in inside) {
      expect(defined(inside)).to.deep.equal([]);
      expect(tips?.shadowRoot).to.equal(null);
    }
    expect(tips?.getBoundingClientRect().height).to.be.above(0);
  });
});

describe('the file of a language', () => {
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  const UNSET = '<partner-directory lang="ar-EG"></partner-directory>';
  const POLICY = `default-src 'none'; script-src 'self'; ${ENFORCED} partner-directory`;

  /** Resolves when the directory of a page says in Arabic that it has no address. */
  async function saysInArabic(inside: Window): Promise<void> {
    const said = () => inside.document.querySelector('[role=status]')?.textContent ?? '';
    await waitUntil(() => said() === 'لم يتم إعداد هذا الدليل بعد.', 'Arabic', PATIENT);
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

  it('gives its words to a page that has been there for a while, and leaves nothing', async () => {
    const inside = await page(MODULE + UNSET);
    await waitUntil(
      () => /not been set up/.test(inside.document.body.textContent),
      'English',
      PATIENT,
    );
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
      await waitUntil(() => inside.document.body.textContent.includes('read'), 'read', PATIENT);
      expect(inside.document.title).to.equal('');
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
    await waitUntil(() => said().startsWith('Nasze.'), 'our words', PATIENT);
  });
});
