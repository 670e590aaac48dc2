/**
 * The circumstances in which pictures are taken.
 *
 * @typedef {object} Mode
 * @property {number} width of the window, in CSS pixels
 * @property {'light' | 'dark'} scheme
 * @property {boolean} [rtl] a page in Arabic, from right to left
 */

/**
 * Those from right to left come last: what is said in Arabic is then never still to be said again.
 *
 * @type {Readonly<Record<string, Mode>>}
 */
export const MODES = {
  'light 1280': { width: 1280, scheme: 'light' },
  'dark 1280': { width: 1280, scheme: 'dark' },
  'dark 320': { width: 320, scheme: 'dark' },
  'light 320': { width: 320, scheme: 'light' },
  'rtl 320': { width: 320, scheme: 'light', rtl: true },
  'rtl 1280': { width: 1280, scheme: 'light', rtl: true },
};

/** Those that are enough to find what a commit did not mean to change. */
export const FEW_MODES = ['light 1280', 'dark 320', 'rtl 320'];

/** For pages, which are in one language. */
export const PAGE_MODES = ['light 1280', 'dark 1280', 'light 320', 'dark 320'];

/** What a theme is looked at on. */
export const THEMED_STATES = ['loaded, wide', 'filtered', 'a card alone', 'tips alone'];
export const THEME_MODES = ['light 1280', 'dark 1280', 'light 320'];

/** One page of the documentation of each kind, and the pages of the demo. */
export const PAGES = [
  'index.html',
  'search.html',
  'developer/partner-directory.html',
  'developer/speed.html',
  'webmaster/paste.html',
  'demo/index.html',
  'demo/builder.html',
  'demo/council.html',
  'demo/lms.html',
  'demo/school.html',
];

/** No picture shows more than the first so many CSS pixels of what it is of. */
export const MOST_HEIGHT = 3000;
