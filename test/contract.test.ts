import { expect } from '@open-wc/testing';
import { LinkingTips } from '../src/elements/linking-tips/linking-tips.js';
import { OrgCard } from '../src/elements/org-card/org-card.js';
import { PartnerDirectory } from '../src/elements/partner-directory/partner-directory.js';
import { VERSION } from '../src/version.js';
import { recordConsole } from './support/console.js';
import { type Documented, documented, isDescribed } from './support/documented.js';
import { cards, mount, type OurElement, parts, search, settled, tipsIn } from './support/page.js';
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
      ...['query', 'category', 'country', 'page-size', 'sync-url', 'search-service', 'tips'],
      ...['only-category', 'only-country', 'only-ids'],
      ...['no-search', 'no-filters', 'no-tips', 'no-intro', 'no-community', 'no-logos'],
    ],
    properties: ['filters', 'order'],
  },
  'org-card': { attributes: ['org-id', 'folds', 'no-logos'], properties: ['org', 'words'] },
  'linking-tips': { attributes: [], properties: [] },
};

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

/** The rules of an element, as its browser has read them. */
const rulesOf = (tag: Tag): string[] =>
  [...(mount(`<${tag}></${tag}>`).shadowRoot?.adoptedStyleSheets ?? [])].flatMap((sheet) =>
    [...sheet.cssRules].map(({ cssText }) => cssText),
  );

/** What was in use in any state, by tag. */
interface Used {
  readonly parts: Set<string>;
  readonly slots: Set<string>;
  readonly exported: Set<string>;
  readonly events: Set<string>;
  /** Parts, of inner elements too, that a rule of the page has styled. */
  readonly reached: Set<string>;
}

const used = new Map<string, Used>(
  TAGS.map((tag) => [
    tag,
    {
      parts: new Set(),
      slots: new Set(),
      exported: new Set(),
      events: new Set(),
      reached: new Set(),
    },
  ]),
);

/** What is on screen and is no part, nor in one that is more than a box around others. */
const partless = new Set<string>();

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

const BOXES =
  'search search-field filters facet results list group header foot community tips card contacts contact tokens';

/** Notes what a host's style cannot reach by itself. */
function notePartless(shadow: ShadowRoot) {
  for (const element of shadow.querySelectorAll('*')) {
    if (!element.checkVisibility() || element.closest('.unseen, option, svg > *, slot')) continue;
    const [part = 'nothing'] = element.closest('[part]')?.part ?? [];
    const isText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
    const { borderTopWidth, backgroundColor } = getComputedStyle(element);
    const isBox =
      element.matches('svg, img, input, select, button') ||
      borderTopWidth !== '0px' ||
      backgroundColor !== 'rgba(0, 0, 0, 0)';
    const isReached = isBox
      ? element.part.length
      : !isText || !['nothing', ...BOXES.split(' ')].includes(part);
    if (!isReached) partless.add(element.outerHTML.slice(0, 120));
  }
}

/** A style sheet of the page with a rule for each documented part. */
function styleParts(docs: ReadonlyMap<Tag, Documented>): () => void {
  const style = document.createElement('style');
  for (const [tag, { parts: own, innerParts }] of docs) {
    for (const name of [...own, ...innerParts]) {
      style.append(`${tag}::part(${name}) { --reached-${name}: ${tag}; }`);
    }
  }
  document.head.append(style);
  return () => style.remove();
}

/** Notes the parts of `inner` that the page's rules reach through `outer`, as `card__name` or `name`. */
function noteReached(outer: Element, inner: Element, box = '') {
  for (const element of inner.shadowRoot?.querySelectorAll('[part]') ?? []) {
    const style = getComputedStyle(element);
    for (const part of element.part) {
      const name = box && part !== box ? `${box}__${part}` : part;
      const reached = style.getPropertyValue(`--reached-${name}`) === outer.localName;
      if (reached) used.get(outer.localName)?.reached.add(name);
    }
  }
}

function noteAll(element: Element) {
  const tips = tipsIn(element);
  noteReached(element, element);
  for (const card of cards(element)) noteReached(element, card, 'card');
  if (tips) noteReached(element, tips, 'tips');
  for (const each of [element, ...cards(element), tips]) {
    if (!each) continue;
    note(each);
    if (each.shadowRoot) notePartless(each.shadowRoot);
  }
}

/** Parts that a card has only inside a directory. */
const IN_DIRECTORIES = ['link'];

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
    stops.push(styleParts(docs));
    for (const make of Object.values(STATES)) {
      const element = await make();
      noteAll(element);
      await act(element);
      await settled(element);
      noteAll(element);
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

    it(`the parts of <${tag}>, each within reach of a host’s style`, () => {
      const { parts: own, innerParts } = of(tag);
      const here = own.filter((name) => !(tag === 'org-card' && IN_DIRECTORIES.includes(name)));
      expect(sorted(seen(tag).reached)).to.deep.equal(sorted([...here, ...innerParts]));
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
    const styles = TAGS.flatMap(rulesOf).join('\n');
    const read = [...styles.matchAll(/var\(\s*(--directory-[\w-]+)/g)].map(([, name = '']) => name);
    expect(sorted(of('partner-directory').properties)).to.deep.equal(sorted(read));
    expect(styles).not.to.match(/[{;]\s*--directory-[\w-]+\s*:/);
  });

  it('whatever is on screen, as a part', () => {
    expect([...partless]).to.deep.equal([]);
  });

  it('no rule that would come before a host’s, but for the status, which is no part', () => {
    const styles = TAGS.flatMap(rulesOf).join('\n');
    const rules = styles.match(/[^{}]*\{[^{}]*!important/g) ?? [];
    expect(rules.filter((rule) => !rule.includes('::slotted([slot='))).to.deep.equal([]);
    expect(rules).to.have.lengthOf(1);
  });

  it('the version of the package', async () => {
    const { version } = await (await fetch('/package.json')).json();
    expect(VERSION).to.equal(version);
    for (const tag of TAGS) expect(CLASSES[tag].version).to.equal(version);
  });
});
