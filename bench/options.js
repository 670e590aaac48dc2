import { parseArgs } from 'node:util';
import { contestants } from './contestants/index.js';

const defaults = { sizes: '10,1000,10000,100000', rounds: '3', conditions: 'full,slow,net' };
const quick = { sizes: '1000,10000', rounds: '1', conditions: 'full,net' };

/** The circumstances of a visit. `net` is a slow line with everything gzipped. */
export const conditions = {
  full: { title: 'full speed', encoding: 'plain', throttle: 1, network: null },
  slow: { title: 'slowed 4×', encoding: 'plain', throttle: 4, network: null },
  net: {
    title: '12 Mbit/s, 60 ms, gzipped',
    encoding: 'gzipped',
    throttle: 1,
    network: { download: 1_500_000, upload: 1_500_000, latency: 60 },
  },
};

/** The size at which the table of queries is asked. */
export const answersSize = 1000;

export const usage = `npm run bench -- [options]

  --sizes=10,1000         how many organisations (${defaults.sizes})
  --rounds=3              rounds, each visiting every contestant once (${defaults.rounds})
  --conditions=full,slow  full speed, slowed 4×, slow network (${defaults.conditions})
  --contestants=floor,…   of ${contestants.map(({ id }) => id).join(', ')}
  --quick                 sizes ${quick.sizes}, ${quick.rounds} round, ${quick.conditions}
  --help

Results go to bench/results/full.*, of a restricted run to bench/results/partial.*.`;

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
      quick: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return null;
  const text = { ...(values.quick ? quick : defaults), ...values };
  const restricted = values.quick || Object.keys(defaults).some((name) => name in values);
  const byId = new Map(contestants.map((contestant) => [contestant.id, contestant]));
  return {
    name: restricted || values.contestants ? 'partial' : 'full',
    sizes: text.sizes.split(',').map(positive),
    rounds: positive(text.rounds),
    conditions: chosen(
      text.conditions,
      new Map(Object.entries(conditions).map(([id, condition]) => [id, { id, ...condition }])),
      'condition',
    ),
    contestants: values.contestants ? chosen(values.contestants, byId, 'contestant') : contestants,
  };
}
