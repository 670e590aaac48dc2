import { expect } from '@open-wc/testing';
import { accessible, nameOf } from '../../../test/support/axe.js';
import { mountWith, part, parts, settled, until, writing } from '../../../test/support/page.js';
import { expectSame } from '../../../test/support/same.js';
import { screenText } from '../../../test/support/screen.js';
import type { OrgContactEvent } from '../../controllers/events.js';

const cardOf = (fields: object) =>
  mountWith('org-card', { org: { id: 'a', name: 'Aid for Schools', ...fields } });

/** What a screen reader hears of each, a link's kind being in its name, and where it leads. */
const contacts = (card: Element) =>
  parts(card, 'contact').map((row) => {
    const link = row.querySelector('a');
    const kind = link ? [link.ariaLabel?.split(': ')[0]] : [];
    return [[...kind, screenText(row)].join(' '), link?.getAttribute('href') ?? ''];
  });

const stubs: (() => void)[] = [];

/** Puts something in the place of the clipboard for the rest of the test. */
function stubClipboard(clipboard: Partial<Clipboard> | undefined) {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  stubs.push(() => Reflect.deleteProperty(navigator, 'clipboard'));
}

afterEach(() => {
  for (const restore of stubs.splice(0)) restore();
});

describe('the contacts of an <org-card>', () => {
  it('has each drawing level with the first line of a value that needs several', async () => {
    const card = await cardOf({
      phones: [
        { number: '01632 960004', extension: '12', description: 'In the mornings' },
        'none '.repeat(20),
      ],
      email: `${'a'.repeat(30)}@${'b'.repeat(30)}.example.org`,
      website: `https://www.example.org/${'path/'.repeat(12)}`,
      locations: [{ addresses: [{ address_1: 'High Street', city: 'Cardiff', country: 'GB' }] }],
    });
    card.style.inlineSize = '240px';
    const rows = parts(card, 'contact');
    expect(rows).to.have.lengthOf(5);
    for (const row of rows) {
      const icon = row.querySelector('[part=icon]')?.getBoundingClientRect();
      const lines = document.createRange();
      lines.selectNodeContents(row.querySelector('bdi, a') ?? expect.fail());
      const [first] = lines.getClientRects();
      if (!icon || !first) expect.fail();
      const middle = (icon.top + icon.bottom) / 2;
      expect(middle, row.textContent).to.be.within(first.top, first.bottom);
    }
  });

  const cases: [name: string, fields: object, rows: [text: string, href: string][]][] = [
    [
      'a number as written',
      { phones: ['(01223) 365-589'] },
      [['Telephone (01223) 365-589', 'tel:01223365589']],
    ],
    [
      'an extension',
      { phones: [{ number: '020 7241 3544', extension: '12' }] },
      [['Telephone 020 7241 3544 extension 12', 'tel:02072413544;ext=12']],
    ],
    ['what can be a command, unlinked', { phones: ['*21*0161#'] }, [['Telephone *21*0161#', '']]],
    ['an e-mail address', { email: 'a@b.org' }, [['E-mail a@b.org', 'mailto:a@b.org']]],
    [
      'more addresses with their labels',
      { email: 'a@b.org', additional_emails: [{ email: 'c@b.org', label: 'Press' }] },
      [
        ['E-mail a@b.org', 'mailto:a@b.org'],
        ['E-mail c@b.org Press', 'mailto:c@b.org'],
      ],
    ],
    [
      'each website with its label',
      {
        website: 'http://uclass.org/',
        additional_websites: [{ url: 'http://blog.uclass.org/', label: 'Blog' }],
      },
      [
        ['Website uclass.org', 'http://uclass.org/'],
        ['Website blog.uclass.org Blog', 'http://blog.uclass.org/'],
      ],
    ],
    [
      'a fax and a text phone by their own words, behind what can be called',
      {
        phones: [
          { number: '01632 960004', type: 'fax' },
          { number: '01632 960006', type: 'textphone', description: 'Mornings' },
          { number: '01632 960005', type: 'voice' },
        ],
      },
      [
        ['Telephone 01632 960005 voice', 'tel:01632960005'],
        ['Fax 01632 960004', ''],
        ['Text phone 01632 960006 Mornings', ''],
      ],
    ],
    [
      'a person',
      {
        contacts: [{ name: 'Ann Lee', title: 'Head', email: 'ann@b.org', phones: ['01460 55449'] }],
      },
      [
        ['Telephone 01460 55449 Ann Lee, Head', 'tel:0146055449'],
        ['E-mail ann@b.org Ann Lee, Head', 'mailto:ann@b.org'],
      ],
    ],
    [
      'a postal address',
      { locations: [{ name: 'Office', addresses: [{ address_1: '1 High St', city: 'Cardiff' }] }] },
      [['Address 1 High St, Cardiff Office', '']],
    ],
    [
      'the host that a look-alike really is',
      { website: 'https://аpple.com', email: 'info@аpple.com' },
      [
        ['E-mail info@xn--pple-43d.com', 'mailto:info@xn--pple-43d.com'],
        ['Website xn--pple-43d.com', 'https://xn--pple-43d.com/'],
      ],
    ],
  ];
  for (const [name, fields, rows] of cases) {
    it(`show ${name}`, async () => {
      expect(contacts(await cardOf(fields))).to.deep.equal(rows);
    });
  }

  it('show an address in lines, as on an envelope, with the name of its country', async () => {
    const address = { address_1: '1 Heol Fawr', city: 'Bala', postal_code: 'LL23 7AB' };
    const locations = [{ addresses: [{ ...address, country: 'GB' }] }];
    const value = part(await cardOf({ locations }), 'contact-value').querySelector('bdi');
    if (!value) throw new Error('There is no address.');
    const { lineHeight } = getComputedStyle(value);
    const lines = value.getBoundingClientRect().height / parseFloat(lineHeight);
    expect(Math.round(lines)).to.equal(4);
    expect(value.textContent).to.match(/LL23 7AB,\s+United Kingdom$/);
  });

  for (const state of ['gone', 'hijacked']) {
    it(`show a website that is ${state} as text, and say why`, async () => {
      const url = 'https://old.example.org/';
      const [row] = contacts(await cardOf({ website: url, checks: [{ url, state }] }));
      expect(row?.[0]).to.match(/^Website old\.example\.org This website is no longer theirs/);
      expect(row?.[1]).to.equal('');
    });
  }

  it('have the archived copy of a website that is gone under its own address', async () => {
    const url = 'https://old.example.org/';
    const archive_url = 'https://web.archive.org/web/2015/https://old.example.org/';
    const card = await cardOf({ website: url, checks: [{ url, state: 'gone', archive_url }] });
    expect(contacts(card)).to.deep.equal([
      ['Website old.example.org This website is no longer theirs.', ''],
      ['Website web.archive.org/web/2015/https://old.example.org/', archive_url],
    ]);
  });

  for (const website of ['javascript:alert(1)', 'data:text/html,x', 'https://a@evil.example/']) {
    it(`have no link for ${website}`, async () => {
      const card = await cardOf({ website });
      expectSame(card.shadowRoot?.querySelector('a'), null);
      expect(screenText(card)).to.match(/^Aid for Schools/);
    });
  }

  it('read left to right inside any text [criterion 36, WCAG 3.1.2, 1.3.2]', async () => {
    const card = await cardOf({ phones: ['+20 2 2795 1234'], email: 'a@b.org' });
    for (const link of parts(card, 'contact-link')) {
      expect(getComputedStyle(link.firstElementChild ?? link).direction).to.equal('ltr');
      expect(writing(link.querySelector('bdi') ?? link).dir).to.equal('ltr');
    }
  });

  it('name what, whose and what is on screen [criterion 16, WCAG 2.4.4, 2.5.3]', async () => {
    const card = await cardOf({ phones: ['01460 55449'], website: 'https://b.org/about' });
    const links = parts(card, 'contact-link');
    for (const [index, { role, name }] of accessible(links).entries()) {
      expect(role).to.equal('link');
      expect(name).to.include('Aid for Schools');
      expect(name).to.include(screenText(links[index] ?? card));
    }
    expect(links).to.have.lengthOf(2);
  });
});

