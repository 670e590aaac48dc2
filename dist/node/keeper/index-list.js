import { c as command } from './command.js';
import { p as progressOf } from './progress.js';
import { a as aliasOf, n as nameOrder, S as SETTINGS, m as mappings, d as documents, c as clientOf, r as readBigFeed, b as nameOfList } from './watched-list.js';
import { createHash } from 'node:crypto';
import { a6 as sorting } from './core.js';
import 'node:util';
import 'node:fs';
import 'node:path';
import './files.js';
import 'stream';
import 'module';

/** Documents that are sent at a time. */
const BATCH = 500;
/**
 * Puts a list into the engine: into an index of its own, which takes the place of the one before when
 * it is whole. Interrupted, it goes on where it was, as long as the list is the same.
 *
 * @param onProgress told how many are there.
 * @returns the name of the index.
 */
async function indexList(client, list, feed, onProgress = () => undefined) {
    const { organizations, ...head } = feed;
    const alias = aliasOf(list);
    const hash = createHash('sha256').update(JSON.stringify(feed)).digest('hex').slice(0, 16);
    const index = `${alias}-${hash}`;
    const tags = [...new Set([feed.language, ...(feed.languages ?? [])])];
    const orders = tags.map((tag) => [nameOrder(tag), placesByName(feed, tag)]);
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
            body: { settings: SETTINGS, mappings: mappings(meta, fields) },
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
const faultOf = (items) => items.flatMap((item) => Object.values(item)).find((each) => each.error);
/** The alias leads to the new index from one moment to the next; then the old ones go. */
async function replace(client, alias, index) {
    const { body } = await client.indices.get({ index: `${alias}-*`, ignore_unavailable: true });
    const old = Object.keys(body).filter((name) => name !== index && /^[\da-f]{16}$/.test(name.slice(alias.length + 1)));
    await client.indices.updateAliases({
        body: {
            actions: [
                ...old.map((name) => ({ remove: { index: name, alias, must_exist: false } })),
                { add: { index, alias } },
            ],
        },
    });
    if (old.length)
        await client.indices.delete({ index: old });
}
/** The place of each organisation among all in the order of names, by its place in the list. */
function placesByName({ organizations, language: base }, language) {
    const compare = sorting('name', language, base);
    const at = (place) => organizations[place];
    const order = [...organizations.keys()].sort((a, b) => compare(at(a), at(b)));
    const places = [];
    order.forEach((place, rank) => (places[place] = rank));
    return places;
}

const HELP = `Usage: partner-directory index FEED --node URL

Puts a list into OpenSearch, for serve --engine opensearch. It goes into an index of its own, which
takes the place of the one before when it is whole: searches go on meanwhile. Interrupted, run it
again with the same list, and it goes on where it was.

Install the engine's client beside this package: npm install @opensearch-project/opensearch

  --node URL  the engine, such as http://127.0.0.1:9200. Never let browsers reach it
  --help      show this

Exit codes: 0, the list is there. 2, it could not be read, or the engine refused it.
`;
/** Milliseconds that the engine has to make an index, or to take a batch. */
const PATIENCE = 120_000;
/** The command `index`. */
const indexCommand = command(HELP, { node: { type: 'string' } }, async (values, positionals) => {
    const [path, ...others] = positionals;
    if (!path || others.length)
        throw new Error('index takes one feed.');
    if (!values.node)
        throw new Error('index needs --node, the URL of the engine.');
    const client = await clientOf(values.node, PATIENCE);
    const feed = await readBigFeed(path);
    const progress = progressOf('Organisations');
    try {
        const index = await indexList(client, nameOfList(path), feed, progress.report);
        process.stdout.write(`${feed.organizations.length} organisations are in ${index}.\n`);
    }
    finally {
        progress.end();
        await client.close();
    }
    return 0;
});

export { HELP, indexCommand };
