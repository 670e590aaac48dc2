import { expect } from '@open-wc/testing';
import type { PartnerDirectory } from '../src/elements/partner-directory/partner-directory.js';
import { FULL_FEED } from './full-feed.js';
import { elementsIn, strangersIn } from './support/allowed.js';
import { armed, ATTACKS, isAnimated, isHarmful, letLoose } from './support/attacks.js';
import { recordConsole } from './support/console.js';
import { feedOf } from './support/feeds.js';
import { feedUrl, fixtureUrl } from './support/fixture-server.js';
import { checkbox, choose, filtersOf, offered, unfolded } from './support/filters.js';
import { cards, directoryOf, mountWith, names, part, parts, settled } from './support/page.js';
import { screenText } from './support/screen.js';

type Json = Readonly<Record<string, unknown>>;

/** A twin's number is that of its attack and this. */
const TWIN = 1000;

/** What a string of a feed is for where any text in its place would only be refused. */
const NO_TEXT =
  /^(version|language|url|.*_url|src|logo|website|email|number|id|.*_ids?|state|status|mode|updated|.*_date|checked)$/;

/** A feed with other strings in it; lists keep their length. */
function rewritten(
  value: unknown,
  change: (text: string, key: string) => string,
  key = '',
): unknown {
  if (typeof value === 'string') return key === 'version' ? value : change(value, key);
  if (Array.isArray(value)) return value.map((each) => rewritten(each, change, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, rewritten(inner, change, name)]),
  );
}

/** A feed that says `text` wherever it says anything: as the whole of a string, and at its end. */
function infested(text: string): Json {
  const [organization] = FULL_FEED.organizations;
  const shown = (value: unknown) =>
    rewritten(value, (given, key) => (NO_TEXT.test(key) ? given : text)) as Json;
  return {
    ...shown(FULL_FEED),
    [text]: text,
    organizations: [
      { ...shown(organization), [text]: text },
      rewritten(organization, () => text),
      rewritten(organization, (given, key) => (/^id$/.test(key) ? text : given + text)),
      { name: 'A', translations: { [text]: { name: text } }, source_text: { [text]: text } },
    ],
  };
}

/** Everything in a directory that a visitor can press, but for what leaves the page. */
async function use(directory: PartnerDirectory): Promise<void> {
  for (const element of [...elementsIn(directory)]) {
    element.dispatchEvent(new Event('mouseover', { bubbles: true }));
    const isSafe = element.matches('a, summary, [part=more], [part=filters-toggle], input');
    if (isSafe) (element as HTMLElement).click();
  }
  await settled(directory);
}

