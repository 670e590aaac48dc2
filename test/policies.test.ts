import { expect } from '@open-wc/testing';
import { VERSION } from '../src/version.js';
import { fixtureUrl } from './support/fixture-server.js';
import {
  find,
  hostPage,
  type Inside,
  noticed,
  ONE_FILE,
  ours,
  script,
  WATCH_URL,
} from './support/host-page.js';
import { directoryWith, FEED, tryOut } from './support/try-out.js';
import { waitUntil } from './support/wait-until.js';

const NONCE = 'bm9uY2U';
const OTHER_ORIGIN = location.origin.replace('localhost', '127.0.0.1');
const DIRECTORY = directoryWith();
const TYPES = "script-src 'self'; require-trusted-types-for 'script'; trusted-types";

/** What a browser compares a script's bytes with (Subresource Integrity, section 3.1). */
async function hashOf(url: string): Promise<string> {
  const bytes = await (await fetch(url)).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}

/** WebKit looks ahead without regard to hashes, now and then, and reports what it then can't fetch. */
const isGuess = (violation: string, { policy }: Page) =>
  /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent) &&
  policy.includes('sha384-') &&
  violation === 'script-src-elem';

interface Page {
  readonly policy: string;
  readonly head?: string;
  readonly body?: string;
}

const HEAD = script(ONE_FILE);

async function open({ policy, head = HEAD, body = DIRECTORY }: Page): Promise<Inside> {
  const watch = await hashOf(WATCH_URL);
  // A policy that goes by hashes must allow what watches the page, too.
  const allowed = policy.replace("'sha384-", `'${watch}' 'sha384-`);
  return hostPage(head + body, {
    headers: [`content-security-policy:${allowed}`],
    watch: `nonce="${NONCE}" integrity="${watch}"`,
  });
}

/** The pages that the table of the documentation is about, by how scripts are allowed. */
async function documentedPages(): Promise<[name: string, page: Page][]> {
  const documented = await (await fetch('/docs/council/security-policy.md')).text();
  const hash = await hashOf(ONE_FILE);
  const rows = documented
    .replaceAll('NONCE', NONCE)
    .replaceAll('HASH', hash)
    .matchAll(/^\| (.+) \| `(default-src .+)` \| `<script (.+) src=.+>` \|$/gm);
  return [...rows].map(([, name = '', policy = '', attributes]) => [
    name,
    { policy, head: script(ONE_FILE, attributes) },
  ]);
}

/** Something else on the page that is made with Lit, and with the policy of Lit's own name. */
const SECOND_LIT = script(
  fixtureUrl({
    type: 'text/javascript',
    body: `import { html, render } from '/node_modules/lit/index.js';
      render(html\`<p id="second">\${'Made with another Lit'}</p>\`,
        document.documentElement.appendChild(document.createElement('div')));`,
  }),
);

const WORKING: Readonly<Record<string, Page>> = {
  'strict-dynamic, loaded by a script that has the nonce': {
    policy: `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; connect-src 'self'`,
    head: `<script nonce="${NONCE}">
      document.head.append(Object.assign(document.createElement('script'), { src: '${ONE_FILE}' }));
    </script>`,
  },
  'style-src that allows nothing': {
    policy: "script-src 'self'; style-src 'none'; connect-src 'self'",
  },
  'connect-src that allows the feed alone': {
    policy: `default-src 'none'; script-src 'self'; connect-src ${location.origin}/fixtures/feed.json`,
  },
  'connect-src that allows a feed elsewhere': {
    policy: `default-src 'none'; script-src 'self'; connect-src ${OTHER_ORIGIN}/fixtures/feed.json`,
    body: directoryWith({}, OTHER_ORIGIN),
  },
  'img-src that allows the feed’s image': {
    policy: "default-src 'none'; script-src 'self'; connect-src 'self'; img-src https://a.invalid",
    body: directoryWith({ page: { ...FEED.page, image: { src: 'https://a.invalid/a.png' } } }),
  },
  'trusted types of ours and of another Lit, which comes first': {
    policy: `${TYPES} partner-directory lit-html`,
    head: SECOND_LIT + HEAD,
  },
  'trusted types of ours and of another Lit, which comes later': {
    policy: `${TYPES} partner-directory lit-html`,
    head: HEAD + SECOND_LIT,
  },
  'trusted types, and the script twice': {
    policy: `${TYPES} partner-directory`,
    head: HEAD + script(`${ONE_FILE}?again`),
  },
};

