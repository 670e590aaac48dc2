import { accessible } from './axe.js';
import { elementAt, onScreen, shadowed } from './tree.js';
import { statusOf, writing } from './page.js';

/** A look for one kind of fault in an element: the markup it is about, and nothing where all is well. */
export type Check = (root: Element) => string[];

const markup = (elements: Iterable<Element>) =>
  [...elements].map(({ outerHTML }) => outerHTML.slice(0, 120));

/** What is on screen, but for what is there only for those who listen. */
function seen(root: Element): Element[] {
  const unseen = new Set<Element | null>();
  return onScreen(root).filter((element) => {
    const isUnseen =
      unseen.has(element.parentElement) || getComputedStyle(element).clipPath !== 'none';
    if (isUnseen) unseen.add(element);
    return !isUnseen;
  });
}

/** The boxes of the lines of text that an element has of its own. */
const lines = (element: Element) =>
  [...element.childNodes].flatMap((node) => {
    if (!(node instanceof Text) || !node.data.trim()) return [];
    const range = new Range();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  });

/** Text, fields and pictures that stick out of an element at either side (WCAG 1.4.10). */
export const sideways: Check = (root) => {
  const { left, right } = root.getBoundingClientRect();
  return markup(
    seen(root).filter((element) => {
      if (element.matches('select *, svg *')) return false;
      const isBox = element.matches('input, select, img, svg');
      return [...lines(element), ...(isBox ? element.getClientRects() : [])].some(
        (box) => box.left < left - 1 || box.right > right + 1,
      );
    }),
  );
};

/** Boxes that cut off some of what is in them (WCAG 1.4.4, 1.4.12). */
export const clipped: Check = (root) =>
  markup(
    seen(root).filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCut = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        !element.matches('svg, img, input, select') &&
        ((isCut(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (isCut(overflowY) && element.scrollHeight > element.clientHeight + 1))
      );
    }),
  );

const TARGETS = 'a, button, select, input:not([type=checkbox]), label:has([type=checkbox])';
const LEAST = 24;
/** Of what is pressed rather than followed. */
const COMFORTABLE = 44;

/** Targets that are too small, or have too little left beside others (WCAG 2.5.8). */
export const smallTargets: Check = (root) => {
  const targets = seen(root).filter((element) => element.matches(TARGETS));
  const boxes = targets.map((target) => target.getBoundingClientRect());
  const isCrowded = (a: DOMRect, b: DOMRect) => {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return across > 1 && down > 1 && a.height - down < LEAST && a.width - across < LEAST;
  };
  return markup(
    targets.filter((target, index) => {
      const box = boxes[index] ?? target.getBoundingClientRect();
      const least = target.matches('a') ? LEAST : COMFORTABLE;
      return (
        Math.ceil(box.width) < LEAST ||
        Math.ceil(box.height) < least ||
        boxes.some((other, n) => n !== index && isCrowded(box, other))
      );
    }),
  );
};

/** Whether something else is on top of a quarter of an element, or that is out of the window (WCAG 2.4.11). */
export function isCovered(element: Element): boolean {
  const { left, width, top, height } = element.getBoundingClientRect();
  return [1, 2, 3].some((quarters) => {
    const found = elementAt(left + width / 2, top + (height * quarters) / 4);
    return !found || !element.contains(found);
  });
}

const STOPS = 'a, button, input, select';

/** What Tab stops at, in its order: a directory has nothing that changes it. */
const stopsIn = (root: Element) => onScreen(root).filter((each) => each.matches(STOPS));

/** Stops that a host's header of 80 pixels could hide when they are scrolled to (WCAG 2.4.11). */
export const exposed: Check = (root) =>
  markup(
    stopsIn(root).filter((stop) => {
      const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(stop);
      return Math.min(parseFloat(scrollMarginTop), parseFloat(scrollMarginBottom)) < 80;
    }),
  );

/** Lists that a browser may take for none, as their bullets are gone (WCAG 1.3.1). */
export const lostLists: Check = (root) =>
  markup(
    onScreen(root).filter(
      (element) =>
        element.matches('ul:not([role=list]), ol:not([role=list])') &&
        getComputedStyle(element).listStyleType === 'none',
    ),
  );

/** What a page has once, and its host has already: a first heading, and its landmarks (WCAG 1.3.1). */
export const ofAPage: Check = (root) => {
  const elements = [...shadowed(root)].filter((each) =>
    each.matches('h1, main, header, footer, [role]'),
  );
  const roles = accessible(elements, root).map(({ role }) => role ?? '');
  return markup(
    elements.filter(
      (element, index) =>
        element.matches('h1') || /^(main|banner|contentinfo)$/.test(roles[index] ?? ''),
    ),
  );
};

