import { readFileSync } from 'node:fs';
import { benchCharts } from './site-charts.js';
import { siteMarkdown } from './site-markdown.js';
import { readPages } from './site-pages.js';

/** @typedef {import('./site-pages.js').Page} Page */
/** @typedef {{ title: string, pages: { title: string, path: string }[] }} Group */

const SEARCH = {
  source: 'docs/search.njk',
  path: 'search.html',
  title: 'Search',
  description: 'Search the documentation.',
  markdown: '',
};

/**
 * The groups of the menu, with the title and path of each page.
 *
 * @param {Map<string, Page>} pages
 * @returns {Group[]}
 */
function menuOf(pages) {
  /** @type {{ title: string, pages: string[] }[]} */
  const groups = JSON.parse(readFileSync('docs/_data/nav.json', 'utf8'));
  const byPath = new Map([...pages.values()].map((page) => [page.path, page]));
  return groups.map((group) => ({
    title: group.title,
    pages: group.pages.map((stem) => {
      const page = byPath.get(`${stem}.html`);
      if (!page) throw new Error(`docs/_data/nav.json names ${stem}, which is not a page.`);
      return { title: page.title, path: page.path };
    }),
  }));
}

/**
 * The feed of the site's search: the pages, as organisations.
 *
 * @param {Map<string, Page>} pages
 * @param {Group[]} menu
 */
function searchFeed(pages, menu) {
  /** @param {string} path */
  const groupOf = (path) =>
    menu.findIndex((group) => group.pages.some((page) => page.path === path));
  const paths = menu.flatMap((group) => group.pages.map(({ path }) => path));
  /** @param {string} path */
  const placeOf = (path) => (paths.includes(path) ? paths.indexOf(path) : Infinity);
  /**
   * @param {Page} a
   * @param {Page} b
   */
  const byMenu = (a, b) => placeOf(a.path) - placeOf(b.path) || 0;
  /** @param {string} markdown */
  const text = (markdown) =>
    markdown
      .replace(/<!--[^]*?-->|^```.*$|^\|[ -|]*$|^# .*$|^- /gm, '')
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[*`|#]/g, '')
      .trim();
  return {
    version: '1.0',
    title: 'Documentation',
    language: 'en-GB',
    categories: menu.map(({ title }, place) => ({ id: `${place}`, name: title })),
    // Of equal matches, the first in the menu comes first.
    organizations: [...pages.values()].sort(byMenu).map(({ path, title, markdown }) => ({
      id: path.replace(/\W+/g, '-'),
      name: title,
      description: text(markdown).slice(0, 9000),
      category_ids: groupOf(path) < 0 ? [] : [`${groupOf(path)}`],
      path: path,
    })),
  };
}

/**
 * The data that Eleventy passes to functions of a page.
 *
 * @typedef {{ page: { filePathStem: string } }} Data
 */

/**
 * The documentation as a site: from Markdown to HTML that works in any folder.
 *
 * @param {any} eleventy its configuration, without types
 */
export default function site(eleventy) {
  const pages = readPages();
  const menu = menuOf(pages);
  const inOrder = menu.flatMap((group) => group.pages);
  const markdown = siteMarkdown(pages);
  /** @param {Data} data */
  const pageAt = ({ page }) => {
    const stem = page.filePathStem.slice(1);
    return pages.get(`docs/${stem}.md`) ?? pages.get(`${stem}.md`) ?? SEARCH;
  };
  /** @param {Data} data */
  const rootOf = (data) => '../'.repeat(pageAt(data).path.split('/').length - 1);

  for (const { source, markdown: text } of pages.values()) {
    if (!source.startsWith('docs/')) eleventy.addTemplate(source, text);
  }
  eleventy.addTemplate('pages.11ty.js', () => JSON.stringify(searchFeed(pages, menu)), {
    permalink: 'pages.json',
    layout: false,
  });
  eleventy.addGlobalData('layout', 'page.njk');
  eleventy.addGlobalData('permalink', () => (/** @type {Data} */ data) => pageAt(data).path);
  eleventy.addGlobalData('menu', menu);
  eleventy.addGlobalData('eleventyComputed', {
    root: rootOf,
    title: (/** @type {Data} */ data) => pageAt(data).title,
    description: (/** @type {Data} */ data) => pageAt(data).description,
    path: (/** @type {Data} */ data) => pageAt(data).path,
    needsScript: (/** @type {Data} */ data) => /^```html live$/m.test(pageAt(data).markdown),
    next: (/** @type {Data} */ data) =>
      inOrder[inOrder.findIndex(({ path }) => path === pageAt(data).path) + 1 || Infinity],
  });
  eleventy.setLibrary('md', {
    render: (/** @type {string} */ text, /** @type {Data} */ data) =>
      markdown.render(text, { source: pageAt(data).source, root: rootOf(data) }),
  });
  eleventy.addTransform('bench', (/** @type {string} */ content) =>
    content.replace('<!-- bench -->', () => benchCharts()),
  );
  eleventy.addPassthroughCopy({
    'docs/_assets': 'assets',
    'docs/developer/search-service.openapi.json': 'developer/search-service.openapi.json',
    demo: 'demo',
    dist: 'dist',
  });
  eleventy.ignores.add('docs/_site/**');
  eleventy.setQuietMode(true);
  return {
    dir: { input: 'docs', output: 'docs/_site', includes: '_includes', data: '_data' },
    templateFormats: ['md', 'njk', '11ty.js'],
    markdownTemplateEngine: false,
  };
}
