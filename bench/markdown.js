import { conditions } from './options.js';
import { figures } from './summary.js';
import { table } from './table.js';

const thousands = new Intl.NumberFormat('en-GB');

function headed({ title, unit }) {
  return unit === '' ? title : `${title}, ${unit}`;
}

function amount(value, unit) {
  if (unit === '') return thousands.format(value);
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

export function machineLine({ date, cores, processor, memoryGiB, browser, node, platform }) {
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

const figuresById = new Map(figures.map((figure) => [figure.id, figure]));

function placeText({ id, size, condition }) {
  return `${figuresById.get(id).title} at ${thousands.format(size)}, ${conditions[condition].title}`;
}

const limitKinds = {
  ratio: { title: '× the floor', text: (value) => value.toFixed(2) },
  above: { title: 'ms above the floor', text: (value) => value.toFixed(0) },
  value: { title: '', text: (value) => value.toFixed(0) },
};

function targetsTable(targets, sizes) {
  return table(
    ['measured (at most)', ...sizes.map((size) => thousands.format(size)), 'all'],
    targets.map(({ id, condition, kind, met, cells }) => {
      const { title, text } = limitKinds[kind];
      const name = [figuresById.get(id).title, conditions[condition].title, title];
      return [
        name.filter(Boolean).join(', '),
        ...sizes.map((size) => {
          const cell = cells.find((judged) => judged.size === size);
          if (cell === undefined) return '–';
          return `${text(cell.measured)} (${text(cell.limit)}) ${cell.met ? '✓' : '✗'}`;
        }),
        met ? 'met' : 'missed',
      ];
    }),
  );
}

function rivalsTable({ contestants, rivals }) {
  return table(
    ['rival', 'cells', 'ours ahead in', 'behind in (ours to theirs)'],
    rivals.map(({ rival, cells, behind }) => [
      contestants.find(({ id }) => id === rival).title,
      cells,
      cells - behind.length,
      behind
        .map((cell) => {
          const { unit } = figuresById.get(cell.id);
          const values = [cell.value, cell.theirs].map((value) => amount(value, unit));
          return `${placeText(cell)}: ${values.join(' to ')}`;
        })
        .join('; ') || 'none',
    ]),
  );
}

function buildsTable(cells, sizes) {
  const rows = new Map(cells.map(({ id, condition }) => [`${id} ${condition}`, { id, condition }]));
  return table(
    ['', ...sizes.map((size) => thousands.format(size))],
    [...rows.values()].map(({ id, condition }) => {
      const { title, unit } = figuresById.get(id);
      return [
        `${title}, ${conditions[condition].title}`,
        ...sizes.map((size) => {
          const cell = cells.find(
            (one) => one.id === id && one.condition === condition && one.size === size,
          );
          if (cell === undefined) return '–';
          const [other, ours] = [cell.other, cell.ours].map((value) => amount(value, unit));
          const [ratio, least, most] = [cell.ratio, cell.least, cell.most].map((value) =>
            value.toFixed(2),
          );
          return `${other} → ${ours} (${ratio}; ${least}–${most})`;
        }),
      ];
    }),
  );
}

function figuresTable({ contestants, summary }, size, condition) {
  const cells = summary.filter((cell) => cell.size === size && cell.condition === condition);
  const shown = figures.filter(({ id }) => cells.some(({ values }) => values[id] !== undefined));
  return table(
    ['', ...shown.map(headed)],
    cells.map((cell) => [
      contestants.find(({ id }) => id === cell.contestant).title,
      ...shown.map((figure) => cellText(cell, figure)),
    ]),
  );
}

/** The whole report. */
export function reportText(results) {
  const { machine, options, feedSizes, answers, targets, rivals, builds } = results;
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
  if (targets.length > 0) sections.push('## Targets\n', targetsTable(targets, options.sizes));
  if (rivals.length > 0) sections.push('## Ahead of the rivals\n', rivalsTable(results));
  for (const { other, cells } of builds) {
    sections.push(
      `## ${other} → ours\n`,
      'In brackets ours divided by the other, round by round: median; least–most.\n',
      buildsTable(cells, options.sizes),
    );
  }
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
      ['', 'gzip, kB', 'right answers', ...shown.map(headed)],
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
