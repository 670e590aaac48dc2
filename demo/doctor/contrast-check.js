import { look } from './backdrop.js';
import { asHex, ratio } from './colour.js';
import { isSeen, parentOf, selectorOf } from './tree.js';

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const TEXT = 4.5;
const LARGE_TEXT = 3;
const CONTROL = 3;

const MARK = '::highlight(partner-directory)';

/** Text is large from 18 points, bold from 14: https://www.w3.org/TR/WCAG22/#dfn-large-scale */
function isLarge({ fontSize, fontWeight }) {
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
}

const hasText = (element) =>
  [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());

const isDisabled = (element) =>
  element.matches(':disabled') || element.closest('label')?.matches(':has(:disabled)');

/** A result of measuring two pixels. */
function measured(kind, element, { ground, figure, untold }, limit, what) {
  const where = selectorOf(element);
  if (untold) return { kind: 'untold', where, element, what: `${what} ${untold}` };
  const pair = [asHex(figure), asHex(ground)];
  return { kind, where, element, what, value: ratio(figure, ground), limit, pair };
}

/** The stronger of a field's border and surface against what is around it. */
function edge(element) {
  const style = getComputedStyle(element);
  const around = parentOf(element);
  const sides = ['Top', 'Right', 'Bottom', 'Left'].filter(
    (side) => parseFloat(style[`border${side}Width`]) > 0,
  );
  const looks = [
    ...sides.map((side) => look(around, style[`border${side}Color`])),
    look(around, style.backgroundColor),
  ];
  const untold = looks.find((each) => each.untold);
  const strength = ({ figure, ground }) => ratio(figure, ground);
  return untold ?? looks.sort((a, b) => strength(b) - strength(a))[0];
}

function* ofElement(element) {
  const style = getComputedStyle(element);
  const isField = element.matches('input:not([type=checkbox]), select');
  const limit = isLarge(style) ? LARGE_TEXT : TEXT;
  if (hasText(element) || isField) {
    yield measured('text', element, look(element, style.color), limit, 'Text');
  }
  if (isField || (element.matches('[type=checkbox]') && style.appearance === 'none')) {
    yield measured('control', element, edge(element), CONTROL, 'The edge of the field');
  }
  if (element.matches('[type=checkbox]') && style.accentColor !== 'auto') {
    const looks = look(element, style.accentColor);
    yield measured('control', element, looks, CONTROL, 'A ticked box');
  }
  if (element.localName === 'svg') {
    yield measured('control', element, look(element, style.stroke), CONTROL, 'The drawing');
  }
  if (element.matches('[part=name]') && CSS.highlights) {
    const mark = getComputedStyle(element, MARK);
    const looks = look(element, mark.backgroundColor, mark.color);
    yield measured('text', element, looks, limit, 'Marked words');
  }
}

/** Measures text against what is behind it, and fields, ticks and drawings against what is around them. */
export function* contrastCheck(elements) {
  for (const element of elements) {
    if (isSeen(element) && !isDisabled(element)) yield* ofElement(element);
  }
}
