import { expect } from '@open-wc/testing';
import type { PartnerDirectory } from '../src/elements/partner-directory/partner-directory.js';
import { feedOf } from './support/feeds.js';
import { barePage, type Inside, ONE_FILE } from './support/host-page.js';
import { waitUntil } from './support/wait-until.js';

/** What something on screen took: exact in every engine, unlike its time. */
interface Work {
  /** Elements, texts and comments in the directory and its shadow trees, after it. */
  readonly nodes: number;
  /** Templates of which a copy was made. */
  readonly templates: number;
  /** Updates of elements of ours. */
  readonly updates: number;
  /** Cards that were made. */
  readonly cards: number;
  /** Uses of `Intl` for which a browser looks through all its languages, tens of milliseconds. */
  readonly intl: number;
}

type Step = 'load' | 'key' | 'next key' | 'filter' | 'show more';

/**
 * By how many organisations there are. These numbers may only fall: put the smaller one here. A
 * larger one needs a reason in the commit.
 */
const PINS: Readonly<Record<number, Partial<Record<Step, Work>>>> = {
  10: {
    load: { nodes: 807, templates: 143, updates: 18, cards: 10, intl: 0 },
    key: { nodes: 220, templates: 3, updates: 2, cards: 0, intl: 0 },
    'next key': { nodes: 150, templates: 1, updates: 1, cards: 0, intl: 0 },
    filter: { nodes: 495, templates: 4, updates: 6, cards: 0, intl: 0 },
  },
  1000: {
    load: { nodes: 1431, templates: 252, updates: 28, cards: 20, intl: 0 },
    key: { nodes: 1434, templates: 23, updates: 21, cards: 0, intl: 0 },
    'next key': { nodes: 1369, templates: 0, updates: 20, cards: 0, intl: 0 },
    filter: { nodes: 1442, templates: 4, updates: 21, cards: 0, intl: 0 },
    'show more': { nodes: 2691, templates: 220, updates: 41, cards: 20, intl: 0 },
  },
};

const COUNTRIES = ['GB', 'FR', 'KE', 'IN', 'GH', 'UG', 'ZM', 'PK', 'ES', 'PL', 'NP', 'BD'];

/** Given by a script: how often a feed that streams is drawn is a matter of time. */
const feedOfSize = (size: number) =>
  feedOf(
    Array.from({ length: size }, (_, i) => ({
      id: `${i}`,
      name: `Organisation ${i}`,
      description: `It helps schools to find partners, and to keep them for ${i} years. `.repeat(4),
      category_ids: [i % 2 ? 'find' : 'fund'],
      countries: [COUNTRIES[i % COUNTRIES.length]],
      phones: [{ number: `01632 96${String(i).padStart(4, '0')}` }],
      email: `office${i}@example.org`,
      website: `https://www.example.org/${i}`,
    })),
    {
      categories: [
        { id: 'find', name: 'Finding' },
        { id: 'fund', name: 'Funding' },
      ],
    },
  );

function* nodesIn(node: Node): Generator<Node> {
  for (const child of node.childNodes) {
    yield child;
    yield* nodesIn(child);
  }
  const { shadowRoot } = node as Element;
  if (shadowRoot) yield* nodesIn(shadowRoot);
}

const NOTHING = { templates: 0, updates: 0, cards: 0, intl: 0 };
const SLOW = ['Collator', 'DateTimeFormat', 'DisplayNames', 'ListFormat', 'NumberFormat'] as const;

/** Counts what the page does from now on. */
function counter(inside: Inside) {
  const { document, customElements } = inside;
  const counts = { ...NOTHING };
  const { importNode, createElement } = document;
  document.importNode = <T extends Node>(node: T, deep?: boolean | ImportNodeOptions) => {
    counts.templates += 1;
    return importNode.call(document, node, deep as boolean) as T;
  };
  document.createElement = ((name: string) => {
    if (name === 'org-card') counts.cards += 1;
    return createElement.call(document, name);
  }) as typeof document.createElement;
  for (const name of SLOW) {
    const use = () => (counts.intl += 1);
    const counted: ProxyHandler<object> = {
      construct: (made, args: unknown[]) => (
        use(),
        Reflect.construct(made as never, args) as object
      ),
      get: (made, key) => (use(), Reflect.get(made, key) as unknown),
    };
    Object.assign(inside.Intl, { [name]: new Proxy(inside.Intl[name], counted) });
  }
  return {
    /** Once the elements are defined: Lit's own step of an element's life. */
    watchUpdates() {
      let proto = customElements.get('org-card')?.prototype as object;
      while (!Object.hasOwn(proto, 'performUpdate')) proto = Object.getPrototypeOf(proto);
      const steps = proto as { performUpdate(): void };
      const { performUpdate } = steps;
      steps.performUpdate = function (this: unknown) {
        counts.updates += 1;
        performUpdate.call(this);
      };
    },
    take(directory: Element): Work {
      const work = { nodes: [...nodesIn(directory)].length, ...counts };
      Object.assign(counts, NOTHING);
      return work;
    },
  };
}

async function settled(directory: PartnerDirectory) {
  while (!(await directory.updateComplete));
  for (const card of directory.shadowRoot?.querySelectorAll('org-card') ?? []) {
    await card.updateComplete;
  }
}

/** What each step of a visit takes. */
async function visit(size: number): Promise<Partial<Record<Step, Work>>> {
  const inside = await barePage('<main></main>');
  const { document } = inside;
  const count = counter(inside);
  const tag = document.createElement('script');
  tag.src = ONE_FILE;
  document.head.append(tag);
  await waitUntil(() => inside.customElements.get('linking-tips'));
  count.watchUpdates();
  const directory = document.createElement('partner-directory') as PartnerDirectory;
  directory.feed = feedOfSize(size);
  document.querySelector('main')?.append(directory);
  await settled(directory);
  const part = (name: string) =>
    directory.shadowRoot?.querySelector<HTMLElement>(`[part~=${name}]`);
  const work: Partial<Record<Step, Work>> = { load: count.take(directory) };
  const type = async (text: string) => {
    const box = part('search-input') as HTMLInputElement;
    box.value = text;
    box.dispatchEvent(new inside.InputEvent('input', { bubbles: true, composed: true }));
    await settled(directory);
    return count.take(directory);
  };
  work.key = await type('1');
  work['next key'] = await type('11');
  await type('');
  part('filter-checkbox')?.click();
  await settled(directory);
  work.filter = count.take(directory);
  part('filter-checkbox')?.click();
  await settled(directory);
  count.take(directory);
  const more = part('show-more');
  if (!more) return work;
  more.click();
  await settled(directory);
  return { ...work, 'show more': count.take(directory) };
}

describe('the work of the one file', () => {
  for (const size of [10, 1000]) {
    it(`with ${size} organisations is what it was, or less`, async () => {
      expect(await visit(size)).to.deep.equal(PINS[size]);
    });
  }
});
