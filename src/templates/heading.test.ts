import { headingLevel } from '../view/heading-levels.js';
import { expect } from '@open-wc/testing';

describe('headingLevel [criterion 14, WCAG 1.3.1, 2.4.6]', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`is ${level} for ${level}, as a number and as text`, () => {
      expect(headingLevel(level)).to.equal(level);
      expect(headingLevel(` ${level} `)).to.equal(level);
    });
  }

  for (const odd of [0, 7, 9, -1, 2.5, NaN, Infinity, '', 'x', '2em', null, undefined, {}, true]) {
    it(`is 2 for ${JSON.stringify(odd) ?? odd}, unless that is a level`, () => {
      expect(headingLevel(odd)).to.equal(odd === true ? 1 : 2);
    });
  }
});