/** Links of one name that lead to different places (WCAG 2.4.4). */
export const ambiguousLinks: Check = (root) => {
  const links = [...shadowed(root)].filter((each) => each instanceof HTMLAnchorElement);
  const hrefs = new Map<string, string>();
  const named = accessible(links, root);
  return markup(
    links.filter(({ href }, index) => {
      const name = named[index]?.name ?? '';
      const isOther = !name || (hrefs.get(name) ?? href) !== href;
      hrefs.set(name, href);
      return isOther;
    }),
  );
};

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** What a visitor reads on a control, without what is for the eye only. */
function label(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const inner of copy.querySelectorAll('[aria-hidden=true], select')) inner.remove();
  return oneLine(copy.textContent);
}

/** Controls that are not called what is written on them (WCAG 2.5.3). */
export const misnamed: Check = (root) => {
  const controls = onScreen(root).filter((each) => each.matches('a, button, input, select'));
  return markup(
    accessible(controls, root).flatMap(({ name }, index) => {
      const control = controls[index] ?? root;
      const [words] = (control as HTMLInputElement).labels ?? [];
      return name && oneLine(name).includes(label(words ?? control)) ? [] : [control];
    }),
  );
};

/** Fields outside of what says what they are for: a search landmark, a group, each with a name (WCAG 1.3.1). */
export const stray: Check = (root) => {
  const all = onScreen(root);
  const frames = all.filter((each) =>
    each.matches('search, [role=search], fieldset, [role=group]'),
  );
  const told = accessible(frames, root);
  const isIn = (field: HTMLInputElement, role: string) =>
    frames.some((each, index) => {
      const { role: found, name } = told[index] ?? {};
      return found === role && !!name && each.contains(field);
    });
  const isRight = (field: HTMLInputElement) =>
    isIn(field, 'search') &&
    (field.type === 'search'
      ? field.labels?.[0]?.checkVisibility()
      : field.type === 'checkbox' && isIn(field, 'group'));
  return markup(all.filter((each) => each instanceof HTMLInputElement && !isRight(each)));
};

/** A status that is not heard everywhere, or not seen (WCAG 4.1.3). */
export const unheard: Check = (root) => {
  const inside = [...shadowed(root)].filter((each) => each.matches('[role=status]'));
  const status = statusOf(root);
  const isSeen = !!status?.textContent && status.getClientRects().length > 0;
  return [...markup(inside), ...(isSeen ? [] : [`No status: ${status?.outerHTML}`])];
};

/** Links that open another window and do not say so (WCAG 3.2.5, advisory technique G201). */
export const surprises: Check = (root) =>
  markup(
    [...shadowed(root)].filter(
      (element) =>
        element instanceof HTMLAnchorElement &&
        !['', '_self'].includes(element.target) &&
        !/new (tab|window)/.test(element.textContent),
    ),
  );

/** What moves, or would (WCAG 2.2.2, 2.3.3). */
export const moving: Check = (root) =>
  markup(
    onScreen(root).filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      const isStill = /^0s(, 0s)*$/.test(transitionDuration) && animationName === 'none';
      return !isStill || element.getAnimations().length > 0;
    }),
  );

/** Ids that one tree has twice (WCAG 4.1.2). */
export const sameIds: Check = (root) => {
  const all = new Map<Node, Set<string>>();
  return markup(
    [...shadowed(root)].filter((element) => {
      if (!element.id) return false;
      const ids = all.get(element.getRootNode()) ?? new Set();
      const isTwice = ids.has(element.id);
      all.set(element.getRootNode(), ids.add(element.id));
      return isTwice;
    }),
  );
};

const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

const scriptOf = (tag: string) => {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return undefined;
  }
};

/** Texts that are marked as running the other way, or as being of another script (WCAG 3.1.2, 1.3.2). */
export const misread: Check = (root) =>
  markup(
    onScreen(root).filter((element) => {
      const text = [...element.childNodes]
        .map((node) => (node instanceof Text ? node.data : ''))
        .join('');
      const [isArabic, isLatin] = [ARABIC.test(text), LATIN.test(text)];
      if (isArabic === isLatin) return false;
      const { lang, dir } = writing(element);
      if (element.matches('bdi:not([dir])')) return false;
      const isMarked = (scriptOf(lang) ?? 'Arab') === 'Arab';
      return isArabic ? dir === 'ltr' || !isMarked : dir === 'rtl';
    }),
  );

/** What the Tab key stops at before something that is seen earlier (WCAG 2.4.3). */
export const disordered: Check = (root) =>
  outOfOrder(stopsIn(root), getComputedStyle(root).direction);

/** Stops of the keyboard that are seen before the stop that comes before them (WCAG 2.4.3). */
export function outOfOrder(stops: readonly Element[], dir: string): string[] {
  const boxes = stops.map((stop) => stop.getBoundingClientRect());
  return markup(
    stops.filter((stop, index) => {
      const box = stop.getBoundingClientRect();
      const before = boxes[index - 1];
      if (!before) return false;
      const isBelow = box.top + box.bottom > before.top + before.bottom + 20;
      const isBeside = dir === 'ltr' ? box.left >= before.right : box.right <= before.left;
      return !isBelow && !isBeside;
    }),
  );
}
