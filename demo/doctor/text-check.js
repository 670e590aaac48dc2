import { isSeen, parentOf, selectorOf } from './tree.js';

/** CSS pixels that rounding may take. */
const SLACK = 1;

const textNodes = (element) =>
  [...element.childNodes].filter((node) => node.nodeType === 3 && node.data.trim());

function boxOf(text) {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  return range.getBoundingClientRect();
}

const cuts = (overflow) => overflow !== 'visible';

/** Whether one box sticks out of another, sideways or downwards. */
function sticksOut(box, frame) {
  return {
    across: box.left < frame.left - SLACK || box.right > frame.right + SLACK,
    down: box.top < frame.top - SLACK || box.bottom > frame.bottom + SLACK,
  };
}

/** Whether anything around a text cuts some of it off. */
function isCut(element, box) {
  for (let at = element; at; at = parentOf(at)) {
    const { overflowX, overflowY, position } = getComputedStyle(at);
    const { across, down } = sticksOut(box, at.getBoundingClientRect());
    if ((cuts(overflowX) && across) || (cuts(overflowY) && down)) return true;
    if (position === 'fixed') return false;
  }
  return false;
}

/** Whether a text runs out of the box of the part that it is in, over what is beside or below. */
function isSpilt(element, box) {
  let part = element;
  while (!part.part.length) part = parentOf(part);
  if (getComputedStyle(part).display.startsWith('inline')) return false;
  const { across } = sticksOut(box, part.getBoundingClientRect());
  const fontSize = parseFloat(getComputedStyle(element).fontSize);
  return across || box.bottom > part.getBoundingClientRect().bottom + fontSize / 2;
}

/** Looks for text that is cut off, or runs out of its box. */
export function* textCheck(elements) {
  for (const element of elements) {
    if (!isSeen(element)) continue;
    for (const text of textNodes(element)) {
      const box = boxOf(text);
      const wrong =
        (isCut(element, box) && 'Text is cut off') ||
        (isSpilt(element, box) && 'Text runs out of its box');
      const value = wrong ? 0 : 1;
      yield { kind: 'clipped', where: selectorOf(element), element, what: wrong, value, limit: 1 };
    }
  }
}
