import { expect } from '@open-wc/testing';
import {
  emailAddress,
  imageAddress,
  imageSource,
  mailLink,
  telLink,
  webAddress,
  webLink,
} from './links.js';

const long = (text: string) => text.repeat(2 ** 20);

describe('webLink', () => {
  const links: readonly (readonly [address: string, href: string, text: string])[] = [
    ['https://example.org', 'https://example.org/', 'example.org'],
    ['http://www.example.org/', 'http://www.example.org/', 'www.example.org'],
    ['HTTPS://Example.ORG/Path', 'https://example.org/Path', 'example.org/Path'],
    ['https://example.org/a/', 'https://example.org/a/', 'example.org/a/'],
    ['https://example.org/?q=1#part', 'https://example.org/?q=1#part', 'example.org/?q=1#part'],
    ['https://example.org:8443/x', 'https://example.org:8443/x', 'example.org:8443/x'],
    ['https://example.org/my page', 'https://example.org/my%20page', 'example.org/my%20page'],
    ['https://example.org/a@b', 'https://example.org/a@b', 'example.org/a@b'],
    ['https://example.org/a,b;c', 'https://example.org/a,b;c', 'example.org/a,b;c'],
    ['http:example.org', 'http://example.org/', 'example.org'],
    ['http://192.0.2.1/', 'http://192.0.2.1/', '192.0.2.1'],
    ['http://localhost:8000/', 'http://localhost:8000/', 'localhost:8000'],
    ['www.example.org', 'https://www.example.org/', 'www.example.org'],
    ['example.org/schools?x=1', 'https://example.org/schools?x=1', 'example.org/schools?x=1'],
    ['example.org:8443', 'https://example.org:8443/', 'example.org:8443'],
    [' www.example.org, ', 'https://www.example.org/', 'www.example.org'],
    ['https://example.org;', 'https://example.org/', 'example.org'],
    ['https//example.org/a', 'https://example.org/a', 'example.org/a'],
    ['http//example.org', 'http://example.org/', 'example.org'],
    ['http:/example.org', 'http://example.org/', 'example.org'],
    ['http:\\\\example.org', 'http://example.org/', 'example.org'],
    ['htps://example.org', 'https://example.org/', 'example.org'],
    ['htttps://example.org', 'https://example.org/', 'example.org'],
    ['hhtp://example.org', 'http://example.org/', 'example.org'],
    ['ttps://example.org', 'https://example.org/', 'example.org'],
    ['https;//example.org', 'https://example.org/', 'example.org'],
    ['https.//example.org', 'https://example.org/', 'example.org'],
    ['https: //example.org', 'https://example.org/', 'example.org'],
    ['hppt://example.org', 'http://example.org/', 'example.org'],
    ['hpps://example.org', 'https://example.org/', 'example.org'],
    ['http//:example.org', 'http://example.org/', 'example.org'],
    ['http:://example.org', 'http://example.org/', 'example.org'],
    ['http.www.example.org', 'http://www.example.org/', 'www.example.org'],
    ['httpwww.example.org', 'http://www.example.org/', 'www.example.org'],
    ['httpswww.example.org/a', 'https://www.example.org/a', 'www.example.org/a'],
    ['http://http://example.org', 'http://example.org/', 'example.org'],
    ['http://www.http://example.org', 'http://example.org/', 'example.org'],
    ['http://https://example.org', 'https://example.org/', 'example.org'],
    ['https://httpswww.example.org', 'https://www.example.org/', 'www.example.org'],
    ['http://httpd.example.org', 'http://httpd.example.org/', 'httpd.example.org'],
    ['\u202ahttps://example.org\u202c', 'https://example.org/', 'example.org'],
    ['\u200bwww.example.org\ufeff', 'https://www.example.org/', 'www.example.org'],
  ];
  for (const [address, href, text] of links) {
    it(`links ${JSON.stringify(address)}`, () => {
      expect(webLink(address)).to.deep.equal({ href, text });
      expect(webLink(webAddress(address) ?? '')).to.deep.equal({ href, text });
    });
  }

  const refused: readonly (readonly [what: string, ...addresses: string[]])[] = [
    ['nothing', '', ' ', ',', '.', '/', 'https://', 'http:///'],
    ['words', 'none', 'n/a', 'see our page', 'e.g.', 'www', 'about 1.5'],
    ['numbers', '1', '1.5', '020.7946', '192.0.2.1'],
    [
      'relative addresses',
      '/page',
      './page',
      '../page',
      '?a',
      '#a',
      '//example.org',
      '\\\\example.org',
    ],
    ['scripts', 'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)'],
    [
      'hidden scripts',
      'java\tscript:alert(1)',
      'java\nscript:x',
      '\u0001javascript:x',
      'javascript&colon;x',
    ],
    [
      'scripts that look like hosts',
      'javascript:example.org',
      'javascript://example.org/%0aalert(1)',
    ],
    [
      'other schemes',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc',
      'ftp://example.org',
      'blob:x',
    ],
    ['wrapped schemes', 'view-source:https://example.org', 'feed:https://example.org'],
    ['schemes for other links', 'mailto:a@example.org', 'tel:123', 'a@example.org'],
    [
      'user names',
      'https://user@example.org',
      'https://u:p@example.org',
      'http://www.example.com@example.org/',
    ],
    ['user names without a scheme', 'user@example.org/', 'user:pass@example.org'],
    ['user names in disguise', 'https:example.com@example.org', 'https:/\\example.com@example.org'],
    [
      'hosts that cannot be',
      'https://exa mple.org',
      'https://a..b%00',
      'https://[::1',
      'https://example.org:99999',
    ],
    [
      'characters that nobody sees, without which it is another address',
      'http://a\0b.example/',
      'http://a\tb.example/',
      'http://a\nb.example/',
      'http://a\u00adb.example/',
      'http://a\u200bb.example/',
      'https://example.org/\u202egnp.exe',
      'https://example.org/\u0007',
      'https://example.org/\ud800',
      'www.a\ufeffb.example',
    ],
    ['names of files', 'logo.png', 'index.html', 'report.pdf?x=1', 'form.docx'],
    ['the beginning of a sentence', 'Mr.Smith', 'St.Mary'],
    [
      'names of more kinds of files',
      ...['a.heic', 'a.tsv', 'a.docm', 'a.dot', 'a.xlsb', 'a.pps', 'a.msg', 'a.wav', 'a.rar'],
      ...[
        'a.webm',
        'a.vcf',
        'a.kml',
        'a.tgz',
        'a.pages',
        'a.psd',
        'a.m4a',
        'a.mpeg',
        'a.yml',
        'a.kmz',
        'a.lnk',
      ],
    ],
    ['names of files in any case', 'logo.PNG', 'list.csv', 'a.json', 'a.mp4', 'a.odt', 'a.jsp?x=1'],
    [
      'two hosts',
      'a.example,b.example',
      'https://a.example,https://b.example',
      'https://a.examplehttps://b.example',
    ],
    [
      'what no host has in it',
      'https://example.org"',
      'https://example.org)',
      'https://*.example.org',
      'https://{name}.example.org',
      'https://.example.org',
      'https://example..org',
      'https://-example.org',
    ],
    [
      'a host that nobody reads as what it is',
      'http://0x7f.1/',
      'https://1.2.3',
      'http://0330.072.0326.0316',
      'http://[2001:db8::1]/',
      'https://example.org./',
    ],
    ['slips at its beginning', 'http.example.org', 'ww.example.org', 'wwww.example.org'],
    [
      'slips that may be anything',
      'www.example,org',
      'www example org',
      'ftp//example.org',
      'http.example'.slice(0, 4),
    ],
    [
      'user names behind slips',
      'https//user@example.org',
      'http:/user:pass@example.org',
      'http://http://user@example.org',
    ],
    [
      'what is too long',
      `https://example.org/${'a'.repeat(3000)}`,
      long('www.'),
      long('a'),
      long(' '),
    ],
  ];
  for (const [what, ...addresses] of refused) {
    it(`refuses ${what}`, () => {
      for (const address of addresses) {
        expect(webLink(address), address.slice(0, 40)).to.equal(undefined);
        expect(imageSource(address), address.slice(0, 40)).to.equal(undefined);
      }
    });
  }

  it('shows the host that a browser opens', () => {
    // A Cyrillic letter among Latin ones, full-width letters, an ideographic full stop.
    expect(webLink('https://ex\u0430mple.org/')?.text).to.match(/^xn--/);
    expect(webLink('https://ｅｘａｍｐｌｅ.org')?.text).to.equal('example.org');
    expect(webLink('https://example。org')?.text).to.equal('example.org');
    expect(webLink('https://example.org\\@example.com')?.text).to.equal('example.org/@example.com');
    expect(webLink('ysgol-tŷ.example')?.text).to.match(/^xn--ysgol-t/);
  });

  it('links every address to what the URL standard makes of it', () => {
    for (const address of ['https://EXAMPLE.org/%7Ea/../b', 'http:\\\\example.org\\a']) {
      expect(webLink(address)?.href).to.equal(new URL(address).href);
    }
  });
});

