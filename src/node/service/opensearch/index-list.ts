import { createHash } from 'node:crypto';
import type { Client } from '@opensearch-project/opensearch';
import type { Feed, Organization } from '../../../feed/model.js';
import { sorting } from '../../../search/sort.js';
import { documents } from './document.js';
import { aliasOf, mappings, nameOrder, SETTINGS } from './index-settings.js';

/** Documents that are sent at a time. */
const BATCH = 500;

/**
 * Puts a list into the engine: into an index of its own, which takes the place of the one before when
 * it is whole. Interrupted, it goes on where it was, as long as the list is the same.
 *
 * @param onProgress told how many are there.
 * @returns the name of the index.
 */
export async function indexList(
  client: Client,
  list: string,
  feed: Feed,
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<string> {
  const { organizations, ...head } = feed;
  const alias = aliasOf(list);
  const hash = createHash('sha256').update(JSON.stringify(feed)).digest('hex').slice(0, 16);
  const index = `${alias}-${hash}`;
  const tags = [...new Set([feed.language, ...(feed.languages ?? [])])];
  const orders = tags.map((tag) => [nameOrder(tag), placesByName(feed, tag)] as const);
  const meta = {
    head: JSON.stringify(head),
    size: organizations.length,
    hasDates: organizations.some(({ assured_date }) => assured_date),
  };
  const { body: isThere } = await client.indices.exists({ index });
  if (!isThere) {
    const fields = orders.map(([field]) => field);
    await client.indices.create({
      index,
      body: { settings: SETTINGS, mappings: mappings(meta, fields) as object },
    });
  }
  await client.indices.refresh({ index });
  const { body: known } = await client.count({ index });
  const documentOf = documents(feed);
  // They were sent in order: what is there is the beginning, but for the batch that was interrupted.
  for (let start = Math.max(known.count - BATCH, 0); start < organizations.length; start += BATCH) {
    const batch = organizations.slice(start, start + BATCH);
    const { body } = await client.bulk({
      index,
      body: batch.flatMap((organization, offset) => {
        const place = start + offset;
        const ordered = orders.map(([field, places]) => [field, places[place]]);
        return [
          { index: { _id: `${place}` } },
          { ...documentOf(organization, place), ...Object.fromEntries(ordered) },
        ];
      }),
    });
    if (body.errors)
      throw new Error(`${index}: ${JSON.stringify(faultOf(body.items)).slice(0, 300)}`);
    onProgress(start + batch.length, organizations.length);
  }
  await client.indices.putSettings({ index, body: { index: { refresh_interval: '1s' } } });
  await client.indices.refresh({ index });
  await replace(client, alias, index);
  return index;
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
