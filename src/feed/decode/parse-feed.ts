import type { Category, Feed, Organization, ParsedFeed, Problem } from '../model.js';
import { FeedError } from '../feed-error.js';
import { given, isRecord, missing, UNIQUE } from './decoders.js';
import { type Log, locate, note } from './problems.js';
import { type Head, readHead, readOrganization } from './schema.js';
import { slug } from './text.js';

/** The version of the contract that is read here. */
export const CONTRACT = '1.0';

/** Reads the organisations of one feed, one after another, once the rest of the feed is known. */
export interface FeedReader {
  /**
   * @param index its place among the organisations: for problems, and for want of an id.
   * @returns nothing where there is nothing to show, or where the id stood before.
   */
  organization(input: unknown, index: number): Organization | undefined;
  /** The feed with these organisations, and all problems so far. */
  feed(organizations: readonly Organization[]): ParsedFeed;
}

/** What came from here is not read again: of an organisation both what was read and what was made. */
const parsedFeeds = new WeakMap<object, ParsedFeed>();
const parsedOrganizations = new WeakMap<object, Organization>();

/**
 * The checked model of a feed, contract 1.0, and what had to be repaired or left out to make it.
 * One bad field costs that field, one bad record that record. A model that came from here gives
 * the same result again; a copy of one gives an equal model, without problems.
 *
 * @param input what `JSON.parse` gave, or a model.
 * @param isOwn nobody else has `input`: what is right in it need not be copied.
 * @throws {FeedError} `wrong-shape` where nothing can be shown; `unknown-version` for another major.
 */
export function parseFeed(input: unknown, isOwn = false): ParsedFeed {
  const known = parsedFeeds.get(input as object);
  if (known) return known;
  const head: Record<string, unknown> = isRecord(input) ? input : {};
  const key = ['organizations', 'organisations'].find((each) => Array.isArray(head[each])) ?? '';
  const given: unknown = key ? head[key] : input;
  const records: readonly unknown[] = Array.isArray(given) ? given : [];
  const reader = readFeed(head, key, isOwn);
  const parsed = reader.feed(
    records.flatMap((each, index) => reader.organization(each, index) ?? []),
  );
  const { organizations, page, tips } = parsed.feed;
  // An empty list is an empty feed.
  if (!organizations[0] && !page && !tips && !key && (records.length > 0 || records !== given)) {
    throw new FeedError('wrong-shape', 'No organisations, tips or page can be found in it.');
  }
  return parsed;
}

/**
 * Reads all of a feed but its organisations, so that they can follow in slices.
 *
 * @param input the feed, or what of it stands around the organisations.
 * @param key what the feed calls its organisations; empty where it does not.
 * @param isOwn nobody else has the records: what is right in them need not be copied.
 * @throws {FeedError} `unknown-version`
 */
export function readFeed(
  input: Readonly<Record<string, unknown>>,
  key = 'organizations',
  isOwn = false,
): FeedReader {
  const log: Log = { problems: [], isOwn };
  let head = given<Partial<Head>, 'version'>(readHead(input, log) ?? {}, 'version', CONTRACT, log);
  // A model says '' where its feed said nothing.
  for (const name of ['title', 'language'] as const) {
    if (input[name] === undefined) head = given(head, name, '', log);
  }
  if (key !== 'organizations') missing(log, 'organizations', []);
  const categories = [...(head.categories ?? [])];
  const read = organizationReader(log, categories);
  return {
    organization(record, index) {
      const from = log.problems.length;
      const made = read(record, index);
      locate(log, from, key ? `${key}/${index}` : index);
      return made;
    },
    feed(organizations) {
      const feed = {
        title: '',
        language: '',
        review_after_days: 365,
        ...head,
        categories: [...categories],
        organizations,
      } as Feed;
      const parsed = { feed, problems: log.problems };
      parsedFeeds.set(feed, parsed);
      return parsed;
    },
  };
}

/**
 * One organisation without its feed, checked in the same way. What came from here or from
 * `parseFeed` is given back as it is, and the same object gives the same result.
 *
 * @param problems where repairs and refusals are added.
 * @returns nothing where there is nothing to show.
 */
export function parseOrganization(
  input: unknown,
  problems: Problem[] = [],
): Organization | undefined {
  const known = parsedOrganizations.get(input as object);
  if (known) return known;
  const made = organizationReader({ problems, isOwn: false })(input);
  if (made) parsedOrganizations.set(input as object, made);
  return made;
}

/** @param categories those of the feed, to which it adds; without them any category will do. */
function organizationReader(log: Log, categories?: Category[]) {
  const seen = new Set<string>();
  /** Ids by themselves and by names in lower case. */
  const ids = new Map<string, string>();
  for (const { id, name } of categories ?? []) ids.set(name.toLowerCase(), id);
  for (const { id } of categories ?? []) ids.set(id, id);

  /** @param canAdd it came as `category`, which says in words what `category_ids` says by id. */
  const categoryId = (named: string, canAdd: boolean): string | readonly [] => {
    let id = ids.get(named) ?? ids.get(named.toLowerCase());
    if (!id && canAdd) {
      id = slug(named) || named;
      if (!ids.has(id)) categories?.push({ id, name: named });
      ids.set(id, id);
    }
    if (!canAdd && id !== named) note(log, 'the id of a category', named, id);
    return id ?? [];
  };

  return (input: unknown, index = 0): Organization | undefined => {
    if (!isRecord(input)) {
      note(log, 'a record', input);
      return undefined;
    }
    const read = readOrganization(input, log);
    if (!read) return undefined;
    let made = read;
    if (!made.id) {
      const id = slug(made.name) || 'organization';
      made = given(made, 'id', seen.has(id) ? `${id}-${index + 1}` : id, log);
    }
    if (seen.has(made.id)) {
      note(log, UNIQUE, made.id);
      return undefined;
    }
    seen.add(made.id);
    const { category_ids = [] } = made;
    if (categories && !category_ids.every((one) => ids.get(one) === one)) {
      const canAdd = !!input['category'];
      const known = new Set(category_ids.flatMap((one) => categoryId(one, canAdd)));
      made = { ...made, category_ids: [...known] };
    }
    if (!made.category_ids) made = { ...made, category_ids };
    parsedOrganizations.set(made, made);
    return made;
  };
}