describe('what a feed says', () => {
  const told = new Set<unknown>();
  const style = new CSSStyleSheet();
  const ids = ATTACKS.flatMap((_, index) => [index, index + TWIN]);
  const onMessage = ({ data }: MessageEvent) => told.add(data);
  const onAnimation = ({ animationName }: AnimationEvent) => {
    const [, id] = /^attack-(\d+)$/.exec(animationName) ?? [];
    if (id) told.add(Number(id));
  };
  /** Links of the widget work, but do not leave the page. */
  const onClick = (event: Event) => {
    const [link] = event.composedPath();
    if (link instanceof Element)
      link.closest('a[href^="http"], a[href^="mailto"], a[href^="tel"]') && event.preventDefault();
  };

  before(() => {
    style.replaceSync(
      ids
        .map(
          (id) =>
            `@keyframes attack-${id} {} .attack-${id}, ::part(attack-${id}) { animation: attack-${id} 1ms }`,
        )
        .join('\n'),
    );
    document.adoptedStyleSheets.push(style);
    addEventListener('message', onMessage);
    addEventListener('animationstart', onAnimation, true);
    addEventListener('click', onClick);
  });

  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== style);
    removeEventListener('message', onMessage);
    removeEventListener('animationstart', onAnimation, true);
    removeEventListener('click', onClick);
  });

  it('never runs, styles, names or leads astray, and would in a careless widget', async function () {
    this.timeout(60_000);
    recordConsole();
    const directory = await mountWith('partner-directory', { feed: feedOf([]) });
    const globals = Object.getOwnPropertyNames(window).sort();
    const astray: string[] = [];
    for (const [id, attack] of ATTACKS.entries()) {
      const text = armed(attack, id);
      directory.feed = infested(text);
      await settled(directory);
      expect(cards(directory), text).to.have.lengthOf.above(1);
      await use(directory);
      astray.push(...(await strangersIn(directory)).map((each) => `${each} by ${text}`));
      for (const each of [directory, ...elementsIn(directory)]) {
        if (each instanceof HTMLAnchorElement && isHarmful(each)) astray.push(each.href);
        if (each.shadowRoot && isAnimated(each.shadowRoot)) astray.push(`animation by ${text}`);
      }
    }
    expect(astray).to.deep.equal([]);
    expect(Object.getOwnPropertyNames(window).sort()).to.deep.equal(globals);
    directory.remove();

    const yard = document.createElement('div');
    document.body.append(yard);
    const missing = () => ATTACKS.filter((_, id) => !told.has(id + TWIN));
    /** Resolves when all is told, and in any case after so many frames. */
    const untilTold = async (isTold: () => boolean, frames = 600) => {
      for (let left = frames; left && !isTold(); left -= 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    };
    for (const [id, attack] of ATTACKS.entries()) {
      const host = document.createElement('div');
      yard.append(host);
      letLoose(attack, id + TWIN, host);
      // Where a form is sent, one that is sent meanwhile is not.
      const isForm = /form/.test(attack.mistake + attack.payload);
      if (isForm) await untilTold(() => told.has(id + TWIN));
    }
    await untilTold(() => !missing().length);
    yard.remove();
    expect(missing()).to.deep.equal([]);
    const fallen = ATTACKS.filter((_, id) => told.has(id));
    expect(fallen).to.deep.equal([]);
  });
});

describe('keys that reach for a prototype', () => {
  const KEYS = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},';
  const body = JSON.stringify(FULL_FEED).replaceAll('{', KEYS);

  it('change nothing, in any record of a feed', async () => {
    const directory = await directoryOf(fixtureUrl({ body }));
    const plain = await directoryOf(feedUrl(FULL_FEED));
    expect(names(directory)).to.deep.equal(['Twin Schools']);
    expect(screenText(directory)).to.equal(screenText(plain));
    const given = await mountWith('partner-directory', { feed: JSON.parse(body) });
    expect(names(given)).to.deep.equal(['Twin Schools']);
    const org = JSON.parse(body).organizations[0];
    expect(part(await mountWith('org-card', { org }), 'name').textContent).to.include('Twin');
    expect(Reflect.has({}, 'polluted')).to.equal(false);
  });

  it('are values like any other: of categories, filters and terms', async () => {
    const words = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
    const directory = await unfolded(
      feedUrl(
        feedOf(
          words.map((word) => ({
            id: word,
            name: `The ${word}`,
            category: word,
            offers: [word],
            phases: [word],
            translations: { [word]: { name: word } },
          })),
        ),
      ),
    );
    for (const legend of ['Category', 'What is offered', 'School phase']) {
      expect(offered(directory, legend), legend).to.have.members(words.map((word) => `${word} 1`));
    }
    await choose(directory, ['What is offered', '__proto__']);
    expect(names(directory)).to.deep.equal(['The __proto__']);
    await choose(directory, ['Category', '__proto__']);
    expect(names(directory)).to.deep.equal(['The __proto__']);
    recordConsole();
    const card = await mountWith('org-card', { feed: feedOf([]), orgId: '__proto__' });
    expect(parts(card, 'card')).to.have.lengthOf(0);
  });
});

