import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { documents, elementsOf, isThere, withoutCode } from './documentation.js';

interface SitePages {
  anchorsOf(markdown: string): ReadonlySet<string>;
}

interface SitePage {
  readonly url: string | false;
  readonly content: string;
}

const { anchorsOf } = (await import(
  pathToFileURL('scripts/site-pages.js').href
)) as unknown as SitePages;

const MOST_LINES = 130;
const EXTERNAL = /^([a-z]+:|\/\/)/;

describe('The documentation', () => {
  it('has a README that is read in a minute', () => {
    const lines = documents.get('README.md')?.split('\n').length ?? Infinity;
    assert.ok(lines <= MOST_LINES, `${lines} lines`);
  });

  it('has no link and no anchor that leads nowhere', () => {
    const lost = [...documents].flatMap(([source, markdown]) =>
      [...withoutCode(markdown).matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, href = '']) => href)
        .filter((href) => !EXTERNAL.test(href))
        .filter((href) => {
          const [path = '', anchor] = href.split('#');
          const target = path ? posix.normalize(join(dirname(source), path)) : source;
          if (!isThere(target)) return true;
          return anchor && !anchorsOf(documents.get(target) ?? '').has(anchor);
        })
        .map((href) => `${source}: ${href}`),
    );
    assert.deepEqual(lost, []);
  });
});

describe('The page to paste from', () => {
  it('says what the script weighs: npm run size write "reason" puts it there', () => {
    const { sizes } = JSON.parse(readFileSync('scripts/size.json', 'utf8'));
    const kilobytes = Math.round(sizes['partner-directory'].gzip / 1000);
    const page = documents.get('docs/webmaster/paste.md') ?? '';
    assert.match(page, new RegExp(`<!-- size -->${kilobytes} kB<!-- /size -->`));
  });
});

describe('The site', async () => {
  const { stdout } = await promisify(execFile)(
    'npx',
    ['eleventy', '--config=scripts/site.js', '--to=json'],
    { maxBuffer: 2 ** 26 },
  );
  const all = JSON.parse(stdout.slice(stdout.indexOf('['))) as readonly SitePage[];
  const pages = new Map(
    all.map(({ url, content }) => [`${url}`.slice(1).replace(/^$|\/$/, '$&index.html'), content]),
  );
  const inside = [...pages].filter(([path]) => path.endsWith('.html'));

  const idsOf = (html: string): ReadonlySet<string | undefined> =>
    new Set(elementsOf(html).map(({ attrs }) => attrs.find(({ name }) => name === 'id')?.value));
  const ids = new Map(inside.map(([path, html]) => [path, idsOf(html)]));

  const isOnSite = (path: string): boolean =>
    pages.has(path) ||
    (/^(demo|dist)\//.test(path) && isThere(path)) ||
    (path.startsWith('assets/') && isThere(`docs/_${path}`));

  it('has a page for each document but the README', () => {
    assert.equal(inside.length - 1, documents.size - 1);
  });

  it('has no link, script, style sheet or anchor that leads nowhere', () => {
    const lost = inside.flatMap(([path, html]) =>
      elementsOf(html)
        .filter(({ tagName }) =>
          ['a', 'link', 'script', 'img', 'partner-directory'].includes(tagName),
        )
        .flatMap(({ attrs }) => attrs)
        .filter(({ name, value }) => /^(href|src)$/.test(name) && !EXTERNAL.test(value))
        .filter(({ value }) => {
          const [file = '', anchor] = value.replace(/\?[^#]*/, '').split('#');
          const target = file ? posix.normalize(join(dirname(path), file)) : path;
          return !isOnSite(target) || (anchor && !ids.get(target)?.has(anchor));
        })
        .map(({ value }) => `${path}: ${value}`),
    );
    assert.deepEqual(lost, []);
  });

  it('draws the figures of the benchmark, each with a table of the same', () => {
    const tags = elementsOf(pages.get('developer/speed.html') ?? '');
    const charts = tags.filter(({ tagName }) => tagName === 'svg');
    assert.ok(charts.length > 3, `${charts.length} charts`);
    assert.ok(tags.filter(({ tagName }) => tagName === 'table').length >= charts.length);
  });

  it('has one first heading and one title on each page, and nothing that needs a script to be read', () => {
    for (const [path, html] of inside) {
      const tags = elementsOf(html).map(({ tagName }) => tagName);
      for (const tag of ['title', 'h1', 'main']) {
        assert.equal(tags.filter((each) => each === tag).length, 1, `${path}: ${tag}`);
      }
    }
  });
});
