import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { block, render } from './support/posts.js';

/** What authors give, and the one form of it. */
const GOOD = {
  '/partners.json': '/partners.json',
  '/a/b c/p.json?x=[1]&y=é#there': '/a/b%20c/p.json?x=%5B1%5D&y=%C3%A9',
  '/web/2020/https://example.org/p.json': '/web/2020/https://example.org/p.json',
  'https://example.org': 'https://example.org/',
  ' HTTPS://Example.ORG:443/P.json ': 'https://example.org/P.json',
  'http://example.org:8080/p.json': 'http://example.org:8080/p.json',
  'https://1.2.3.4/p.json': 'https://1.2.3.4/p.json',
  'https://intranet/p.json': 'https://intranet/p.json',
  'https://пример.example/p.json': 'https://xn--e1afmkfd.example/p.json',
  'https://école.example/p.json': 'https://xn--cole-9oa.example/p.json',
  'https://ｅxample.org/p.json': 'https://example.org/p.json',
  'https://日本.example/p.json': 'https://xn--wgv71a.example/p.json',
  'https://example.org/p.json?src=/..//evil.example':
    'https://example.org/p.json?src=/..//evil.example',
};

const STARTS = [
  ...[
    '',
    '/',
    '//',
    '///',
    '/\\',
    '\\',
    '\\\\',
    '/{/',
    '/\t/',
    '/\n/',
    '/ /',
    '/./',
    '/..//',
    '/%2e%2e//',
  ],
  ...[
    'http:',
    'http:/',
    'http://',
    'HTTP://',
    'http:///',
    'http:\\\\',
    'http:/\\',
    'ht\ttp://',
    'http://\t',
  ],
  ...[
    'https://',
    'https://@',
    'https://good.example@',
    'https://good.example:x@',
    'https://good.example\\@',
  ],
  ...[
    'https://good.example#@',
    'https://good.example?@',
    'https://good.example%2F@',
    'https://\u0000',
  ],
  ...[
    'javascript:',
    'data:',
    'file://',
    'ftp://',
    'blob:http://',
    'view-source:http://',
    '\u00A0http://',
  ],
];
const HOSTS = [
  ...[
    'evil.example',
    'EVIL.example',
    'evil.example.',
    'evil..example',
    '.evil.example',
    'ev\til.example',
  ],
  ...[
    'ev\u0000il.example',
    'ev il.example',
    'ev%69l.example',
    'evil.example%00',
    'evil.example%2Egood.example',
  ],
  ...[
    'evil。example',
    'ｅvil.example',
    'evil.ℯxample',
    'evilß.example',
    'evilς.example',
    'Évil.example',
    'e\u0301vil.example',
  ],
  ...[
    'ev\u00ADil.example',
    'ev\u200Dil.example',
    'أ.example',
    'xn--e1afmkfd.example',
    'evil_x.example',
  ],
  ...[
    '127.0.0.1',
    '127.1',
    '0x7f.1',
    '0177.0.0.1',
    '2130706433',
    '127.0.0.1.',
    '1.2.3.4.5',
    '256.1.1.1',
  ],
  ...[
    '[::1]',
    '[::ffff:127.0.0.1]',
    '127.0.0.1:0',
    'evil.example:99999',
    'evil.example:',
    'evil.example:8a',
  ],
  ...[
    'evil{}.example',
    'evil|.example',
    'evil^.example',
    'evil<.example',
    "evil'.example",
    'evil!.example',
  ],
];
const ENDS = [
  '',
  '/',
  '/p.json',
  '\\p.json',
  '?p',
  '#p',
  '/..//other.example/p',
  ':80/p',
  '@good.example/p',
];

const hostOf = (url, base) => {
  try {
    return new URL(url, base).host;
  } catch {
    return undefined;
  }
};

export function urls({ site }) {
  /** What the plugin makes of URLs, what it would fetch for that, and from which host. */
  const made = (given) =>
    site.php(
      `return array_map( function ( $each ) {
         $url     = PartnerDirectory\\feed_url( $each );
         $fetched = $url ? PartnerDirectory\\absolute_url( $url ) : '';
         return array( $url, $fetched, (string) wp_parse_url( $fetched, PHP_URL_HOST ) );
       }, $given );`,
      given,
    );

  describe('the URL of a list', () => {
    it('is used in one form, however it is written', async () => {
      const found = await made(Object.keys(GOOD));
      assert.deepEqual(
        found.map(([url]) => url),
        Object.values(GOOD),
      );
    });

    it('is for the same host in a browser as for the server, or refused', async () => {
      const given = STARTS.flatMap((start) =>
        HOSTS.flatMap((host) => ENDS.map((end) => start + host + end)),
      );
      const base = `${site.url}/page/`;
      let accepted = 0;
      (await made(given)).forEach(([url, fetched, server], index) => {
        if (!url) return;
        accepted += 1;
        const host = hostOf(fetched);
        assert.equal(
          new URL(fetched).hostname,
          server,
          `${given[index]} is fetched from ${fetched}`,
        );
        assert.equal(hostOf(url, base), host, `${given[index]} is ${url}`);
        assert.equal(hostOf(given[index], base), host, `${given[index]} is ${url}`);
        assert.equal(new URL(url, base).href, fetched, given[index]);
      });
      assert.ok(accepted > 100 && accepted < given.length / 4, `${accepted} are accepted`);
    });

    it('may have a host in other letters, where every browser has the same ones', async () => {
      const letters = [];
      for (let code = 0xa1; code < 0xffff; code += code < 0x3000 ? 1 : 37) {
        const letter = String.fromCharCode(code);
        if (/[\p{L}\p{N}]/u.test(letter)) letters.push(letter);
      }
      const given = letters.map((letter) => `https://x${letter}y.example/`);
      const found = await made(given);
      const accepted = found.filter(([url]) => url);
      found.forEach(([url], index) => {
        if (url) assert.equal(url, new URL(given[index]).href, given[index]);
      });
      assert.ok(accepted.length > 500, `${accepted.length} of ${letters.length} letters`);
    });

    it('has nothing taken out that would make it another', async () => {
      const refused = [
        '/\u0001/evil.example/p.json',
        '/\\evil.example',
        '/\t/evil.example',
        'http://a\u0000b/',
        'http://a\nb/',
        'https://user@example.org/p.json',
        'https:///example.org/p.json',
        'https:example.org/p.json',
        'https://[::1]/p.json',
        'https://127.0.0.1./p.json',
        'https://127.1/p.json',
        'https://ex%61mple.org/p.json',
        'https://exämple.org%2F.example/p.json',
        '/a/../p.json',
        '//example.org/p.json',
        'p.json',
        `/${'a'.repeat(2048)}`,
      ];
      assert.deepEqual(
        (await made(refused)).map(([url]) => url),
        refused.map(() => ''),
      );
      const [html] = await render(site, [block({ src: '/{/evil.example/p.json' })]);
      assert.match(html, /<partner-directory src="\/%7B\/evil\.example\/p\.json">/);
    });
  });
}
