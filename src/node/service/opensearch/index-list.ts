import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Client } from '@opensearch-project/opensearch';
import type { Feed, Organization } from '../../../feed/model.js';
import { sorting } from '../../../search/sort.js';
import { documents } from './document.js';
import {
  aliasOf,
  FORMAT,
  mappings,
  nameOrder,
  PER_SHARD,
  settings,
  WHOLE,
} from './index-settings.js';

/** Documents that are sent at a time. */
const BATCH = 500;
/** How long an index that is whole waits for its copy on another node before it answers alone. */
const COPYING = '60s';
/** Milliseconds that the engine has to make one segment of many. */
const MERGING = 3_600_000;

/**
 * Puts a list into the engine: into an index of its own, which takes the place of the one before when
 * it is whole. Interrupted, it goes on where it was, as long as the list is the same.
 *
 * @param onProgress told how many are there.
 * @param perShard organisations that one shard takes.
 * @returns the name of the index.
 */
export async function indexList(
  client: Client,
  list: string,
  feed: Feed,
  onProgress: (done: number, all: number) => void = () => undefined,
  perShard = PER_SHARD,
): Promise<string> {
  const { organizations, ...head } = feed;
  const alias = aliasOf(list);
  const index = `${alias}-${hashOf(feed)}`;
  const tags = [...new Set([feed.language, ...(feed.languages ?? [])])];
  const orders = tags.map((tag) => [nameOrder(tag), placesByName(feed, tag)] as const);
  const meta = {
    format: FORMAT,
    head: JSON.stringify(head),
    size: organizations.length,
    hasDates: organizations.some(({ assured_date }) => assured_date),
  };
  const { body: isThere } = await client.indices.exists({ index });
  if (!isThere) {
    const fields = orders.map(([field]) => field);
    await client.indices.create({
      index,
      body: {
        settings: settings(organizations.length, perShard),
        mappings: mappings(meta, fields) as object,
      },
    });
  }
  await client.indices.refresh({ index });
  const { body: known } = await client.count({ index });
  const documentOf = documents(feed);
  const send = async (start: number, body: object[]) => {
    const { body: answer } = await client.bulk({ index, body });
    if (answer.errors)
      throw new Error(`${index}: ${JSON.stringify(faultOf(answer.items)).slice(0, 300)}`);
    onProgress(Math.min(start + BATCH, organizations.length), organizations.length);
  };
  let sending = Promise.resolve();
  // They are sent in order: what is there is the beginning, but for the batch that was interrupted.
  for (let start = Math.max(known.count - BATCH, 0); start < organizations.length; start += BATCH) {
    const batch = organizations.slice(start, start + BATCH).flatMap((organization, offset) => {
      const place = start + offset;
      const ordered = orders.map(([field, places]) => [field, places[place]]);
      return [
        { index: { _id: `${place}` } },
        { ...documentOf(organization, place), ...Object.fromEntries(ordered) },
      ];
    });
    await sending;
    sending = send(start, batch);
    // The engine takes it while the next is made; what goes wrong with it is found then.
    sending.catch(() => undefined);
    await setImmediate();
  }
  await sending;
  await finish(client, index);
  await replace(client, alias, index);
  return index;
}

/** The same for the same list, as the same version indexes it. */
function hashOf({ organizations, ...head }: Feed): string {
  const hash = createHash('sha256').update(JSON.stringify([FORMAT, head]));
  // One by one: a million of them are longer than a string can be.
  for (const organization of organizations) hash.update(JSON.stringify(organization));
  return hash.digest('hex').slice(0, 16);
}

/** Nothing changes in it any more: one segment is searched in less time than many. */
async function finish(client: Client, index: string) {
  const patient = { requestTimeout: MERGING, maxRetries: 0 };
  await client.indices.forcemerge({ index, max_num_segments: 1 }, patient);
  await client.indices.putSettings({ index, body: { index: WHOLE } });
  await client.indices.refresh({ index });
  const health = { index, wait_for_status: 'green', timeout: COPYING } as const;
  await client.cluster.health(health, { ignore: [408] });
}

const faultOf = (items: readonly object[]) =>
  items.flatMap((item) => Object.values(item)).find((each: { error?: object }) => each.error);

/** The alias leads to the new index from one moment to the next; then the old ones go. */
async function replace(client: Client, alias: string, index: string) {
  const { body } = await client.indices.get({ index: `${alias}-*`, ignore_unavailable: true });
  const old = Object.keys(body).filter(
    (name) => name !== index && /^[\da-f]{16}$/.test(name.slice(alias.length + 1)),
  );
  await client.indices.updateAliases({
    body: {
      actions: [
        ...old.map((name) => ({ remove: { index: name, alias, must_exist: false } })),
        { add: { index, alias } },
      ],
    },
  });
  if (old.length) await client.indices.delete({ index: old });
}

/** The place of each organisation among all in the order of names, by its place in the list. */
function placesByName(
  { organizations, language: base }: Feed,
  language: string,
): readonly number[] {
  const compare = sorting('name', language, base);
  const at = (place: number) => organizations[place] as Organization;
  const order = [...organizations.keys()].sort((a, b) => compare(at(a), at(b)));
  const places: number[] = [];
  order.forEach((place, rank) => (places[place] = rank));
  return places;
}
