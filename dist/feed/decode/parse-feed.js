import { FeedError } from '../feed-error.js';
import { isRecord, given, MOST_IN_ALL, noteAt, MOST } from './decoders.js';
import { tell, locate, note } from './problems.js';
import { readHead, readOrganization } from './schema.js';
import { slug, prose } from './text.js';

/** The version of the contract that is read here. */
const CONTRACT = '1.0';
/** Results that are not read again: of an organisation, both its JSON and the result. */
const parsedFeeds = new WeakMap();
const parsedOrganizations = new WeakMap();
/**
 * The checked model of a feed, contract 1.0, and what was repaired or left out. A bad field costs
 * only that field, a bad record only that record. A model that came from here gives the same result
 * again; a copy of one gives an equal model, without problems.
 *
 * @param input the result of `JSON.parse`, or a model.
 * @param isOwn nobody else has `input`: what is right in it need not be copied.
 * @throws {FeedError} `wrong-shape` if nothing can be shown. `unknown-version` for another major
 * version.
 */
function parseFeed(input, isOwn = false) {
    const known = parsedFeeds.get(input);
    if (known)
        return known;
    const head = isRecord(input) ? input : {};
    const isList = (key) => /^organi[sz]ations$/i.test(key) && Array.isArray(head[key]);
    const key = isList('organizations') ? 'organizations' : (Object.keys(head).find(isList) ?? '');
    const given = key ? head[key] : input;
    const records = Array.isArray(given) ? given : [];
    const reader = readFeed(head, key, isOwn);
    const organizations = records.flatMap((each, index) => reader.organization(each, index) ?? []);
    const parsed = reader.feed(organizations, true);
    const { page, tips } = parsed.feed;
    // An empty list is an empty feed.
    if (records !== given && !page && !tips) {
        throw new FeedError('wrong-shape', 'No organisations, tips or page can be found in it.');
    }
    return parsed;
}
/**
 * Reads everything of a feed except its organisations, so that they can follow in slices.
 *
 * @param input the feed, or the part of it around the organisations.
 * @param key the key of the organisations in the feed. Empty if it has none.
 * @param isOwn nobody else has the records: what is right in them need not be copied.
 * @throws {FeedError} `unknown-version`
 */
function readFeed(input, key = 'organizations', isOwn = false) {
    const log = { problems: [], isOwn, left: MOST_IN_ALL };
    const { problems } = log;
    let head = given(readHead(input, log) ?? {}, 'version', CONTRACT, log);
    // A model has '' if its feed has nothing.
    for (const name of ['title', 'language']) {
        if (input[name] === undefined)
            head = given(head, name, '', log);
    }
    if (key !== 'organizations')
        noteAt(log, 'organizations', 'given', undefined, []);
    tell(log, 0, 'The feed');
    const own = problems.length;
    const categories = [...(head.categories ?? [])];
    const read = organizationReader(log, categories);
    let count = 0;
    return {
        organization(record, index) {
            const from = problems.length;
            const made = read(record, index);
            count += 1;
            if (problems.length > from) {
                const { name } = made ?? (record ?? {});
                const named = typeof name === 'string' ? ` “${name.slice(0, 60)}”` : '';
                tell(log, from, `Organisation ${index + 1}${named}`);
                locate(log, from, index);
                if (key)
                    locate(log, from, key);
            }
            return made;
        },
        feed(organizations, isWhole) {
            if (isWhole && count && !organizations[0]) {
                throw new FeedError('wrong-shape', `None of its ${count} organisations can be shown. ${problems[own]?.message ?? ''}`);
            }
            const feed = {
                title: '',
                language: '',
                review_after_days: 365,
                ...head,
                categories: [...categories],
                organizations,
            };
            const parsed = { feed, problems };
            parsedFeeds.set(feed, parsed);
            return parsed;
        },
    };
}
/**
 * One organisation without its feed, checked in the same way. What came from here or from
 * `parseFeed` is given back as it is, and the same object gives the same result.
 *
 * @param problems receives repairs and refusals.
 * @returns undefined if there is nothing to show.
 */
function parseOrganization(input, problems = []) {
    const known = parsedOrganizations.get(input);
    if (known)
        return known;
    const log = { problems, isOwn: false, left: 0 };
    const from = problems.length;
    const made = organizationReader(log)(input);
    tell(log, from, 'The organisation');
    if (made)
        parsedOrganizations.set(input, made);
    return made;
}
/**
 * @param categories those of the feed, to which it adds. Without them, any category is accepted.
 */
function organizationReader(log, categories) {
    const seen = new Set();
    /** Ids by themselves and by names in lower case. */
    const ids = new Map();
    for (const { id, name } of categories ?? [])
        ids.set(name.toLowerCase(), id);
    for (const { id } of categories ?? [])
        ids.set(id, id);
    const idOf = (named) => ids.get(named) ?? ids.get(named.toLowerCase());
    /**
     * @param canAdd it came from `category`, which has names in place of the ids of `category_ids`.
     */
    const categoryId = (named, canAdd) => {
        const name = prose(named);
        let id = ids.get(named) ?? idOf(name);
        // A name may contain commas, and so may a cell with several names.
        const parts = id || !named.includes(',') ? [] : named.split(',', MOST).map((part) => idOf(part.trim()));
        if (parts[0] && parts.every((part) => part !== undefined)) {
            noteAt(log, 'category_ids', 'a list', named, parts);
            return parts;
        }
        if (!id && canAdd) {
            id = slug(name) || name;
            if (!ids.has(id)) {
                if (categories?.length === MOST) {
                    note(log, `in one of at most ${MOST} categories`, named);
                    return [];
                }
                categories?.push({ id, name });
            }
            ids.set(id, id);
        }
        if (!canAdd && id !== named)
            noteAt(log, 'category_ids', 'the id of a category', named, id);
        return id ?? [];
    };
    return (input, index = 0) => {
        if (!isRecord(input)) {
            note(log, 'an object with fields', input);
            return undefined;
        }
        log.left = MOST_IN_ALL;
        const read = readOrganization(input, log);
        if (!read)
            return undefined;
        let made = read;
        if (!made.id) {
            const id = slug(made.name) || 'organization';
            made = given(made, 'id', seen.has(id) ? `${id}-${index + 1}` : id, log);
        }
        if (seen.has(made.id)) {
            noteAt(log, 'id', 'unlike any id before it', made.id);
            return undefined;
        }
        seen.add(made.id);
        const { category_ids = [] } = made;
        if (categories && !category_ids.every((one) => ids.get(one) === one)) {
            const canAdd = input['category_ids'] === undefined || !!input['category'];
            const known = new Set(category_ids.flatMap((one) => categoryId(one, canAdd)));
            made = { ...made, category_ids: [...known] };
        }
        if (!made.category_ids)
            made = { ...made, category_ids };
        parsedOrganizations.set(made, made);
        return made;
    };
}

export { CONTRACT, parseFeed, parseOrganization, readFeed };