describe('webAddress', () => {
  it('keeps an address as it is written, but for what must be mended', () => {
    for (const address of [
      'http://example.org',
      'https://Example.org/A',
      'https://example.org/a b',
    ]) {
      expect(webAddress(address)).to.equal(address);
    }
    expect(webAddress('www.Example.org/A ,')).to.equal('https://www.Example.org/A');
  });
});

describe('imageSource', () => {
  it('is an https address', () => {
    expect(imageSource('https://example.org/a.png')).to.equal('https://example.org/a.png');
    expect(imageSource('www.example.org/a.png')).to.equal('https://www.example.org/a.png');
    expect(imageAddress('https://Example.org/a.png')).to.equal('https://Example.org/a.png');
  });

  it('is the same on every page: an https: page would read this one as its own', () => {
    expect(imageSource('https:example.org/a.png')).to.equal('https://example.org/a.png');
  });

  it('is nothing else', () => {
    const others = [
      'http://example.org/a.png',
      '/a.png',
      'data:image/png;base64,AA',
      'blob:https://a/b',
      '',
    ];
    for (const address of others) {
      expect(imageSource(address), address).to.equal(undefined);
      expect(imageAddress(address), address).to.equal(undefined);
    }
  });
});

describe('mailLink', () => {
  const links: readonly (readonly [address: string, href: string, text?: string])[] = [
    ['info@example.org', 'mailto:info@example.org'],
    ['First.Last+tag@mail.example.co.uk', 'mailto:First.Last%2Btag@mail.example.co.uk'],
    ["o'neill@example.org", "mailto:o'neill@example.org"],
    ['a/b=c@example.org', 'mailto:a%2Fb%3Dc@example.org'],
    ['josé@example.org', 'mailto:jos%C3%A9@example.org'],
    ['a@sub-domain.example.org', 'mailto:a@sub-domain.example.org'],
    ['a@EXAMPLE.org', 'mailto:a@example.org', 'a@example.org'],
    ['a@ex\u0430mple.org', 'mailto:a@xn--exmple-4nf.org', 'a@xn--exmple-4nf.org'],
    [' info@example.org, ', 'mailto:info@example.org', 'info@example.org'],
    ['<info@example.org>', 'mailto:info@example.org', 'info@example.org'],
    ['mailto:info@example.org', 'mailto:info@example.org', 'info@example.org'],
    ['mailto:mailto:info@example.org', 'mailto:info@example.org', 'info@example.org'],
    ['mailto//info@example.org', 'mailto:info@example.org', 'info@example.org'],
    ['malto:info@example.org', 'mailto:info@example.org', 'info@example.org'],
    ['e-mail:info@example.org', 'mailto:info@example.org', 'info@example.org'],
    ['mailto:info@example.org?subject=Hello', 'mailto:info@example.org', 'info@example.org'],
    ['\u202ainfo@example.org\u202c', 'mailto:info@example.org', 'info@example.org'],
    ['http://info@example.org', 'mailto:info@example.org', 'info@example.org'],
  ];
  for (const [address, href, text = address] of links) {
    it(`links ${JSON.stringify(address)}`, () => {
      expect(mailLink(address)).to.deep.equal({ href, text });
      expect(mailLink(emailAddress(address) ?? '')).to.deep.equal({ href, text });
    });
  }

  const refused: readonly (readonly [what: string, ...addresses: string[]])[] = [
    ['nothing', '', ' ', '@', 'a@', '@example.org', ',', '<>'],
    [
      'what is no address',
      'info',
      'info at example.org',
      'info@example',
      'https://example.org/a@b',
    ],
    [
      'more than one',
      'a@example.org,b@example.org',
      'a@example.org b@example.org',
      'a@example.org;b@example.org',
      'a@b@example.org',
    ],
    [
      'more than an address',
      'a@example.org?subject=x',
      'a?bcc=b@example.org',
      'a&b@example.org',
      'Ann <a@example.org>',
    ],
    [
      'headers',
      'a@example.org\r\nBcc: b@example.org',
      'a%0Abcc:b@example.org',
      'a%0D@example.org',
      'a\nb@example.org',
    ],
    [
      'quotes and comments',
      '"a b"@example.org',
      'a(b)@example.org',
      'a\\b@example.org',
      '“a”@example.org',
    ],
    [
      'dots and hyphens out of place',
      '.a@example.org',
      'a.@example.org',
      'a..b@example.org',
      'a@.example.org',
      'a@example..org',
      'a@-example.org',
      'a@example-.org',
      'a@example.org-',
    ],
    [
      'bullets, notes and separators that stick to it',
      '-a@example.org',
      '*a@example.org',
      '=a@example.org',
      'Ann|a@example.org',
      'http://user:pass@example.org',
      'https://example.org/a@b.example',
    ],
    [
      'addresses of machines',
      'a@[192.0.2.1]',
      'a@192.0.2.1',
      'a@localhost',
      'a@example.org:25',
      'a@example.org/x',
    ],
    [
      'control characters and half surrogates',
      'a\0@example.org',
      'a\u202e@example.org',
      'a\u00adb@example.org',
      'a@b\u034f.example',
      '\ud800@example.org',
      'a@\ud800.org',
    ],
    [
      'what is too long',
      `${'a'.repeat(65)}@example.org`,
      long('a'),
      long('a@'),
      `a@${long('b.')}org`,
    ],
  ];
  for (const [what, ...addresses] of refused) {
    it(`refuses ${what}`, () => {
      for (const address of addresses) {
        expect(mailLink(address), address.slice(0, 40)).to.equal(undefined);
      }
    });
  }
});