describe('the copy button of an <org-card>', () => {
  it('copies the address, says so, and tells the page', async () => {
    const copied: string[] = [];
    stubClipboard({ writeText: async (text) => void copied.push(text) });
    const card = await cardOf({ email: 'a@b.org' });
    const events: OrgContactEvent[] = [];
    card.addEventListener('org-contact', (event) => events.push(event));
    const button = part(card, 'copy');
    expect(nameOf(button)).to.equal('Copy a@b.org');
    button.focus();
    button.click();
    await until(card, () => card.shadowRoot?.textContent.includes('Copied: a@b.org'));
    const said = [...(card.shadowRoot?.querySelectorAll('[aria-live=polite]') ?? [])];
    expect(said.map((node) => node.textContent.trim())).to.deep.equal(['Copied: a@b.org']);
    expect(copied).to.deep.equal(['a@b.org']);
    expectSame(card.shadowRoot?.activeElement, button);
    expect(events).to.have.lengthOf(1);
    expect(events[0]).to.include({ kind: 'email', value: 'a@b.org', action: 'copy' });
  });

  it('says nothing where the browser refuses', async () => {
    let asked = () => {};
    const refused = new Promise<void>((resolve) => {
      asked = resolve;
    });
    stubClipboard({
      writeText: async () => {
        asked();
        throw new DOMException('No', 'NotAllowedError');
      },
    });
    const card = await cardOf({ email: 'a@b.org' });
    const events: Event[] = [];
    card.addEventListener('org-contact', (event) => events.push(event));
    part(card, 'copy').click();
    await refused;
    await settled(card);
    expect(events).to.have.lengthOf(0);
    expect(screenText(card)).not.to.include('Copied');
  });

  it('is not there where the browser has no clipboard, nor for a number', async () => {
    stubClipboard({ writeText: async () => {} });
    expect(parts(await cardOf({ phones: ['01460 55449'] }), 'copy')).to.have.lengthOf(0);
    stubClipboard(undefined);
    expect(parts(await cardOf({ email: 'a@b.org' }), 'copy')).to.have.lengthOf(0);
  });
});
