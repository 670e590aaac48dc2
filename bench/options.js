import { parseArgs } from 'node:util';
import { contestants } from './contestants/index.js';

/** What each mode takes, and what it takes by itself. */
const modes = {
  compare: { sizes: '10,1000,10000,100000', rounds: '5', conditions: 'full,slow,net' },
  ladder: { rounds: '7' },
  profile: { sizes: '10,1000', rounds: '3', top: '40' },
  service: { sizes: '10000,100000', engines: 'memory', rounds: '1' },
};
const engineNames = new Map(['memory', 'opensearch', 'postgresql'].map((name) => [name, name]));
const quick = { sizes: '1000,10000', rounds: '1', conditions: 'full,net' };
/** Beside what has a default. */
const alsoTaken = {
  compare: ['contestants', 'quick', 'ab', 'ab-file'],
  ladder: ['ladder', 'ab', 'ab-file'],
  profile: ['profile'],
  service: ['service'],
};

/**
 * The circumstances of a visit. `net` is a slow line with everything gzipped. Thread times are counted
 * where nothing slows the thread: 4× slower they are four times as long.
 */
export const conditions = {
  full: { title: 'full speed', encoding: 'plain', throttle: 1, network: null, countsThread: true },
  slow: {
    title: 'slowed 4×',
    encoding: 'plain',
    throttle: 4,
    network: null,
    countsThread: false,
  },
  net: {
    title: '12 Mbit/s, 60 ms, gzipped',
    encoding: 'gzipped',
    throttle: 1,
    network: { download: 1_500_000, upload: 1_500_000, latency: 60 },
    countsThread: false,
  },
};

/** The size at which the table of queries is asked. */
export const answersSize = 1000;

const { compare, ladder, profile, service } = modes;

export const usage = `npm run bench -- [options]

Compare with other libraries (results in bench/results/full.*, of a restricted run in partial.*):
  --sizes=10,1000         how many organisations (${compare.sizes})
  --rounds=3              rounds, each visiting every contestant once (${compare.rounds})
  --conditions=full,slow  full speed, slowed 4×, slow network (${compare.conditions})
  --contestants=floor,…   of ${contestants.map(({ id }) => id).join(', ')}
  --quick                 sizes ${quick.sizes}, ${quick.rounds} round, ${quick.conditions}
  --ab=COMMIT             beside them dist/partner-directory.js as it is in that commit
  --ab-file=PATH          beside them another built partner-directory.js

See where the time of ours goes (printed):
  --ladder                thread time from a blank page to the whole directory, a step at a time;
                          takes --rounds (${ladder.rounds}), --ab, --ab-file
  --profile               self time by function of an unminified build, for the load and for a key;
                          takes --sizes (${profile.sizes}), --rounds (${profile.rounds}), --top=${profile.top} (functions)

Measure the search service (printed):
  --service               time of answers, requests a second, CPU time of a new answer and memory;
                          takes --sizes (${service.sizes}) and
                          --engines=memory,opensearch,postgresql (${service.engines})

  --help                  this text

--ab and --ab-file can be given more than once.`;

function chosen(list, known, what) {
  return list.split(',').map((id) => {
    if (!known.has(id)) throw new Error(`No ${what} “${id}”; there are ${[...known.keys()]}.`);
    return known.get(id);
  });
}

function positive(text) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`“${text}” is no whole number.`);
  return number;
}

function modeOf(values) {
  const mode = ['ladder', 'profile', 'service'].find((name) => values[name]) ?? 'compare';
  const taken = [...Object.keys(modes[mode]), ...alsoTaken[mode]];
  const other = Object.keys(values).find((name) => !taken.includes(name));
  if (other !== undefined) throw new Error(`--${other} does not go with the mode “${mode}”.`);
  return mode;
}

/**
 * What to run, from the command line; null where only help is asked for. `name` keeps a restricted
 * run from overwriting the results of a full one.
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string' },
      rounds: { type: 'string' },
      conditions: { type: 'string' },
      contestants: { type: 'string' },
      engines: { type: 'string' },
      quick: { type: 'boolean' },
      ab: { type: 'string', multiple: true },
      'ab-file': { type: 'string', multiple: true },
      ladder: { type: 'boolean' },
      profile: { type: 'boolean' },
      service: { type: 'boolean' },
      top: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return null;
  const mode = modeOf(values);
  const text = { ...modes[mode], ...(values.quick && quick), ...values };
  const byId = new Map(contestants.map((contestant) => [contestant.id, contestant]));
  const conditionsById = new Map(
    Object.entries(conditions).map(([id, condition]) => [id, { id, ...condition }]),
  );
  return {
    mode,
    name: Object.keys(values).length > 0 ? 'partial' : 'full',
    engines: text.engines && chosen(text.engines, engineNames, 'engine'),
    sizes: text.sizes?.split(',').map(positive),
    rounds: positive(text.rounds),
    conditions: text.conditions && chosen(text.conditions, conditionsById, 'condition'),
    contestants: text.contestants ? chosen(text.contestants, byId, 'contestant') : contestants,
    top: text.top && positive(text.top),
    otherBuilds: { commits: values.ab ?? [], paths: values['ab-file'] ?? [] },
  };
}
