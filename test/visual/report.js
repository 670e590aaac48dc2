import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('./compare.js').Difference} Difference */

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** @param {string} name */
const fileName = (name) => name.replace(/[^\w]+/g, '-');

/**
 * @param {Difference} difference
 * @param {boolean} isMeant
 */
function section({ name, what, before, after, marked }, isMeant) {
  const file = fileName(name);
  /** @param {string} kind @param {string} alt */
  const image = (kind, alt) =>
    `<img class="${kind}" src="pictures/${file}.${kind}.png" alt="${escaped(alt)}">`;
  const pair =
    before && after
      ? `<label>Before <input type="range" min="0" max="100" value="50" aria-label="How much of the picture after, in per cent"> After</label>
<div class="pair">${image('before', `${name}, before`)}${image('after', `${name}, after`)}</div>`
      : `<div class="pair">${before ? image('before', `${name}, before`) : ''}${after ? image('after', `${name}, after`) : ''}</div>`;
  const where = marked
    ? `<details><summary>Where they differ</summary>${image('marked', `${name}, with what differs in red`)}</details>`
    : '';
  return `<section aria-label="${escaped(name)}"><h2>${escaped(name)}</h2><p>${escaped(what)}. ${isMeant ? 'This is meant.' : '<strong>Nobody has said that this is meant.</strong>'}</p>${pair}${where}</section>`;
}

/**
 * Writes a page with each difference, and a slider from before to after.
 *
 * @param {string} folder
 * @param {readonly Difference[]} differences
 * @param {ReadonlySet<string>} unmeant
 * @param {string} summary
 */
export function writeReport(folder, differences, unmeant, summary) {
  const pictures = join(folder, 'pictures');
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  for (const difference of differences) {
    for (const kind of /** @type {const} */ (['before', 'after', 'marked'])) {
      const bytes = difference[kind];
      if (bytes) writeFileSync(join(pictures, `${fileName(difference.name)}.${kind}.png`), bytes);
    }
  }
  for (const name of ['report.css', 'report-page.js']) {
    cpSync(join('test/visual', name), join(folder, name));
  }
  const path = join(folder, 'index.html');
  writeFileSync(
    path,
    `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Pictures, before and after</title><link rel="stylesheet" href="report.css"><h1>Pictures, before and after</h1><p>${escaped(summary)}</p>
${differences.map((each) => section(each, !unmeant.has(each.name))).join('\n')}
<script type="module" src="report-page.js"></script></html>\n`,
  );
  return path;
}