describe('a text of absurd length', () => {
  const WORDS = 'One word after another. '.repeat(2 ** 20 / 24);
  /** Long enough, where it stands in many places. */
  const TEXT = WORDS.slice(0, 50_000);
  const long = (text: string, length: number) => `${text}${WORDS}`.slice(0, length);

  it('as the name is cut in its place, and led to from the text below', async () => {
    const directory = await mountWith('partner-directory', {
      feed: feedOf([{ name: TEXT, description: 'Known.', website: 'https://example.org' }]),
    });
    const [card] = cards(directory);
    if (!card) throw new Error('There is no card.');
    expect(part(card, 'name').textContent.trim()).to.match(/^One word.{270,300}…$/);
    for (const element of parts(card, 'contact-link').concat(parts(card, 'more'))) {
      expect(element.ariaLabel).to.have.lengthOf.below(700);
    }
    const description = part(card, 'description');
    expect(screenText(description)).to.have.lengthOf.below(700);
    part(card, 'more').click();
    await settled(card);
    expect(screenText(description)).to.have.lengthOf.within(9000, 12_000);
    const disclosure = description.querySelector('details');
    expect(disclosure && screenText(disclosure)).to.equal('Read more');
    // What is folded, cut and disclosed is the whole of it.
    const whole = description.textContent.replaceAll(/\s|…|Read (more|less)/g, '');
    expect(whole === `${TEXT.replaceAll(' ', '')}Known.`).to.equal(true);
  });

  it('stays within bounds wherever it stands, and within reach', async () => {
    const shown = { name: TEXT, alternate_name: TEXT, alert: TEXT, description: TEXT };
    const org = {
      ...shown,
      phones: [{ number: `1 ${TEXT}`, description: TEXT, extension: TEXT }],
      additional_emails: [{ email: 'a@example.org', label: TEXT }],
      contacts: [{ name: TEXT, title: TEXT, email: 'b@example.org' }],
      locations: [{ name: TEXT, addresses: [{ address_1: TEXT, city: TEXT }] }],
      category: long('a', 1000),
      offers: [long('b', 1000), long('c', 1000)],
    };
    const directory = await mountWith('partner-directory', {
      feed: feedOf([org, { name: 'B', category: 'B' }], {
        title: TEXT,
        page: { title: TEXT, summary: TEXT, resources_heading: TEXT, resources_intro: TEXT },
        tips: { heading: TEXT, items: [{ title: TEXT, text: TEXT }] },
      }),
    });
    await filtersOf(directory);
    await choose(directory, ['What is offered', 'bOne word']);
    for (const element of elementsIn(directory)) {
      expect(element.ariaLabel?.length ?? 0, element.outerHTML.slice(0, 80)).to.be.below(1000);
    }
    // Title, summary, introduction, alert: ten thousand at most of each; tips and text fold.
    expect(screenText(directory)).to.have.lengthOf.below(80_000);
    for (const name of ['summary', 'resources-intro']) {
      const disclosure = part(directory, name).querySelector('details');
      expect(disclosure?.textContent.includes(TEXT.slice(-500).trim()), name).to.equal(true);
    }
    const [title] = part(directory, 'title').children;
    expect(title instanceof HTMLElement && title.title === TEXT.trim()).to.equal(true);
    expect(checkbox(directory, 'Category', 'aOne word')).to.exist;
  });

  it('takes no page for itself as a list, either', async () => {
    const many = Array.from({ length: 50_000 }, (_, index) => `${index}`);
    const card = await mountWith('org-card', {
      org: {
        name: 'A',
        phones: many,
        description: `${'- a\n'.repeat(50_000)}\n${'a\n\n'.repeat(50_000)}`,
      },
    });
    expect(parts(card, 'contact')).to.have.lengthOf(1000);
    expect([...elementsIn(card)].length).to.be.below(20_000);
  });
});

describe('a link', () => {
  it('tells the other page nothing, also where the host has its links open elsewhere', async () => {
    const directory = await directoryOf(feedUrl(FULL_FEED));
    const links = [...elementsIn(directory)].filter((each) => each.matches('a'));
    expect(links).to.have.lengthOf.above(8);
    for (const link of links as HTMLAnchorElement[]) {
      expect(link.relList.contains('noopener'), link.href).to.equal(true);
      expect(link.target).to.equal('');
      const isOrganisation = link.matches('[part~=contact-link], [part~=link]');
      expect(link.relList.contains('noreferrer'), link.href).to.equal(isOrganisation);
    }
  });
});
