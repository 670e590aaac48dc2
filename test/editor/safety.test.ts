import { expect } from '@open-wc/testing';
import { editorOf, editorPage } from '../support/editor-page.js';

const HOSTILE = [
  '<img src=x onerror="parent.attacked=1">',
  '"><script>parent.attacked=1</script>',
  'javascript:parent.attacked=1',
  '{{constructor.constructor("parent.attacked=1")()}}',
  "'-alert(1)-'",
];

describe('the page of the editor', () => {
  it('requests nothing, whatever is done in it', async () => {
    const page = await editorPage();
    await page.press(/^Look at an example/);
    await page.write('Web address of their logo', 'https://logo.example.org/a.png');
    await page.press('See the page');
    await page.press('Tips 2');
    const blocked: string[] = [];
    page.document.addEventListener('securitypolicyviolation', ({ blockedURI }) =>
      blocked.push(blockedURI),
    );
    const requested = page.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      // The server of these tests puts a script of its own into every page.
      .filter((name) => !/web-dev-server|wds/.test(name));
    expect(requested).to.deep.equal([]);
    expect(blocked).to.deep.equal([]);
    const fetched = await page.window.fetch('/demo/feed.json').then(
      () => 'fetched',
      () => 'refused',
    );
    expect(fetched).to.equal('refused');
  });

  it('has a policy that runs only what is in it', async () => {
    const { document } = await editorPage();
    const policy = document.querySelector('meta[http-equiv=content-security-policy]');
    const content = policy?.getAttribute('content') ?? '';
    expect(content).to.match(/^default-src 'none'; script-src 'sha256-[^;]+;/);
    expect(content).not.to.match(/unsafe|connect-src|https?:/);
  });

  it('shows hostile texts as texts', async () => {
    const list = {
      ...{ version: '1.0', title: HOSTILE[0], language: 'en' },
      categories: HOSTILE.map((name, index) => ({ id: `${index}`, name })),
      tips: { heading: HOSTILE[1], items: [{ id: 'a', text: HOSTILE[0] }] },
      organizations: HOSTILE.map((text, index) => ({
        ...{ id: `o${index}`, name: `N${text}`, description: text, website: text, email: text },
        ...{ logo: text, countries: [text], phones: [{ number: text }], [`_${text}`]: text },
      })),
    };
    const page = await editorOf(list);
    for (const section of [/^Tips/, /^Categories/, 'Page', 'See the page', /look at$/]) {
      await page.press(section);
    }
    await page.press(/^Organisations/);
    await page.press('As a table');
    expect(Reflect.get(window, 'attacked')).to.equal(undefined);
    expect(page.document.querySelector('main img, main script')).to.equal(null);
    expect(page.list).to.deep.equal(list);
  });

  it('shows a hostile spreadsheet as texts', async () => {
    const page = await editorPage();
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    await page.open('l.csv', `Name,${HOSTILE.map(cell).join()}\nA,${HOSTILE.map(cell).join()}`);
    await page.says(/1 new organisation/);
    await page.press('Use these organisations');
    expect(Reflect.get(window, 'attacked')).to.equal(undefined);
  });
});
