import { expect } from '@open-wc/testing';
import { LinkingTips } from '../src/elements/linking-tips.js';
import { OrgCard } from '../src/elements/org-card.js';
import { PartnerDirectory } from '../src/elements/partner-directory.js';
import { VERSION } from '../src/lit/version.js';
import { recordConsole } from './support/console.js';
import { type Documented, documented, isDescribed } from './support/documented.js';
import { cards, type OurElement, part, parts, search, settled, tipsIn } from './support/page.js';
import { STATES } from './support/states.js';

const CLASSES = {
  'partner-directory': PartnerDirectory,
  'org-card': OrgCard,
  'linking-tips': LinkingTips,
};
type Tag = keyof typeof CLASSES;
const TAGS = Object.keys(CLASSES) as Tag[];

/** Attributes that a host may write, and the properties that are not attributes. */
const COMMON = {
  attributes: ['src', 'heading-level', 'max-records', 'max-bytes', 'keep-copy'],
  properties: ['feed'],
};
const SURFACE: Record<Tag, typeof COMMON> = {
  'partner-directory': {
    attributes: [
      ...['query', 'category', 'country', 'page-size', 'sync-url'],
      ...['only-category', 'only-country', 'only-ids'],
      ...['no-search', 'no-filters', 'no-tips', 'no-intro', 'no-community', 'no-logos'],
    ],
    properties: ['filters', 'order'],
  },
  'org-card': { attributes: ['org-id', 'folds', 'no-logos'], properties: ['org', 'words'] },
  'linking-tips': { attributes: [], properties: [] },
};

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

/** What was in use in any state, by tag. */
interface Used {
  readonly parts: Set<string>;
  readonly slots: Set<string>;
  readonly exported: Set<string>;
  readonly events: Set<string>;
}

const used = new Map<string, Used>(
  TAGS.map((tag) => [
    tag,
    { parts: new Set(), slots: new Set(), exported: new Set(), events: new Set() },
  ]),
);

function note({ localName, shadowRoot }: Element) {
  const all = used.get(localName);
  if (!all || !shadowRoot) return;
  for (const each of shadowRoot.querySelectorAll('[part]')) {
    for (const name of each.part) all.parts.add(name);
  }
  for (const slot of shadowRoot.querySelectorAll('slot')) all.slots.add(slot.name);
  for (const inner of shadowRoot.querySelectorAll('[exportparts]')) {
    for (const pair of inner.getAttribute('exportparts')?.split(',') ?? []) {
      all.exported.add(pair.split(':').at(-1)?.trim() ?? '');
    }
  }
}

/** What cards send comes through the directory around them. */
const FROM_CARDS = ['org-contact'];

/** Events that an element sends, but for those by which @lit/context connects elements. */
function listen(tag: Tag): () => void {
  const { prototype } = CLASSES[tag];
  const { dispatchEvent } = prototype;
  prototype.dispatchEvent = function (event) {
    if (!event.type.startsWith('context-')) used.get(tag)?.events.add(event.type);
    return dispatchEvent.call(this, event);
  };
  return () => Reflect.deleteProperty(prototype, 'dispatchEvent');
}

async function act(element: OurElement) {
  const stay = (event: Event) => event.preventDefault();
  document.body.addEventListener('click', stay);
  const directory = element instanceof PartnerDirectory ? element : undefined;
  const card = directory ? cards(directory)[0] : element instanceof OrgCard && element;
  if (card) parts(card, 'contact-link')[0]?.click();
  if (directory && parts(directory, 'search-input').length) await search(directory, 'plain');
  document.body.removeEventListener('click', stay);
}

