import { existsSync, readFileSync } from 'node:fs';

/**
 * What the benchmark says of one page, size and condition.
 *
 * @typedef {object} Cell
 * @property {number} size
 * @property {string} condition
 * @property {string} contestant
 * @property {Record<string, number | undefined>} values
 */

const RESULTS = 'bench/results/full.json';
const SIZE = 10_000;
const OURS = 'partner-directory';

/**
 * The figures that are drawn: their title and unit, and what a value is divided by.
 *
 * @type {Record<string, [title: string, unit: string, divisor: number]>}
 */
const FIGURES = {
  firstCard: ['First card on screen', 'ms', 1],
  searchable: ['Everything can be searched', 'ms', 1],
  cpu: ['Main thread’s time to load', 'ms', 1],
  keyP95: ['95 of 100 key presses take at most', 'ms', 1],
  heap: ['Memory once loaded', 'MB', 1e6],
};

const BAR = 22;
const LABEL = 170;
const WIDTH = 640;

const NONE =
  '<p>There are no newer results where this page was built. <code>npm run bench</code> makes them, and the next build of the site draws them here.</p>';

/** @param {number} value */
const number = (value) => value.toFixed(value < 10 ? 1 : 0);

/**
 * @param {[name: string, value: number][]} values
 * @param {string} unit
 */
function bars(values, unit) {
  const most = Math.max(...values.map(([, value]) => value));
  const rows = values.map(([id, value], place) => {
    const width = Math.max(1, ((WIDTH - LABEL - 90) * value) / most);
    const top = place * (BAR + 6);
    const mark = id === OURS ? ' class="ours"' : '';
    return (
      `<text x="0" y="${top + 16}">${id}</text>` +
      `<rect${mark} x="${LABEL}" y="${top}" width="${width.toFixed(1)}" height="${BAR}"/>` +
      `<text x="${(LABEL + width + 8).toFixed(1)}" y="${top + 16}">${number(value)} ${unit}</text>`
    );
  });
  const height = values.length * (BAR + 6);
  return `<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" aria-hidden="true">${rows.join('')}</svg>`;
}

/**
 * @param {string} id
 * @param {[title: string, unit: string, divisor: number]} figure
 * @param {Cell[]} cells
 */
function chart(id, [title, unit, divisor], cells) {
  const values = cells.flatMap(({ contestant, values: { [id]: value } }) =>
    value === undefined ? [] : [/** @type {[string, number]} */ ([contestant, value / divisor])],
  );
  if (!values.length) return '';
  const rows = values.map(([name, value]) => `<tr><td>${name}</td><td>${number(value)}</td></tr>`);
  return `<h3>${title}</h3>${bars(values, unit)}<div class="table" tabindex="0" role="group" aria-label="${title}"><table><thead><tr><th>Page</th><th>${unit}</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/** The results of the last whole run of the benchmark, as charts with their tables. */
export function benchCharts(path = RESULTS) {
  if (!existsSync(path)) return NONE;
  const { machine, summary } = JSON.parse(readFileSync(path, 'utf8'));
  /** @type {Cell[]} */
  const cells = summary.filter(
    (/** @type {Cell} */ { size, condition }) => size === SIZE && condition === 'full',
  );
  const charts = Object.entries(FIGURES).map(([id, figure]) => chart(id, figure, cells));
  const { date, cores, processor, browser } = machine;
  return `<h2 id="last-run">The last run: ${SIZE.toLocaleString('en-GB')} organisations</h2><p>${date}, ${cores} cores (${processor}), ${browser}. A shorter bar is better. The floor is a page written by hand.</p>${charts.join('')}`;
}
