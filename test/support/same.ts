import { expect } from '@open-wc/testing';

type Maybe = Node | EventTarget | null | undefined;

const shown = (thing: Maybe) =>
  thing instanceof Element ? thing.outerHTML.slice(0, 120) : String(thing);

/**
 * That two nodes are one. Where they are not, it says which they are: chai would describe all that
 * hangs on them, for minutes.
 */
export function expectSame(actual: Maybe, expected: Maybe): void {
  expect(actual === expected, `${shown(actual)} should be ${shown(expected)}`).to.equal(true);
}
