import { expect } from '@open-wc/testing';
import '../../i18n/locales/ar.js';
import { elementsIn } from '../../../test/support/allowed.js';
import { armed, ATTACKS, isHarmful } from '../../../test/support/attacks.js';
import { violations } from '../../../test/support/axe.js';
import {
  but,
  commented,
  commentedFeed,
  inside,
  kept,
  memory,
  opened,
  send,
  write,
} from '../../../test/support/comments.js';
import {
  cards,
  directoryOf,
  part,
  parts,
  settled,
  turn,
  until,
} from '../../../test/support/page.js';
import { screenText } from '../../../test/support/screen.js';
import { hasContactDetails } from './contact-details.js';

describe('what a comment says', () => {
  it('is text, whoever wrote it: nothing of it runs, and no link is made of it', async function () {
    this.timeout(60_000);
    const told: unknown[] = [];
    const onMessage = ({ data }: MessageEvent) => told.push(data);
    addEventListener('message', onMessage);
    const texts = ATTACKS.map((attack, id) => armed(attack, id));
    const comments = texts.map((text) => ({
      ...{ id: text, author: text, date: text, text },
      isOwn: false,
    }));
    const directory = await commented(
      but(memory(), {
        session: async () => ({ name: texts.join(' '), loginUrl: texts[0], logoutUrl: texts[1] }),
        list: async () => ({ comments, total: comments.length }),
      }),
    );
    const node = await opened(directory, 'Alpha Links');
    const shown = [...node.querySelectorAll('[part=comment-text]')];
    expect(shown.map((each) => each.textContent)).to.deep.equal(texts);
    const inside = [...elementsIn(directory)].filter((each) => node.contains(each));
    const tags = new Set(inside.map(({ localName }) => localName));
    expect([...tags].sort()).to.deep.equal(
      'a button div form label li p span textarea ul'.split(' '),
    );
    for (const each of inside) {
      for (const type of ['mouseover', 'focus', 'toggle']) each.dispatchEvent(new Event(type));
      if (each instanceof HTMLAnchorElement && each.checkVisibility()) {
        expect(isHarmful(each), each.href).to.equal(false);
      }
    }
    expect(told).to.deep.equal([]);
    removeEventListener('message', onMessage);
  });

  it('runs as its own letters do, and turns nothing around it', async () => {
    const directory = await commented(
      memory('Cat', [
        kept('שלום לכולם', { organization: 'alpha' }),
        kept('\u202EOut of order', { organization: 'alpha', author: '\u202ENNA' }),
      ]),
    );
    const node = await opened(directory, 'Alpha Links');
    const [hebrew, turned] = [...node.querySelectorAll<HTMLElement>('[part=comment-text]')];
    expect(hebrew && getComputedStyle(hebrew).direction).to.equal('rtl');
    expect(turned && getComputedStyle(turned).unicodeBidi).to.equal('isolate');
    const by = [...node.querySelectorAll('[part=comment-by]')][1]?.textContent ?? '';
    expect(by).to.equal('\u2068\u202ENNA\u2069, 5 March 2026');
  });

  it('may be as long as a server lets it be', async () => {
    const text = `${'word '.repeat(13_000)}end`;
    const directory = await commented(memory('Cat', [kept(text, { organization: 'alpha' })]));
    const node = await opened(directory, 'Alpha Links');
    expect(screenText(inside(node, 'comment-text'))).to.equal(text);
    expect(node.scrollWidth).to.be.at.most(node.clientWidth);
  });
});

describe('contact details in a text', () => {
  const yes = [
    '01632 960 001',
    '+44 (0)1632-960001',
    '٠١٦٣٢٩٦٠٠٠١',
    'ann@example.org',
    'a@b.co.uk!',
  ];
  const no = [
    'In 2019–2024',
    'on 2026-03-31',
    '31/03/2026',
    '1,000,000 pupils',
    'we @ school',
    '10:30',
  ];
  for (const text of yes) {
    it(`are seen: ${text}`, () => expect(hasContactDetails(text)).to.equal(true));
  }
  for (const text of no) {
    it(`are not: ${text}`, () => expect(hasContactDetails(text)).to.equal(false));
  }
});

describe('comments for everybody', () => {
  for (const scheme of ['light', 'dark']) {
    it(`are without a fault that axe-core finds, ${scheme} [criterion 1, WCAG 2.2]`, async () => {
      const directory = await commented(
        memory('Cat', [
          kept('Good people.', { organization: 'alpha' }),
          kept('Mine.', { organization: 'alpha', author: 'Cat', isApproved: false }),
        ]),
      );
      const page = directory.parentElement ?? directory;
      page.style.cssText = `color-scheme: ${scheme}; background: canvas; color: canvastext`;
      const node = await opened(directory, 'Alpha Links');
      write(node, 'Ring 01632 960 001');
      await send(directory, node);
      expect(await violations(page)).to.deep.equal([]);
    });
  }

  it('speak the language of the directory, and run its way', async () => {
    const directory = await commented(memory('Cat'));
    await opened(directory, 'Alpha Links');
    await turn(directory);
    await until(directory, () => screenText(directory).includes('التعليقات'));
    await settled(directory);
    const box = part(directory, 'comments-box');
    expect(getComputedStyle(box).direction).to.equal('rtl');
    const [thread] = [...(cards(directory)[0]?.querySelectorAll<HTMLElement>('.comments') ?? [])];
    expect([thread?.lang, thread?.dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('leave room for a page of 320 pixels [WCAG 1.4.10]', async () => {
    const directory = await commented(memory('Cat'));
    const page = directory.parentElement ?? directory;
    page.style.inlineSize = '320px';
    const node = await opened(directory, 'Alpha Links');
    write(node, 'W'.repeat(300));
    await send(directory, node);
    expect(page.scrollWidth).to.be.at.most(320);
  });
});

describe('a feed whose comments are in a WordPress elsewhere', () => {
  it('has a link to the page that can, and asks nobody', async () => {
    const directory = await directoryOf(
      commentedFeed({
        home_page_url: 'https://school.example/partners',
        community: {
          comments: { mode: 'wordpress', url: 'https://school.example/wp-json/', post: 12 },
        },
      }),
    );
    const [link] = parts(directory, 'comments-link') as HTMLAnchorElement[];
    expect(link?.href).to.equal('https://school.example/partners');
    expect(parts(directory, 'comments-toggle')).to.have.lengthOf(0);
  });
});