const withDefault = (createHTML: string) =>
  `<script>trustedTypes.createPolicy('default', { createHTML: ${createHTML} });</script>`;

/** Pages where the directory can't start, and what is said of it on the console. */
const NOT_WORKING: Readonly<Record<string, Page & { readonly lines: readonly RegExp[] }>> = {
  'trusted types without ours': { policy: `${TYPES} another`, lines: [/trusted-types/] },
  'trusted types of another Lit alone': {
    policy: `${TYPES} lit-html`,
    head: SECOND_LIT + HEAD,
    lines: [/trusted-types/],
  },
  'a default of trusted types that takes templates apart': {
    policy: "require-trusted-types-for 'script'; trusted-types default",
    head: withDefault("(html) => html.replace(/<[?!][^>]*>/g, '')") + HEAD,
    lines: [/trusted-types/],
  },
  'script-src that does not allow it': { policy: `script-src 'nonce-${NONCE}'`, lines: [] },
  'connect-src that does not allow the feed': {
    policy: "default-src 'none'; script-src 'self'",
    lines: [/^<partner-directory>/],
  },
};

const DOCUMENTED = await documentedPages();

describe('a security policy', () => {
  const works = async (page: Page): Promise<Inside> => {
    const inside = await open(page);
    expect(await tryOut(inside)).to.include('Think first');
    const list = find(inside).shadowRoot?.querySelector('[part=list]');
    expect(list && inside.getComputedStyle(list).display).to.equal('grid');
    const { errors, violations, lines } = noticed(inside);
    expect(violations.filter((violation) => !isGuess(violation, page))).to.deep.equal([]);
    expect([...errors, ...lines]).to.deep.equal([]);
    return inside;
  };

  it('has five forms in the documentation', () => expect(DOCUMENTED).to.have.lengthOf(5));

  for (const [name, page] of DOCUMENTED) {
    it(`of the documentation, by ${name}, has a working directory and no violation`, () =>
      works(page));
  }

  for (const [name, page] of Object.entries(WORKING)) {
    it(`with ${name} has a working directory and no violation`, async () => {
      const inside = await works(page);
      const isWithAnother = page.head?.includes(SECOND_LIT) ?? false;
      expect(!!inside.document.querySelector('#second')).to.equal(isWithAnother);
    });
  }

  for (const [name, { lines, ...page }] of Object.entries(NOT_WORKING)) {
    it(`with ${name} leaves the fallback, and says why once [criterion 39]`, async () => {
      const inside = await open(page);
      if (page.policy.includes('trusted-types') && !('trustedTypes' in inside)) {
        // A browser without them heeds no policy for them.
        expect(await tryOut(inside)).to.include('Think first');
        return;
      }
      await waitUntil(() => noticed(inside).violations.length, 'violations');
      await waitUntil(() => ours(inside).length === lines.length, 'lines');
      lines.forEach((line, index) => expect(ours(inside)[index]).to.match(line));
      expect(find(inside, 'a').getBoundingClientRect().height).to.be.above(0);
      expect(noticed(inside).errors).to.deep.equal([]);
    });
  }

  it('with a list of others’ trusted types, but no need for them, has a working directory', async () => {
    const inside = await open({ policy: "script-src 'self'; trusted-types another" });
    expect(await tryOut(inside)).to.include('Think first');
    expect(ours(inside)).to.deep.equal([]);
  });
});

describe('the hash of the script', () => {
  it('is that of integrity.json', async () => {
    const hashes = await (await fetch('/dist/integrity.json')).json();
    expect(hashes).to.include({ 'partner-directory.js': await hashOf(ONE_FILE) });
  });

  it('keeps one with a byte changed from running, and leaves the fallback [criterion 39]', async () => {
    const hash = await hashOf(ONE_FILE);
    const tag = (change: string) =>
      script(
        fixtureUrl({ type: 'text/javascript', file: ONE_FILE, replace: change }),
        `integrity="${hash}"`,
      );
    const isDefined = (inside: Inside) => !!inside.customElements.get('partner-directory');
    const tampered = await hostPage(tag(`${VERSION}=>9${VERSION.slice(1)}`) + DIRECTORY);
    expect(isDefined(tampered)).to.equal(false);
    expect(find(tampered, 'a').getBoundingClientRect().height).to.be.above(0);
    expect(isDefined(await hostPage(tag(`${VERSION}=>${VERSION}`) + DIRECTORY))).to.equal(true);
  });
});
