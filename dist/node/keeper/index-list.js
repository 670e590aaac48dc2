import { c as command } from './command.js';
import { p as progressOf } from './progress.js';
import { g as ranked, h as addRanks, j as tokensOf, P as PER_SHARD, a as aliasOf, n as nameOrder, m as mappings, s as settings, F as FORMAT, W as WHOLE, e as clientOf, r as readBigFeed, f as nameOfList } from './watched-list.js';
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { $ as linesOf, a8 as textOf, a9 as casefold, U as FACETS, G as FIELD, aa as BETWEEN, ab as reachText, ac as labelOf, ad as namesOfCountry, M as LABEL, ae as sorting } from './core.js';
import 'node:util';
import 'node:fs';
import 'node:path';
import './files.js';
import 'stream';
import 'module';

/** Characters of one field of a text that are searched. */
const LONGEST = 8000;
/** What stands between the lines of a text. */
const LINES = new RegExp(`[\\n${FIELD}]`);
const shortened = (text) => text
    .split(FIELD)
    .map((field) => field.slice(0, LONGEST))
    .join(FIELD);
/** Makes documents of the organisations of a list. */
function documents({ categories, language, languages = [] }) {
    const tree = linesOf(categories);
    const places = new Map(categories.map(({ id }, place) => [id, place]));
    const tags = [...new Set([language, ...languages])];
    const known = new Map();
    const label = (key, names) => {
        const before = known.get(key);
        if (before)
            return before;
        const text = labelOf(names());
        const made = { text, ranks: ranked(text, '') };
        known.set(key, made);
        return made;
    };
    const named = new Map(categories.map((one) => [one.id, one]));
    const categoryLabel = (id) => label(`category ${id}`, () => {
        const one = named.get(id);
        return one ? [one, ...Object.values(one.translations ?? {})].map(({ name }) => name) : [];
    });
    const countryLabel = (code) => label(`country ${code}`, () => namesOfCountry(code, tags));
    return (organization, place) => {
        const { category_ids, countries = [], assured_date } = organization;
        const text = shortened(textOf(organization));
        const folded = casefold(text);
        const category = [...new Set(category_ids.flatMap((id) => tree.get(id) ?? []))];
        const labels = [...category.map(categoryLabel), ...countries.map(countryLabel)];
        const ranks = ranked(folded, text);
        for (const each of labels)
            addRanks(ranks, each.ranks, LABEL);
        return {
            id: organization.id,
            ...tokensOf(ranks, folded.split(LINES).filter(Boolean)),
            ways: reachText(organization).slice(0, LONGEST),
            words: [...folded.split(FIELD), ...labels.map((each) => each.text)]
                .join(' ')
                .replace(BETWEEN, ' '),
            ...Object.fromEntries(FACETS.map(({ facet, key }) => [facet, organization[key] ?? []])),
            category,
            own: category_ids,
            place,
            group: Math.min(...category_ids.slice(0, 1).map((id) => places.get(id) ?? Infinity), categories.length),
            ...(assured_date && { checked: assured_date }),
            organization,
        };
    };
}

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
async function indexList(client, list, feed, onProgress = () => undefined, perShard = PER_SHARD) {
    const { organizations, ...head } = feed;
    const alias = aliasOf(list);
    const index = `${alias}-${hashOf(feed)}`;
    const tags = [...new Set([feed.language, ...(feed.languages ?? [])])];
    const orders = tags.map((tag) => [nameOrder(tag), placesByName(feed, tag)]);
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
                mappings: mappings(meta, fields),
            },
        });
    }
    await client.indices.refresh({ index });
    const { body: known } = await client.count({ index });
    const documentOf = documents(feed);
    const send = async (start, body) => {
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
function hashOf({ organizations, ...head }) {
    const hash = createHash('sha256').update(JSON.stringify([FORMAT, head]));
    // One by one: a million of them are longer than a string can be.
    for (const organization of organizations)
        hash.update(JSON.stringify(organization));
    return hash.digest('hex').slice(0, 16);
}
/** Nothing changes in it any more: one segment is searched in less time than many. */
async function finish(client, index) {
    const patient = { requestTimeout: MERGING, maxRetries: 0 };
    await client.indices.forcemerge({ index, max_num_segments: 1 }, patient);
    await client.indices.putSettings({ index, body: { index: WHOLE } });
    await client.indices.refresh({ index });
    const health = { index, wait_for_status: 'green', timeout: COPYING };
    await client.cluster.health(health, { ignore: [408] });
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
/** How long the engine may take to make an index, or to store a batch, in milliseconds. */
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
