import markdownIt from 'markdown-it';
import { slugOf, targetOf } from './site-pages.js';

/** @typedef {import('markdown-it').Token} Token */

/** The text after the backticks of a live example. */
const LIVE = /\blive\b/;
/** Files that a webmaster copies. A browser would show them. */
const DOWNLOAD = /^dist\/.*\.js$|^demo\/starter\.json$/;
const SCRIPTS = /<script\b[^>]*>[^]*?<\/script>\s*/g;
const ELEMENT = /<(partner-directory|org-card|linking-tips)\b([^>]*)>/;
const ATTRIBUTE = /([\w-]+)(?:="([^"]*)")?/g;

/**
 * The builder, with the choices of an example.
 *
 * @param {string} example
 */
function builderUrl(example) {
  const [, element = '', attributes = ''] = ELEMENT.exec(example) ?? [];
  const choices = new URLSearchParams(element === 'partner-directory' ? {} : { element });
  for (const [, name = '', value = '1'] of attributes.matchAll(ATTRIBUTE)) {
    if (name !== 'src') choices.set(name, value);
  }
  return `demo/builder.html${choices.size ? `?${choices}` : ''}`;
}

/**
 * A live example: its code, its result, and a link to change it in the builder.
 *
 * @param {string} code
 * @param {string} example
 * @param {string} root
 * @param {number} place its number on the page, so that each search has a unique name
 */
function liveExample(code, example, root, place) {
  const [, element = ''] = ELEMENT.exec(example) ?? [];
  const html = example
    .replace(SCRIPTS, '')
    .replace('<partner-directory ', `<partner-directory aria-label="Example ${place}" `)
    .replaceAll('src="/partners.json"', `src="${root}demo/feed.json"`)
    .replaceAll(/href="\/[^"]*"/g, `href="${root}demo/index.html"`);
  return `${code}<div class="live" data-element="${element}">${html.trim()}</div>\n<p><a href="${root}${builderUrl(example)}">Try this in the builder</a></p>\n`;
}

/** @param {Token | undefined} token */
const textOf = (token) =>
  (token?.children ?? [])
    .filter(({ type }) => type === 'text' || type === 'code_inline')
    .map(({ content }) => content)
    .join('');

/**
 * Markdown for the site: with anchors, links between its pages, and live examples.
 *
 * @param {Map<string, import('./site-pages.js').Page>} pages
 */
export function siteMarkdown(pages) {
  const markdown = markdownIt({ html: true });
  const { rules } = markdown.renderer;

  markdown.core.ruler.push('site', ({ tokens, env }) => {
    const { source, root } = env;
    /** @type {Set<string>} */
    const taken = new Set();
    tokens.forEach((token, place) => {
      if (token.type === 'heading_open') {
        const slug = slugOf(textOf(tokens[place + 1]));
        let id = slug;
        for (let n = 1; taken.has(id); n += 1) id = `${slug}-${n}`;
        taken.add(id);
        token.attrSet('id', id);
      }
      (token.children ?? []).forEach((child, index, children) => {
        const href = child.type === 'link_open' && child.attrGet('href');
        if (!href || /^([a-z]+:|#)/.test(href)) return;
        const target = targetOf(source, href, pages);
        if (target) {
          child.attrSet('href', root + target);
          if (DOWNLOAD.test(target)) child.attrSet('download', '');
          return;
        }
        // A file of the repository, whose URL is not known here.
        child.tag = 'span';
        child.attrs = null;
        const close = children.slice(index).find(({ type }) => type === 'link_close');
        if (close) close.tag = 'span';
      });
    });
  });

  const { fence } = rules;
  rules.fence = (tokens, place, options, env, self) => {
    const { info = '', content = '' } = tokens[place] ?? {};
    const live = tokens.slice(0, place + 1).filter((token) => LIVE.test(token.info));
    const code = `${fence?.(tokens, place, options, env, self)}`.replace(
      '<pre>',
      '<pre tabindex="0">',
    );
    return LIVE.test(info) ? liveExample(code, content, env.root, live.length) : code;
  };
  rules.table_open = () =>
    '<div class="table" tabindex="0" role="group" aria-label="Table"><table>';
  rules.table_close = () => '</table></div>';
  return markdown;
}
