import { expect } from '@open-wc/testing';

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const IMPORT = /^(?:import|export)\s(type\s)?[^;]*?\bfrom\s*'([^']+)'|^import\s*'([^']+)'/gm;

const ENTRIES = [
  '/src/define.ts',
  '/src/index.ts',
  '/src/locales/ar.ts',
  '/src/embed/embed.ts',
  '/src/embed/embed-host.ts',
  '/src/node/cli.ts',
];

/** What each layer may import: other layers, or `type:` what it may import as types alone. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  entry: ['elements', 'lit', 'feed', 'type:search', 'type:locales'],
  node: ['node', 'lit', 'feed', 'search', 'locales', 'builtin'],
  embed: ['embed', 'feed', 'locales', 'type:lit'],
  elements: ['lit', 'feed', 'search', 'locales', 'styles', 'package'],
  styles: ['styles', 'package'],
  lit: ['lit', 'feed', 'search', 'locales', 'package'],
  feed: ['feed'],
  search: ['search', 'type:feed'],
  locales: ['locales'],
};

function layer(path: string): string {
  if (!path.startsWith('/src/')) return path.startsWith('node:') ? 'builtin' : 'package';
  const [, folder = ''] = /^\/src\/(\w+)\//.exec(path) ?? [];
  return path.endsWith('.styles.ts') && folder === 'elements' ? 'styles' : folder || 'entry';
}

/** The sources that the entries lead to, and every import in them. */
async function crawl() {
  const sources = new Map<string, string>();
  const imports: Import[] = [];
  const waiting = [...ENTRIES];
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (sources.has(path)) continue;
    const response = await fetch(path);
    expect(response.ok, path).to.equal(true);
    const source = await response.text();
    sources.set(path, source);
    for (const [, type, named, bare] of source.matchAll(IMPORT)) {
      const specifier = named ?? bare ?? '';
      const isOurs = specifier.startsWith('.');
      const base = `${location.origin}${path}`;
      const to = isOurs ? new URL(specifier, base).pathname.replace(/js$/, 'ts') : specifier;
      imports.push({ from: path, to, isType: !!type });
      if (isOurs) waiting.push(to);
    }
  }
  return { sources, imports };
}

describe('the sources', () => {
  let sources: ReadonlyMap<string, string>;
  let imports: readonly Import[];
  before(async () => {
    ({ sources, imports } = await crawl());
  });

  it('are all found', () => {
    const folders = new Set([...sources.keys()].map(layer));
    expect([...folders].sort()).to.deep.equal(Object.keys(MAY).sort());
    expect(sources.size).to.be.above(40);
  });

  it('import in one direction only', () => {
    const wrong = imports.filter(({ from, to, isType }) => {
      const may = MAY[layer(from)] ?? [];
      return !may.includes(layer(to)) && !(isType && may.includes(`type:${layer(to)}`));
    });
    expect(wrong).to.deep.equal([]);
  });

  it('of one element do not import another', () => {
    const wrong = imports.filter(
      ({ from, to, isType }) =>
        layer(from) === 'elements' && layer(to) === 'elements' && from !== to && !isType,
    );
    expect(wrong).to.deep.equal([]);
  });

  it('of an element have one sibling with its styles', () => {
    const elements = [...sources.keys()].filter((path) => layer(path) === 'elements');
    expect(elements).to.have.lengthOf(3);
    for (const path of elements) {
      const own = imports.filter(({ from, to }) => from === path && layer(to) === 'styles');
      expect(own.map(({ to }) => to)).to.deep.equal([path.replace('.ts', '.styles.ts')]);
    }
  });

  it('depend on Lit alone', () => {
    const packages = new Set(imports.map(({ to }) => to).filter((to) => layer(to) === 'package'));
    for (const name of packages) expect(name).to.match(/^(lit$|lit\/|@lit\/context$)/);
    expect(packages.size).to.be.above(1);
  });

  it('touch the registry of elements in one place, and wait for it in one', () => {
    const touching = [...sources].filter(([, source]) => /\bcustomElements\b/.test(source));
    expect(touching.map(([path]) => path).sort()).to.deep.equal([
      '/src/define.ts',
      '/src/locales/announce.ts',
    ]);
    expect(sources.get('/src/locales/announce.ts')).not.to.match(/define\(/);
  });

  it('make no markup from text', () => {
    for (const [path, source] of sources) {
      expect(source, path).not.to.match(
        /unsafe(HTML|SVG|Static)|(inner|outer)HTML|\beval\(|srcdoc/,
      );
    }
  });
});