describe('what is documented is what there is:', () => {
  const docs = new Map<Tag, Documented>();
  const of = (tag: Tag) => docs.get(tag) ?? expect.fail(`no doc block of ${tag}`);
  const seen = (tag: Tag) => used.get(tag) ?? expect.fail(`no ${tag}`);

  before(async function () {
    this.timeout(60_000);
    recordConsole();
    const stops = TAGS.map(listen);
    for (const tag of TAGS) docs.set(tag, await documented(tag));
    for (const make of Object.values(STATES)) {
      const element = await make();
      const inner = [...cards(element), tipsIn(element)];
      for (const each of [element, ...inner]) if (each) note(each);
      await act(element);
      await settled(element);
      for (const each of [element, ...cards(element)]) note(each);
    }
    for (const stop of stops) stop();
  });

  for (const tag of TAGS) {
    it(`the slots of <${tag}>`, () => {
      expect(sorted(of(tag).slots)).to.deep.equal(sorted(seen(tag).slots));
    });

    it(`the events of <${tag}>`, () => {
      const through = tag === 'partner-directory' ? FROM_CARDS : [];
      expect([...seen('org-card').events]).to.include.members(FROM_CARDS);
      expect(sorted(of(tag).events)).to.deep.equal(sorted([...seen(tag).events, ...through]));
    });

    it(`the parts of <${tag}>`, () => {
      const outer = [...seen(tag).exported].filter((name) => !name.includes('__'));
      const all = sorted([...seen(tag).parts, ...outer]);
      expect(sorted(of(tag).parts)).to.deep.equal(all);
    });

    it(`the attributes and properties of <${tag}>, each described`, () => {
      const { elementProperties } = CLASSES[tag];
      const own = [...elementProperties].filter(([, { state }]) => !state);
      const withAttribute = own.filter(([, { attribute }]) => attribute !== false);
      const { attributes, properties } = SURFACE[tag];
      const names = withAttribute.map(([name, { attribute }]) =>
        typeof attribute === 'string' ? attribute : String(name).toLowerCase(),
      );
      expect(sorted(names)).to.deep.equal(sorted([...COMMON.attributes, ...attributes]));
      const bare = own.filter(([, { attribute }]) => attribute === false).map(([name]) => name);
      expect(sorted(bare.map(String))).to.deep.equal(sorted([...COMMON.properties, ...properties]));
      const missing = own
        .map(([name]) => String(name))
        .filter((name) => !isDescribed(of(tag).source, name));
      expect(missing).to.deep.equal([]);
    });
  }

  for (const [inner, box] of [
    ['org-card', 'card'],
    ['linking-tips', 'tips'],
  ] as const) {
    it(`the parts of <${inner}> as they leave a directory`, () => {
      const own = of(inner).parts.filter(
        (name) => ![box, 'failure', 'retry', 'loading'].includes(name),
      );
      const outside = own.map((name) => `${box}__${name}`);
      const exported = [...seen('partner-directory').exported];
      const mine = (names: readonly string[]) =>
        sorted(names.filter((name) => name.startsWith(`${box}__`)));
      expect(mine(exported)).to.deep.equal(sorted(outside));
      expect(mine(of('partner-directory').innerParts)).to.deep.equal(sorted(outside));
      expect(exported).to.include(box);
    });
  }

  it('every custom property, read in the styles, and none set there', () => {
    const styles = TAGS.flatMap((tag) => CLASSES[tag].elementStyles)
      .map(String)
      .join('\n');
    const read = [...styles.matchAll(/var\(\s*(--directory-[\w-]+)/g)].map(([, name = '']) => name);
    expect(sorted(of('partner-directory').properties)).to.deep.equal(sorted(read));
    expect(styles).not.to.match(/[{;]\s*--directory-[\w-]+\s*:/);
  });

  it('the version of the package', async () => {
    const { version } = await (await fetch('/package.json')).json();
    expect(VERSION).to.equal(version);
    for (const tag of TAGS) expect(CLASSES[tag].version).to.equal(version);
  });
});

describe('a host’s style reaches', () => {
  it('every part of the directory, and through it those of cards and tips', async () => {
    const { parts: own, innerParts } = await documented('partner-directory');
    const element = (await STATES['loaded']?.()) ?? expect.fail('no state');
    const [card] = cards(element);
    const tips = tipsIn(element);
    if (!card || !tips) throw new Error('There is neither card nor tips.');
    const style = document.createElement('style');
    document.head.append(style);
    const targets = [...own, ...innerParts].map((name) => {
      const [box = '', inner] = name.split('__');
      const root = box === 'card' ? card : box === 'tips' ? tips : element;
      return { name, target: parts(root, inner ?? box)[0] };
    });
    const there = targets.filter(({ target }) => target);
    for (const { name, target } of there) {
      style.textContent = `partner-directory::part(${name}) { accent-color: rgb(1, 2, 3); }`;
      expect(target && getComputedStyle(target).accentColor, name).to.equal('rgb(1, 2, 3)');
    }
    style.remove();
    expect(there.length).to.be.above(40);
    expect(part(card, 'name').isConnected).to.equal(true);
  });
});
