import { expect } from '@open-wc/testing';

const TAGS = ['partner-directory', 'org-card', 'linking-tips'];
const CLASSIC = '<script src="/dist/partner-directory.js"></script>';
const MODULE = '<script type="module" src="/dist/partner-directory.js"></script>';
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
