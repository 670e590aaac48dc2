import { existsSync, readFileSync } from 'node:fs';

/**
 * A page that was measured.
 *
 * @typedef {{ id: string, title: string, gzip: number, right: number, asked: number }} Contestant
 *
 * What the benchmark says of one page, size and condition.
 *
 * @typedef {object} Cell
 * @property {number} size how many organisations
 * @property {string} condition
 * @property {string} contestant
 * @property {Record<string, number | undefined>} values
 *
 * What `bench/keep.js` keeps of a run.
 *
 * @typedef {object} Run
 * @property {{ date: string, cores: number, processor: string, browser: string }} machine
 * @property {{ rounds: number }} options
 * @property {Contestant[]} pages
 * @property {Cell[]} cells
 */

const RESULTS = 'bench/results/published.json';
const OURS = 'partner-directory';
/** The page written by hand. */
const FLOOR = 'floor';

/**
 * The figures: their title and unit, and the divisor of their values. All except the last are
 * main-thread time of the page, which does not include other work of the machine.
 *
 * @type {Record<string, [title: string, unit: string, divisor: number]>}
 */
const FIGURES = {
  cpu: ['Work to load the page', 'ms', 1],
  keyCpu: ['Work for one key in the search box', 'ms', 1],
  filterCpu: ['Work for one filter', 'ms', 1],
  moreCpu: ['Work for “show more”', 'ms', 1],
  heap: ['Memory once loaded', 'MB', 1e6],
};

const BAR = 22;
const LABEL = 200;
const WIDTH = 640;

const NONE = '<p>There are no results where this page was built.</p>';

/** @param {number} value */
const number = (value) => value.toFixed(value < 10 ? 1 : 0);

/** @param {number} value */
const whole = (value) => value.toLocaleString('en-GB');

/**
 * A table that scrolls on its own in a narrow page.
 *
 * @param {string} label
 * @param {readonly string[]} heads
 * @param {readonly (readonly string[])[]} rows each with its name first
 * @param {string} [caption]
 */
function table(label, heads, rows, caption) {
  const head = heads.map((each) => `<th scope="col">${each}</th>`).join('');
  const body = rows
    .map(([name, ...cells]) => {
      const values = cells.map((cell) => `<td>${cell}</td>`).join('');
      return `<tr><th scope="row">${name}</th>${values}</tr>`;
    })
    .join('');
  return `<div class="table figures" tabindex="0" role="group" aria-label="${label}"><table>${caption ? `<caption>${caption}</caption>` : ''}<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/**
 * @param {readonly { page: Contestant, value: number }[]} bars
 * @param {string} unit
 */
function drawing(bars, unit) {
  const most = Math.max(...bars.map(({ value }) => value));
  const rows = bars.map(({ page, value }, place) => {
    const width = Math.max(1, ((WIDTH - LABEL - 90) * value) / most);
    const top = place * (BAR + 6);
    const mark = page.id === OURS ? ' class="ours"' : '';
    return (
      `<text x="0" y="${top + 16}">${page.title}</text>` +
      `<rect${mark} x="${LABEL}" y="${top}" width="${width.toFixed(1)}" height="${BAR}"/>` +
      `<text x="${(LABEL + width + 8).toFixed(1)}" y="${top + 16}">${number(value)} ${unit}</text>`
    );
  });
  const height = bars.length * (BAR + 6);
  return `<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" aria-hidden="true">${rows.join('')}</svg>`;
}

/**
 * A figure as a chart of the largest feed, and a table of all.
 *
 * @param {string} id
 * @param {[title: string, unit: string, divisor: number]} figure
 * @param {Run} run
 */
function chart(id, [title, unit, divisor], { pages, cells }) {
  const measured = cells.filter(({ condition }) => condition === 'full');
  const sizes = [...new Set(measured.map(({ size }) => size))].sort((a, b) => a - b);
  /** @param {string} contestant @param {number | undefined} size */
  const valueOf = (contestant, size) => {
    const cell = measured.find((each) => each.contestant === contestant && each.size === size);
    const value = cell?.values[id];
    return value === undefined ? undefined : value / divisor;
  };
  const bars = pages.flatMap((page) => {
    const value = valueOf(page.id, sizes.at(-1));
    return value === undefined ? [] : [{ page, value }];
  });
  if (!bars.length) return '';
  const rows = pages.map((page) => [
    page.title,
    ...sizes.map((size) => {
      const value = valueOf(page.id, size);
      return value === undefined ? '–' : number(value);
    }),
  ]);
  const heads = ['Page', ...sizes.map(whole)];
  const caption = `In ${unit}, by how many organisations the list has`;
  return `<h3 id="${id.toLowerCase()}">${title}</h3>${drawing(bars, unit)}${table(title, heads, rows, caption)}`;
}

/** @param {Run} run */
function downloads({ pages }) {
  const rows = pages.map(({ title, gzip, right, asked }) => [
    title,
    (gzip / 1000).toFixed(1),
    `${right} of ${asked}`,
  ]);
  const title = 'Size and right answers';
  return `<h3 id="size-and-right-answers">${title}</h3>${table(title, ['Page', 'gzip, kB', 'Right answers'], rows)}`;
}

/**
 * How much more work than the floor's ours is, in a sentence for each size.
 *
 * @param {Run} run
 */
function ratios({ cells }) {
  const measured = cells.filter(({ condition }) => condition === 'full');
  const sentences = measured.flatMap(({ size, contestant, values }) => {
    const floor = measured.find((each) => each.contestant === FLOOR && each.size === size)?.values;
    if (contestant !== OURS || !floor) return [];
    const parts = Object.entries({
      'to load': 'cpu',
      'for a key': 'keyCpu',
      'for a filter': 'filterCpu',
      'for “show more”': 'moreCpu',
    }).flatMap(([what, id]) => {
      const [value, least] = [values[id], floor[id]];
      return value && least ? [`${(value / least).toFixed(1)} times ${what}`] : [];
    });
    return [`<li>With ${whole(size)} organisations: ${parts.join(', ')}.</li>`];
  });
  return `<p>The work of this library, as a multiple of the floor's:</p><ul>${sentences.join('')}</ul>`;
}

/** The results of the run that was kept, as charts with their tables. */
export function benchCharts(path = RESULTS) {
  if (!existsSync(path)) return NONE;
  /** @type {Run} */
  const run = JSON.parse(readFileSync(path, 'utf8'));
  const { date, cores, processor, browser } = run.machine;
  const charts = Object.entries(FIGURES).map(([id, figure]) => chart(id, figure, run));
  return `<p>Measured on ${new Date(date).toLocaleDateString('en-GB', { dateStyle: 'long' })}: ${cores} cores (${processor}), ${browser}, medians of ${run.options.rounds} rounds. The charts show the largest feed, the tables all. A shorter bar is better.</p>${ratios(run)}${charts.join('')}${downloads(run)}`;
}
