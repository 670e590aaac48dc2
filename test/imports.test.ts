import { expect } from '@open-wc/testing';

const IMPORT = /^(?:import|export)\s(?:type\s)?[^;]*?\bfrom\s*'([^']+)'|^import\s*'([^']+)'/gm;

const ENTRIES = [
  '/src/define.ts',
  '/src/index.ts',
  '/src/i18n/locales/ar.ts',
  '/src/embed/embed.ts',
  '/src/embed/embed-host.ts',
  '/src/node/cli.ts',
  '/src/node/render.ts',
];

/** The sources that the entries lead to, and the packages that these import. */
async function crawl() {
  const sources = new Map<string, string>();
  const packages = new Set<string>();
  const waiting = [...ENTRIES];
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (sources.has(path)) continue;
    const response = await fetch(path);
    expect(response.ok, path).to.equal(true);
    const source = await response.text();
    sources.set(path, source);
    for (const [, named, bare] of source.matchAll(IMPORT)) {
      const specifier = named ?? bare ?? '';
      const base = `${location.origin}${path}`;
      if (specifier.startsWith('.')) {
        waiting.push(new URL(specifier, base).pathname.replace(/js$/, 'ts'));
      } else if (!specifier.startsWith('node:')) packages.add(specifier);
    }
  }
  return { sources, packages };
}

describe('the sources', () => {
  let sources: ReadonlyMap<string, string>;
  let packages: ReadonlySet<string>;
  before(async () => {
    ({ sources, packages } = await crawl());
  });

  it('are all found', () => {
    expect(sources.size).to.be.above(60);
  });

  it('depend on Lit alone', () => {
    expect(packages.size).to.be.above(1);
    for (const name of packages) expect(name).to.match(/^(lit$|lit\/|@lit\/context$)/);
  });

  it('touch the registry of elements in one place, and wait for it in one', () => {
    const touching = [...sources].filter(([, source]) => /\bcustomElements\b/.test(source));
    expect(touching.map(([path]) => path).sort()).to.deep.equal([
      '/src/define.ts',
      '/src/i18n/announce.ts',
    ]);
    expect(sources.get('/src/i18n/announce.ts')).not.to.match(/define\(/);
  });

  it('make no markup from text', () => {
    for (const [path, source] of sources) {
      expect(source, path).not.to.match(
        /unsafe(HTML|SVG|Static)|(inner|outer)HTML|\beval\(|srcdoc/,
      );
    }
  });
});
