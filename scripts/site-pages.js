import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** Pages that are where visitors to a repository look for them. */
const AT_ROOT = ['CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md'];

const PLAIN = /!?\[([^\]]*)\]\([^)]*\)|<!--[^]*?-->|[*`_]/g;

const plain = (markdown = '') => markdown.replace(PLAIN, '$1').replace(/\s+/g, ' ').trim();

/** @param {string} markdown */
const withoutCode = (markdown) => markdown.replace(/^( *)```[^]*?^\1```$/gm, '');

/**
 * The anchor that GitHub makes from a heading.
 *
 * @param {string} heading
 */
export const slugOf = (heading) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
    .replaceAll(' ', '-');

/**
 * The anchors of a page, as GitHub and the site have them.
 *
 * @param {string} markdown
 */
export function anchorsOf(markdown) {
  /** @type {Set<string>} */
  const anchors = new Set();
  for (const [, heading = ''] of withoutCode(markdown).matchAll(/^#{1,6} (.+)$/gm)) {
    const slug = slugOf(plain(heading));
    let anchor = slug;
    for (let n = 1; anchors.has(anchor); n += 1) anchor = `${slug}-${n}`;
    anchors.add(anchor);
  }
  return anchors;
}

/**
 * A page of the documentation: its Markdown, and where it is on the site.
 *
 * @typedef {object} Page
 * @property {string} source
 * @property {string} path
 * @property {string} title
 * @property {string} description
 * @property {string} markdown
 */

/**
 * @param {string} source
 * @returns {Page}
 */
function pageOf(source) {
  const markdown = readFileSync(source, 'utf8');
  const [, title] = /^# (.+)$/m.exec(markdown) ?? [];
  if (!title) throw new Error(`${source} has no title.`);
  const paragraphs = withoutCode(markdown)
    .split(/\n{2,}/)
    .filter((block) => !/^(#|\||<!--|[-*\d]+[.]? )/.test(block.trim()))
    .map(plain)
    .filter(Boolean);
  return {
    source,
    path: source.replace(/^docs\//, '').replace(/md$/, 'html'),
    title: plain(title),
    description: paragraphs[0] ?? plain(title),
    markdown,
  };
}

/**
 * Every page of the documentation, by the path of its Markdown.
 *
 * @returns {Map<string, Page>}
 */
export function readPages() {
  const inDocs = readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join('docs', name))
    .filter((name) => name.endsWith('.md') && !name.startsWith('docs/_'));
  const sources = [...AT_ROOT.filter((name) => existsSync(name)), ...inDocs];
  return new Map(sources.sort().map((source) => [source, pageOf(source)]));
}

/**
 * Where a link of a page leads on the site, from the site's root; undefined for a file that is not
 * on the site, and for links that do not lead to a file.
 *
 * @param {string} source
 * @param {string} href
 * @param {Map<string, Page>} pages
 */
export function targetOf(source, href, pages) {
  if (/^([a-z]+:|#|\/\/)/.test(href)) return undefined;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(href) ?? [];
  const file = posix.normalize(join(dirname(source), path));
  const page = pages.get(file);
  if (page) return page.path + rest;
  return /^(demo|dist)\//.test(file) ? file + rest : undefined;
}
