import { look } from './backdrop.js';
import { asHex, ratio } from './colour.js';
import { isSeen, parentOf, selectorOf, settle } from './tree.js';

/** WCAG 2.2, 1.4.11: a ring against what is around it, or a surface against what it was. */
const CONTRAST = 3;
/** CSS pixels: https://www.w3.org/TR/WCAG22/#focus-appearance asks for as much. */
const WIDTH = 2;

const FOCUSABLE = 'a[href], button, input, select';
const COLOUR = /(?:[a-z-]+\([^()]*\)|#\w+)/g;

/** What may change with the focus, as it is now. */
function appearance(element) {
  const style = getComputedStyle(element);
  const sides = ['Top', 'Right', 'Bottom', 'Left'];
  return {
    outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
    outlineColor: style.outlineColor,
    isInside: parseFloat(style.outlineOffset) < 0,
    shadow: style.boxShadow === 'none' ? '' : style.boxShadow,
    border: sides.map((side) => `${style[`border${side}Width`]} ${style[`border${side}Color`]}`),
    backgroundColor: style.backgroundColor,
  };
}

/** Each way in which the focus shows, as the pixels to compare. */
function* signs(element, before, now) {
  const around = parentOf(element);
  if (now.outline >= WIDTH) yield look(now.isInside ? element : around, now.outlineColor);
  if (now.shadow !== before.shadow) {
    for (const shadow of now.shadow.split(/,(?![^(]*\))/)) {
      const [colour] = shadow.match(COLOUR) ?? [];
      // What is transparent shows nothing.
      if (colour && !/^transparent$|[,/] 0\)$/.test(colour))
        yield look(shadow.includes('inset') ? element : around, colour);
    }
  }
  for (const [index, border] of now.border.entries()) {
    const [colour] = border.match(COLOUR) ?? [];
    if (border !== before.border[index] && colour && parseFloat(border) >= WIDTH) {
      yield look(around, colour);
    }
  }
  if (now.backgroundColor !== before.backgroundColor) {
    const was = look(around, before.backgroundColor);
    yield was.untold ? was : { ground: was.figure, figure: look(element).figure };
  }
}

function examine(element) {
  const where = selectorOf(element);
  settle(element);
  const before = appearance(element);
  element.focus({ preventScroll: true, focusVisible: true });
  if (!element.matches(':focus-visible')) {
    const what = 'The focus: this browser shows none to a script';
    return { kind: 'untold', where, element, what };
  }
  settle(element);
  const all = [...signs(element, before, appearance(element))];
  element.blur();
  settle(element);
  const told = all.filter(({ untold }) => !untold);
  const strength = ({ figure, ground }) => ratio(figure, ground);
  const [best] = told.sort((a, b) => strength(b) - strength(a));
  if (best && (strength(best) >= CONTRAST || told.length === all.length)) {
    const { figure, ground } = best;
    const pair = [asHex(figure), asHex(ground)];
    const what = 'The ring of the focus';
    return { kind: 'focus', where, element, what, value: strength(best), limit: CONTRAST, pair };
  }
  if (all.length) {
    return { kind: 'untold', where, element, what: `The ring of the focus ${all[0].untold}` };
  }
  const what = `No ring of ${WIDTH} pixels or more, and nothing else that shows the focus`;
  return { kind: 'focus', where, element, what, value: 1, limit: CONTRAST };
}

/** Gives the focus to one of each kind of thing that can have it, and looks for what shows it. */
export function* focusCheck(elements) {
  const kinds = new Set();
  for (const element of elements) {
    if (!element.matches(FOCUSABLE) || element.disabled || !isSeen(element)) continue;
    const where = selectorOf(element);
    if (kinds.has(where)) continue;
    kinds.add(where);
    yield examine(element);
  }
}
