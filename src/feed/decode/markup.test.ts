import { expect } from '@open-wc/testing';
import { prose } from './text.js';

describe('a text with markup', () => {
  const read: readonly (readonly [what: string, text: string, made: string])[] = [
    ['paragraphs', '<p>We help.</p><p>Call us.</p>', 'We help.\n\nCall us.'],
    ['line breaks', 'One<br>two<BR />three<br/>four', 'One\ntwo\nthree\nfour'],
    ['emphasis', 'We <strong>help</strong> <em>all</em> <b>schools</b>.', 'We help all schools.'],
    ['a list', '<ul>\n  <li>Letters</li>\n  <li>Visits</li>\n</ul>', '• Letters\n• Visits'],
    ['a list without ends', '<ul><li>Letters<li>Visits</ul>', '• Letters\n• Visits'],
    [
      'paragraphs of blank lines and a list',
      'One\nline.\n\nTwo.\n\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n\nThree.',
      'One line.\n\nTwo.\n\n• a\n• b\n\nThree.',
    ],
    ['headings', '<h2>Who can join</h2>Any school.', 'Who can join\n\nAny school.'],
    ['a table', '<table><tr><td>Mon</td><td>9–5</td></tr></table>', 'Mon\n9–5'],
    [
      'attributes',
      '<p class="x" onclick="alert(1)">We <span style="a:b">help</span></p>',
      'We help',
    ],
    [
      'a link',
      'See <a href="https://example.org/a?b=1&amp;c=2" target=_blank>our page</a>.',
      'See our page (https://example.org/a?b=1&c=2).',
    ],
    ['a link that names itself', '<a href="https://example.org/">example.org</a>', 'example.org'],
    [
      'a link to what has its words in it',
      'See <a href="https://school.example/">school</a>',
      'See school (https://school.example/)',
    ],
    ['a mailbox', '<a href="mailto:a@example.org">Ann</a>', 'Ann (a@example.org)'],
    ['a link that leads nowhere', '<a href="javascript:alert(1)">Ann</a>', 'Ann'],
    [
      'names of characters',
      'Tom &amp; Jerry&rsquo;s &lt;3 caf&eacute;&nbsp;t&ycirc;',
      'Tom & Jerry’s <3 café tŷ',
    ],
    ['numbers of characters', 'Children&#8217;s &#x1F3EB; &#146;', 'Children’s 🏫 ’'],
    ['what was written twice over, once', '&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['what was written about tags, as such', '&lt;b&gt;bold&lt;/b&gt;', '<b>bold</b>'],
    ['Markdown', '**We help** *all* _schools_ and ***more***.', 'We help all schools and more.'],
    ['Markdown in Markdown', '**We help *all* schools**', 'We help all schools'],
    [
      'links of Markdown',
      '[Our site](https://example.org/a) here',
      'Our site (https://example.org/a) here',
    ],
    ['a mailbox of Markdown', '[Ann](mailto:a@example.org)', 'Ann (a@example.org)'],
    [
      'links of Markdown with a title',
      '[Our site](https://a.example "Title")',
      'Our site (https://a.example)',
    ],
    ['links of Markdown within a site', 'See [our page](/about).', 'See our page.'],
    ['a number that is a link', '<a href="tel:+441632960001">01632 960001</a>', '01632 960001'],
    ['a link that dials', '<a href="tel:+441632960001">Ring us</a>', 'Ring us (+441632960001)'],
    [
      'a mailbox with a subject',
      '<a href="mailto:a@b.example?subject=x">Ann</a>',
      'Ann (a@b.example)',
    ],
    [
      'what is pasted from Word',
      '<!--StartFragment--><p class="MsoNormal"><!--[if !supportLists]-->One<!--[endif]--><o:p></o:p></p><!--EndFragment-->',
      'One',
    ],
    [
      'conditions of Word, with their XML',
      'One<!--[if gte mso 9]><xml> <w:WordDocument> <w:View>Normal</w:View> </w:WordDocument> </xml><![endif]--> two',
      'One two',
    ],
    ['conditions that show', '<![if !supportLists]>One<![endif]>', 'One'],
    ['conditions for others', '<!--[if !mso]><!--><b>One</b><!--<![endif]-->', 'One'],
    ['XML of Word', '<xml><o:OfficeDocumentSettings/></xml>One', 'One'],
    ['styles of Word', '<style>\n<!-- p.MsoNormal {margin:0} -->\n</style>One', 'One'],
    [
      'names that Word has marked',
      'In <st1:place w:st="on"><st1:City w:st="on">Leeds</st1:City></st1:place>',
      'In Leeds',
    ],
    ['CDATA', '<![CDATA[<p>One</p>]]>', 'One'],
    [
      'what is pasted from Google Sheets, in quotes of Chrome',
      `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 0}--></style><table><tr><td>One</td></tr></table></google-sheets-html-origin>`,
      'One',
    ],
    ['what Excel keeps of the ends of lines', 'One_x000D_\nTwo', 'One\nTwo'],
    ['what FileMaker has for the ends of lines', 'One &amp;\nTwo\vThree', 'One &\nTwo\nThree'],
    [
      'what is pasted from Google Docs',
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span>One</span></p></b>',
      'One',
    ],
    ['Markdown of Google Docs', 'Join us\\! 1\\. One \\- two', 'Join us! 1. One - two'],
    [
      'a message of Outlook',
      'Ann<mailto:ann@a.example>, www.a.example<http://www.a.example/>',
      'Ann (ann@a.example), www.a.example (http://www.a.example/)',
    ],
    [
      'shortcodes of WordPress',
      '[vc_row][vc_column width="1/2"]One[/vc_column][/vc_row] [gallery ids="1,2"][caption id="a" align="left"]<img src="https://a.example/l.png" alt="Two" />[/caption]',
      'One Two',
    ],
    ['a label and what was deleted', '<label>One</label> <del>two</del><wbr>', 'One two'],
    ['the editor of WordPress', '<!-- wp:paragraph --><p>One</p><!-- /wp:paragraph -->', 'One'],
    [
      'images among paragraphs',
      '<p><img class="x" src="https://a.example/l.png" alt="Logo" /></p><p>One</p><!--more-->',
      'Logo\n\nOne',
    ],
    [
      'pictures of a site or message that cannot be shown here',
      '<p>One <img alt="" src="/a.png" /><img src="../b.jpg" alt="two"></p><img src="cid:a@b"><img src="data:image/png;base64,iVBO">',
      'One two',
    ],
    ['figures', '<figure><figcaption>One</figcaption></figure>', 'One'],
    [
      'letters of the north',
      'K&oslash;benhavn, Stra&szlig;e, &copy; 5&deg;',
      'København, Straße, © 5°',
    ],
    [
      'names of characters in Spanish and French',
      '&iquest;Qu&eacute;? &iexcl;1&ordm;! c&oelig;ur &frac34; &scaron;',
      '¿Qué? ¡1º! cœur ¾ š',
    ],
    ['ends of lines of Markdown', 'One\\\nTwo', 'One\nTwo'],
    ['emphasis with two lines', 'We __help all__ schools.', 'We help all schools.'],
    ['marks that are meant', '\\*not so\\* and \\_this\\_', '*not so* and _this_'],
    ['images of Markdown', '![A school](https://example.org/a.png)', 'A school'],
    ['headings of Markdown', '## Who can join\n1. Any school', 'Who can join\n1. Any school'],
    [
      'lists of Markdown',
      '* letters\n* visits\n+ more\n- and more',
      '• letters\n• visits\n• more\n- and more',
    ],
  ];
  for (const [what, text, made] of read) {
    it(`leaves words of ${what}`, () => {
      expect(prose(text)).to.equal(made);
    });
  }

  const same = [
    '5 < 6 and 7 > 3',
    'a <b and c> d',
    'R&D, A & B, AT&T; Q&A;',
    '&unknown; &#9999999; &amp',
    '2 * 3 * 4, 2*3*4, f*** off, M*A*S*H, *NSYNC',
    'snake_case_name, _ours, __proto__ and __init__',
    '#1 for schools, C# and #hashtags',
    'https://a.example/*x*',
    '[sic], [x](y), [a](javascript:alert(1))',
    '1. One\n2. Two\n- three',
    '</p><svg onload="alert(1)">',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<img src="https://a.example/l.png" onerror="alert(1)">',
    '<img src="/l.png" onerror="alert(1)">',
    '<img src="//a.example/l.png">',
    '<img src="data:text/html,x"> <img src="data:image/svg+xml,x">',
    '<style>*{display:none}</style>',
    '<iframe src="https://example.org"></iframe>',
    '<x onclick=alert(1)>click</x>',
    '<b:c>d</b:c> <b-c>d</b-c>',
    '<!-- ? -->{{x}}<?php ?>`ticks`${x}',
    '[video] [caption: ours] [gallery',
    'a <!-- b',
    '<!-- a <!-- b -->c',
    'C:\\a\\b',
  ];
  for (const text of same) {
    it(`stays as written where it surely is none: ${JSON.stringify(text)}`, () => {
      expect(prose(text)).to.equal(text);
    });
  }

  it('hides nothing in what its references stand for', () => {
    expect(prose('a&#0;b&#x202E;c&#8;d&#xD83C;e')).to.equal('abcde');
  });

  it('is left as it is where it is longer than any text of a person', () => {
    const text = `<b>x</b>${'y'.repeat(100_000)}`;
    expect(prose(text)).to.equal(text);
  });
});
