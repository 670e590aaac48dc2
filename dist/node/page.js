import { element, serialize } from './markup.js';
import { firstView } from './fallback.js';

/**
 * A whole page that works without any script.
 *
 * @param content the contents of its `main`, as HTML.
 */
function pageOf(feed, content, { lang, stylesheet }) {
    const { translator, intro } = firstView(feed, lang);
    const { title, summary } = intro;
    const head = element('head', {}, element('meta', { charset: 'utf-8' }), element('meta', { name: 'viewport', content: 'width=device-width' }), element('meta', { name: 'color-scheme', content: 'light dark' }), element('title', {}, title?.text), summary && element('meta', { name: 'description', content: summary.text }), stylesheet && element('link', { rel: 'stylesheet', href: stylesheet }));
    return `<!doctype html>
<html lang="${translator.locale.tag}" dir="${translator.dir}">
${serialize(head, '  ')}
  <body>
    <main>
${content}
    </main>
  </body>
</html>`;
}

export { pageOf };