describe('telLink', () => {
  const links: readonly (readonly [number: string, href: string])[] = [
    ['01632 960001', 'tel:01632960001'],
    ['01632 96000', 'tel:0163296000'],
    ['(01632) 960-001', 'tel:01632960001'],
    ['01632.960.001', 'tel:01632960001'],
    ['01632/960001', 'tel:01632960001'],
    ['01632\u2011960\u2013001', 'tel:01632960001'],
    ['01632\u00a0960\u200b001', 'tel:01632960001'],
    ['999', 'tel:999'],
    ['+44 1632 960001', 'tel:+441632960001'],
    ['(+44) 1632 960001', 'tel:+441632960001'],
    ['+44 (0)1632 960001', 'tel:+441632960001'],
    ['+44(0) 1632 960001', 'tel:+441632960001'],
    ['0044 (0) 1632 960001', 'tel:00441632960001'],
    ['(0)1632 960001', 'tel:01632960001'],
    ['＋４４ １６３２ ９６０００１', 'tel:+441632960001'],
    ['٠١٦٣٢ ٩٦٠٠٠١', 'tel:01632960001'],
    ['۰۱۶۳۲ ۹۶۰۰۰۱', 'tel:01632960001'],
    ['०१६३२ ९६०००१', 'tel:01632960001'],
    ['𝟎𝟏𝟔𝟑𝟐 𝟗𝟔𝟎𝟎𝟎𝟏', 'tel:01632960001'],
    ['01632 960001 ext 12', 'tel:01632960001;ext=12'],
    ['01632 960001, ext. 12', 'tel:01632960001;ext=12'],
    ['01632 960001x3456', 'tel:01632960001;ext=3456'],
    ['01632 960001 Extension: ١٢', 'tel:01632960001;ext=12'],
    ['Tel: 01632 960001', 'tel:01632960001'],
    ['01632 960001, ', 'tel:01632960001'],
    ['01632 960001 (ext 12)', 'tel:01632960001;ext=12'],
    ['01632 960001 (x12)', 'tel:01632960001;ext=12'],
    ['01632 960001 #12', 'tel:01632960001;ext=12'],
    ['212-555-0182 (101)', 'tel:2125550182;ext=101'],
    ['01632 960001, extensión 12', 'tel:01632960001;ext=12'],
    ['01632 960001 est. 12', 'tel:01632960001;ext=12'],
    ['+7 495 123-45-67', 'tel:+74951234567'],
    ['01 23 45 67 89', 'tel:0123456789'],
    ['+49 30/1234567', 'tel:+49301234567'],
    ['01632 960001;ext=12', 'tel:01632960001;ext=12'],
    ['+44 01632 960001', 'tel:+441632960001'],
    ['+44 0 1632 960001', 'tel:+441632960001'],
    ['0044 01632 960001', 'tel:00441632960001'],
    ['+39 06 12345678', 'tel:+390612345678'],
    ['+3906123456', 'tel:+3906123456'],
    ['+44(01632)960001', 'tel:+441632960001'],
    ['+442079460000', 'tel:+442079460000'],
    ['+2348031234567', 'tel:+2348031234567'],
    ['1 212 555 0182', 'tel:12125550182'],
    ['(11) 96123-4567', 'tel:11961234567'],
    ['8 495 123-45-67', 'tel:84951234567'],
  ];
  for (const [number, href] of links) {
    it(`dials ${number}`, () => {
      expect(telLink(number)).to.deep.equal({ href, text: number });
    });
  }

  it('adds an extension, if it is one', () => {
    expect(telLink('01632 960001', '12')?.href).to.equal('tel:01632960001;ext=12');
    expect(telLink('01632 960001 ext 3', '12')?.href).to.equal('tel:01632960001;ext=12');
    for (const extension of ['', 'Ann', '1;phone-context=x', '*1', '1'.repeat(8)]) {
      expect(telLink('01632 960001', extension)?.href).to.equal('tel:01632960001');
    }
  });

  const refused: readonly (readonly [what: string, ...numbers: string[]])[] = [
    ['nothing', '', ' ', '-', '+', '12', '(0)'],
    [
      'commands to the network',
      '*21*01632960001#',
      '#31#01632960001',
      '**61*1**30#',
      '*100#',
      '%2A100%23',
    ],
    ['words', 'none', '0800 SCHOOLS', '01632 960001 (Ann)', '01632 960001 or 01632 960002'],
    [
      'two numbers',
      '01632 960001, 01632 960002',
      '01632 960001 / 01632 960002',
      '01632960001;01632960002',
      '01632 960001\n01632 960002',
      '0161 496 0123/4',
      '01632 960001 / 960002',
      '555-0134/555-0135',
      '496013/496014',
      '555 0134 555 0135',
      '+251 11 155 0134/35',
      '0300 496 6000-01',
    ],
    ['a note with digits', '01632 960001 (24', '01632 960001 (24 hours)', '999 (101)'],
    [
      'a zero that may not be dialled',
      '64(0)64123456',
      '44 (0)1632 960001',
      '+251 011 155 0134',
      '00251 (011) 155 0134',
    ],
    [
      'a zero after the code of a country that nothing separates',
      '+2340803 123 4567',
      '+91022-23456789',
      '0035301 555 0123',
    ],
    ['a country without its plus', '44 1632 960001', '251 11 155 0134'],
    ['a short number with a country without its plus', '(353) 1 555 0123', '33 1 45 67 89 01'],
    ['hours behind a number', '020 7946 0000 9-5', '020 7946 0000 24', '01632 960001 10–4'],
    ['a fraction of a spreadsheet', '02079460000.0'],
    ['digits that stand for none', '00000 000000', '0000000', '+000 000 000'],
    ['a date', '03/27/2011'],
    ['a plus out of place', '++44 1632 960001', '01632+960001', '44+1632960001'],
    [
      'more digits than one number has',
      '01632-960001-960002',
      '01632 960001 960002',
      '0161 496 0123 0124',
      '020 7946 0000 020 7946 0001',
      '+44 1632 960001 960002',
      '00441632960001960002',
      '555-0134 555-0135 2',
    ],
    ['more than a number', '01632960001;phone-context=example.org', '01632960001?x', 'tel:1&2'],
    ['what is too long', '1'.repeat(18), long('1'), long(' 1'), long('x1')],
  ];
  for (const [what, ...numbers] of refused) {
    it(`refuses ${what}`, () => {
      for (const number of numbers)
        expect(telLink(number), number.slice(0, 40)).to.equal(undefined);
    });
  }
});
