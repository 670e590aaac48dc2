import { expect } from '@open-wc/testing';

const SCRIPTS = ['partner-directory.js', 'embed.js', 'embed-host.js'];

const added: Element[] = [];

/** Whether a script of the build is loaded into a page of its own with this `integrity`. */
async function loads(script: string, integrity: string): Promise<boolean> {
  const body = `<!doctype html>
    <script>
      document.addEventListener('load', ({ target }) => (target.title = 'loaded'), true);
    </script>
    <script src="/dist/${script}" integrity="${integrity}" crossorigin></script>`;
  const frame = document.createElement('iframe');
  added.push(frame);
  frame.src = `/fixtures/page.html?${new URLSearchParams({ type: 'text/html', body })}`;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve);
    document.body.append(frame);
  });
  return !!frame.contentDocument?.querySelector('script[title=loaded]');
}

describe('the built files', () => {
  let hashes: Readonly<Record<string, string>>;
  before(async () => {
    hashes = await (await fetch('/dist/integrity.json')).json();
  });
  afterEach(() => {
    for (const each of added.splice(0)) each.remove();
  });

  it('are loaded with the integrity that is published for them, and with no other', async () => {
    expect(hashes).to.include.keys(SCRIPTS);
    for (const script of SCRIPTS) {
      const own = hashes[script] ?? '';
      const other = Object.values(hashes).find((hash) => hash !== own) ?? '';
      expect(own).to.match(/^sha384-[\w+/]{64}$/);
      expect(await loads(script, own), script).to.equal(true);
      expect(await loads(script, other), script).to.equal(false);
    }
  });

  it('are small where they go into a host’s own page', async () => {
    const script = await (await fetch('/dist/embed-host.js')).arrayBuffer();
    expect(script.byteLength).to.be.within(1, 999);
  });

  it('find one another in whatever folder they are', async () => {
    const source = await (await fetch('/dist/embed.html')).text();
    const page = new DOMParser().parseFromString(source, 'text/html');
    const addresses = [...page.head.querySelectorAll('[src], [href]')].map(
      (each) => each.getAttribute('src') ?? each.getAttribute('href'),
    );
    expect(addresses).to.deep.equal(['embed.css', 'partner-directory.js', 'embed.js']);
  });
});
