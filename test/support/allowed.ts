import { documented } from './documented.js';

const ELEMENTS =
  'a article bdi button details div fieldset h1 h2 h3 h4 h5 h6 header img input label legend ' +
  'li linking-tips option org-card p path search section select slot span summary svg ul wbr';

const TEXT = /^/;
const IDS = /^(search|filters|rest|tip-\d+)$/;

/** What each attribute may say. Those of which anything is allowed are never more than text. */
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  alt: TEXT,
  'aria-label': TEXT,
  title: TEXT,
  'aria-busy': /^true$/,
  'aria-controls': IDS,
  'aria-expanded': /^(true|false)$/,
  'aria-hidden': /^true$/,
  'aria-live': /^polite$/,
  autocomplete: /^off$/,
  class: /^((root|tall|gauge|wide|joined|icon|unseen|long|loaded|depth-[0-3])( |$))*$/,
  'data-facet': TEXT,
  crossorigin: /^anonymous$/,
  d: /^[a-z\d .-]+$/i,
  decoding: /^async$/,
  dir: /^(ltr|rtl|auto)$/,
  disabled: /^$/,
  exportparts: /^(card|tips)(,[a-z-]+:(card|tips)__[a-z-]+)+$/,
  folds: /^$/,
  for: IDS,
  hidden: /^(until-found)?$/,
  href: /^(https?:\/\/[^@/?#%]+\/.*|mailto:(?!.*%(0a|0d|2c))[^?&,@\s]+@[^?&,@%\s]+|tel:\+?\d+(;ext=\d+)?)$/i,
  id: IDS,
  lang: /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i,
  loading: /^lazy$/,
  open: /^$/,
  referrerpolicy: /^no-referrer$/,
  rel: /^noopener( noreferrer)?$/,
  role: /^(list|search)$/,
  spellcheck: /^false$/,
  src: /^https:\/\/[^@/?#%]+\//,
  tabindex: /^-1$/,
  type: /^(search|checkbox)$/,
  value: /^(category|relevance|name|checked)$/,
  viewBox: /^0 0 24 24$/,
};

let parts: ReadonlySet<string> | undefined;

async function documentedParts(): Promise<ReadonlySet<string>> {
  const all = ['partner-directory', 'org-card', 'linking-tips'].map(documented);
  return new Set((await Promise.all(all)).flatMap((each) => each.parts));
}

/** Every element in the shadow trees of an element and of those of ours inside it. */
export function* elementsIn(element: Element): Generator<Element> {
  for (const inner of element.shadowRoot?.querySelectorAll('*') ?? []) {
    yield inner;
    yield* elementsIn(inner);
  }
}

/** What an element has rendered that is not on the list of what it may: all that a feed may not decide. */
export async function strangersIn(element: Element): Promise<readonly string[]> {
  const known = (parts ??= await documentedParts());
  const elements = ELEMENTS.split(' ');
  const strangers: string[] = [];
  for (const { localName, attributes } of elementsIn(element)) {
    if (!elements.includes(localName)) strangers.push(`<${localName}>`);
    for (const { name, value } of attributes) {
      const isKnown =
        name === 'part'
          ? value.split(' ').every((each) => known.has(each))
          : name === 'name'
            ? localName === 'slot'
            : ATTRIBUTES[name]?.test(value);
      if (!isKnown) strangers.push(`<${localName} ${name}="${value.slice(0, 80)}">`);
    }
  }
  return strangers;
}
