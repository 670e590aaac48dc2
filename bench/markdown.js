import { conditions } from './options.js';
import { figures } from './summary.js';

const thousands = new Intl.NumberFormat('en-GB');

function table(header, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(header),
    line(header.map((_, column) => (column ? '---:' : '---'))),
    ...rows.map(line),
  ]
    .join('\n')
    .concat('\n');
}

function amount(value, unit) {
  const scaled = unit === 'MB' ? value / 1e6 : value;
  return scaled.toFixed(scaled < 10 && scaled > 0 ? 1 : 0);
}

function cellText({ values, ratios, failed }, { id, unit }) {
  if (values[id] === undefined) return failed > 0 ? 'failed' : '–';
  const ratio = ratios[id] === undefined ? '' : ` (${ratios[id].toFixed(2)})`;
  return `${amount(values[id], unit)}${ratio}`;
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}

function machineLine({ date, cores, processor, memoryGiB, browser, node, platform }) {
  return `${date}, ${cores} cores (${processor}), ${memoryGiB} GiB, ${platform}, ${browser}, Node ${node}`;
}

function method({ rounds }) {
  return `medians over the interleaved rounds (${rounds}), in brackets the ratio to the vanilla floor in the same run.`;
}

function bytesTable({ contestants, bytes }) {
  return table(
    ['script and style sheet, kB', 'raw', 'gzip', 'brotli'],
    contestants.map(({ id, title }) => [
      title,
      kilobytes(bytes[id].raw),
      kilobytes(bytes[id].gzip),
      kilobytes(bytes[id].brotli),
    ]),
  );
}

function feedsTable(feedSizes) {
  return table(
    ['organisations', 'feed, kB', 'gzipped, kB'],
    Object.entries(feedSizes).map(([size, { raw, gzip }]) => [
      thousands.format(size),
      kilobytes(raw),
      kilobytes(gzip),
    ]),
  );
}

function expected({ least, most }) {
  return least === most ? String(most) : `${least}–${most}`;
}

function answersTable({ contestants, answers }) {
  const asked = contestants.filter(({ id }) => answers[id] !== undefined);
  const queries = Object.values(answers).at(0);
  return table(
    ['query', 'shows', 'right', ...asked.map(({ title }) => title)],
    queries.map(({ query, shows, ...right }, nth) => [
      query,
      shows,
      expected(right),
      ...asked.map(({ id }) => `${answers[id][nth].right ? '✓' : '✗'} ${answers[id][nth].count}`),
    ]),
  );
}

function targetsTable(verdicts) {
  const titles = new Map(figures.map((figure) => [figure.id, figure]));
  return table(
    ['target', 'at', 'condition', 'at most', 'measured', 'met', 'best rival', 'ahead'],
    verdicts.map((verdict) => {
      const { title, unit } = titles.get(verdict.id);
      const text = (value) =>
        verdict.kind === 'ratios' ? `× ${value.toFixed(2)}` : `${amount(value, unit)} ${unit}`;
      return [
        title,
        thousands.format(verdict.size),
        conditions[verdict.condition].title,
        text(verdict.limit),
        text(verdict.measured),
        verdict.met ? '✓' : '✗',
        verdict.rival === undefined
          ? '–'
          : `${verdict.rival} ${amount(verdict.rivalValue, unit)} to ${amount(verdict.value, unit)}`,
        verdict.ahead ? '✓' : '✗',
      ];
    }),
  );
}

function figuresTable({ contestants, summary }, size, condition) {
  const cells = summary.filter((cell) => cell.size === size && cell.condition === condition);
  const shown = figures.filter(({ id }) => cells.some(({ values }) => values[id] !== undefined));
  return table(
    ['', ...shown.map(({ title, unit }) => `${title}, ${unit}`)],
    cells.map((cell) => [
      contestants.find(({ id }) => id === cell.contestant).title,
      ...shown.map((figure) => cellText(cell, figure)),
    ]),
  );
}

/** The whole report. */
export function reportText(results) {
  const { machine, options, feedSizes, answers, verdicts } = results;
  const sections = [
    '# Benchmark\n',
    `${machineLine(machine)}. In each table: ${method(options)}\n`,
    '## Bytes\n',
    bytesTable(results),
    feedsTable(feedSizes),
  ];
  if (Object.keys(answers).length > 0) {
    sections.push('## Right answers\n', answersTable(results));
  }
  if (verdicts.length > 0) sections.push('## Targets\n', targetsTable(verdicts));
  for (const size of options.sizes) {
    for (const { id, title } of options.conditions) {
      sections.push(
        `## ${thousands.format(size)} organisations, ${title}\n`,
        figuresTable(results, size, id),
      );
    }
  }
  return sections.join('\n');
}

/** The size and the figures that a README quotes. */
const quotedSize = 10_000;
const quoted = ['firstCard', 'searchable', 'cpu', 'blocked', 'keyP95', 'heap'];

/** The short table for a README: bytes, right answers, and one size at full speed. */
export function readmeText({ machine, contestants, bytes, summary, answers, options }) {
  const size = options.sizes.includes(quotedSize) ? quotedSize : options.sizes.at(-1);
  const shown = figures.filter(({ id }) => quoted.includes(id));
  const rights = (id) => {
    const right = answers[id]?.filter((answer) => answer.right).length;
    return right === undefined ? '–' : `${right} of ${answers[id].length}`;
  };
  const cellOf = (id) =>
    summary.find(
      (cell) => cell.contestant === id && cell.size === size && cell.condition === 'full',
    );
  return [
    table(
      ['', 'gzip, kB', 'right answers', ...shown.map(({ title, unit }) => `${title}, ${unit}`)],
      contestants.map(({ id, title }) => {
        const cell = cellOf(id);
        return [
          title,
          kilobytes(bytes[id].gzip),
          rights(id),
          ...shown.map((figure) => (cell ? cellText(cell, figure) : '–')),
        ];
      }),
    ),
    `${thousands.format(size)} organisations; ${method(options)} ${machineLine(machine)}.\n`,
  ].join('\n');
}
