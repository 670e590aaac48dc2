import { checkRecord } from './check-record.js';
import { categoryBook } from './categories.js';
import { isRecord, isSameJson, type JsonObject } from './json.js';
import type { KeeperProblem } from './problem.js';
import { unquoted } from './read-row.js';
import { languageTag } from './vocabulary.js';

/** The records of an Open Referral source. In HSDS, services and organisations are two levels. */
export interface Referral {
  readonly services: readonly JsonObject[];
  readonly organizations: readonly JsonObject[];
}

/** The records of a page, a list or a single record, of HSDS 3.0 and 3.1 and Open Referral UK 1.0 and 3.0. */
export function recordsIn(document: unknown): readonly JsonObject[] {
  if (Array.isArray(document)) return document.filter(isRecord);
  if (!isRecord(document)) return [];
  for (const key of ['contents', 'content', 'items', 'services', 'organizations']) {
    const list = document[key];
    const isPage = Array.isArray(list) && !(key === 'services' && document['name'] !== undefined);
    if (isPage) return list.filter(isRecord);
  }
  return document['id'] === undefined ? [] : [document];
}

/** Sorts records into services, which name their organisation, and organisations. */
export function referralOf(records: readonly JsonObject[]): Referral {
  const services: JsonObject[] = [];
  const organizations: JsonObject[] = [];
  for (const record of records) {
    const isService = isRecord(record['organization']) || record['organization_id'] !== undefined;
    if (isService) services.push(record);
    else {
      organizations.push(record);
      for (const service of itemsOf(record['services'])) {
        services.push({ ...service, organization: record });
      }
    }
  }
  return { services, organizations };
}

export interface ReferralOptions {
  /** The taxonomies (vocabularies) whose terms become categories. All by default. */
  readonly taxonomies?: readonly string[] | undefined;
}

/** A list that was made from an Open Referral source. */
export interface ReferralFeed {
  readonly organizations: readonly JsonObject[];
  readonly categories: readonly JsonObject[];
  readonly problems: readonly KeeperProblem[];
}

/**
 * Groups services under their organisations, as a feed has them. Fields that a feed also has keep
 * their names. The other fields of a service are left out.
 */
export function feedOfReferral(
  { services, organizations }: Referral,
  { taxonomies = [] }: ReferralOptions = {},
): ReferralFeed {
  const book = categoryBook([]);
  const problems: KeeperProblem[] = [];
  const groups = grouped(services, organizations);
  const made = groups.flatMap(({ organization, own }): JsonObject[] => {
    const draft = organizationOf(organization, own);
    const terms = own.flatMap((service) => termsOf(service, taxonomies));
    const ids = terms.map((term) => book.find(term) ?? book.add(term));
    if (ids.length) draft['category_ids'] = [...new Set(ids)];
    const { record, problems: found } = checkRecord(draft);
    const name = text(draft['name']);
    problems.push(
      ...found.map(({ path, read, made: after, message }): KeeperProblem => ({
        severity: after === undefined ? 'refused' : 'repaired',
        code: after === undefined ? 'refused' : 'changed',
        organization: name ?? text(draft['id']),
        field: path.slice(1).replaceAll('/', ', '),
        read: unquoted(read),
        made: after === undefined ? undefined : unquoted(after),
        message,
      })),
    );
    return record ? [record] : [];
  });
  return { organizations: made, categories: book.added.map((each) => ({ ...each })), problems };
}

interface Group {
  organization: JsonObject;
  readonly own: JsonObject[];
}

/** Every organisation once, merged from all its records, in the order of its services. */
function grouped(
  services: readonly JsonObject[],
  organizations: readonly JsonObject[],
): readonly Group[] {
  const groups = new Map<string, Group>();
  const groupFor = (record: JsonObject): Group => {
    const id = text(record['id']) ?? text(record['name']) ?? '';
    const group = groups.get(id) ?? { organization: {}, own: [] };
    group.organization = { ...given(record), ...given(group.organization) };
    groups.set(id, group);
    return group;
  };
  for (const service of services) {
    const { organization, organization_id: id } = service;
    groupFor(isRecord(organization) ? organization : { id }).own.push(service);
  }
  for (const record of organizations) groupFor(record);
  return [...groups.values()];
}

/** A record without its empty fields. */
const given = (record: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && !value.length),
    ),
  );

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value : undefined;

const itemsOf = (value: unknown): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/** The keys of a record that have a text, as they are or under a new name. */
function pick(record: JsonObject, keys: string): JsonObject {
  const made: JsonObject = {};
  for (const pair of keys.split(' ')) {
    const [from = '', to = from] = pair.split('>');
    const value =
      text(record[from]) ?? (typeof record[from] === 'number' ? record[from] : undefined);
    if (value !== undefined && made[to] === undefined) made[to] = value;
  }
  return made;
}

function organizationOf(record: JsonObject, services: readonly JsonObject[]): JsonObject {
  const [only] = services.length === 1 ? services : [];
  const made: JsonObject = {
    // Older sources have `url` where newer ones have `website`.
    ...(only && pick(only, 'description email url>website website alert')),
    ...pick(
      record,
      'id name alternate_name description email website url>website logo parent_organization_id',
    ),
  };
  const lists: Readonly<Record<string, readonly JsonObject[]>> = {
    additional_websites: itemsOf(record['additional_websites']).map((each) =>
      pick(each, 'url label'),
    ),
    phones: distinct(phonesOf(record, services)),
    contacts: distinct([record, ...services].flatMap(contactsOf)),
    locations: distinct([record, ...services].flatMap(locationsOf)),
    services: services.map((each) => pick(each, 'id name status url description')),
    organization_identifiers: itemsOf(record['organization_identifiers']).map((each) =>
      pick(each, 'identifier identifier_scheme'),
    ),
  };
  for (const [key, list] of Object.entries(lists)) if (list.length) made[key] = list;
  const languages = services.flatMap(({ languages: all }) => itemsOf(all)).flatMap(languageOf);
  if (languages.length) made['languages'] = [...new Set(languages)];
  return { ...made, ...statesOf(services) };
}

/** How recently an organisation was checked and whether it is active, from all its services. */
function statesOf(services: readonly JsonObject[]): JsonObject {
  const made: JsonObject = {};
  const statuses = new Set(services.map(({ status }) => text(status) ?? 'active'));
  const [status] = statuses;
  if (statuses.size === 1 && status && status !== 'active') made['status'] = status;
  const dates = (key: string) => services.flatMap((service) => text(service[key]) ?? []).sort();
  // The oldest date: a part of it has not been checked since.
  const [assured] = dates('assured_date');
  if (assured) made['assured_date'] = assured;
  const modified = dates('last_modified').at(-1);
  if (modified) made['last_modified'] = modified;
  return made;
}

const languageOf = ({ code, language, name }: JsonObject): string | readonly [] =>
  [code, language, name].flatMap((each) => languageTag(text(each) ?? '') ?? [])[0] ?? [];

function phoneOf(phone: JsonObject): JsonObject {
  const languages = itemsOf(phone['languages']).flatMap(languageOf);
  return {
    ...pick(phone, 'number type extension description'),
    ...(languages.length && { languages }),
  };
}

/**
 * An organisation's own telephones, or else those of its services, with their names if it has
 * several.
 */
function phonesOf(record: JsonObject, services: readonly JsonObject[]): readonly JsonObject[] {
  const own = itemsOf(record['phones']).map(phoneOf);
  if (own.length) return own;
  return services.flatMap((service) =>
    itemsOf(service['phones']).map((phone) => ({
      ...(services.length > 1 && pick(service, 'name>description')),
      ...phoneOf(phone),
    })),
  );
}

function contactsOf(record: JsonObject): readonly JsonObject[] {
  return itemsOf(record['contacts']).map((contact) => {
    const phones = itemsOf(contact['phones']).map(phoneOf);
    return { ...pick(contact, 'name title department email'), ...(phones.length && { phones }) };
  });
}

function locationsOf(record: JsonObject): readonly JsonObject[] {
  const places = itemsOf(record['service_at_locations']).flatMap(({ location }) => location);
  return [...itemsOf(record['locations']), ...places.filter(isRecord)].map((location) => {
    const addresses = [
      ...itemsOf(location['addresses']),
      ...itemsOf(location['physical_addresses']),
    ];
    const phones = itemsOf(location['phones']).map(phoneOf);
    const contacts = contactsOf(location);
    const schedules = schedulesOf(location);
    return {
      ...pick(location, 'name latitude longitude url'),
      ...(addresses.length && {
        addresses: addresses.map((each) =>
          pick(
            each,
            'attention address_1 address_2 city region state_province postal_code country',
          ),
        ),
      }),
      ...(phones.length && { phones }),
      ...(contacts.length && { contacts }),
      ...(schedules.length && { schedules }),
    };
  });
}

/** Opening hours: `schedules` since 3.0, `regular_schedules` before. */
const schedulesOf = (record: JsonObject): readonly JsonObject[] =>
  distinct(
    [...itemsOf(record['schedules']), ...itemsOf(record['regular_schedules'])].map((each) =>
      pick(each, 'description freq byday opens_at closes_at interval valid_from valid_to'),
    ),
  );

/** Terms of taxonomies: `attributes` since 3.0, `service_taxonomys` before. */
function termsOf(service: JsonObject, taxonomies: readonly string[]): readonly string[] {
  const old = itemsOf(service['service_taxonomys'] ?? service['service_taxonomies']);
  const terms = [
    ...itemsOf(service['attributes']).map(({ taxonomy_term: term }) => term),
    ...old.map(({ taxonomy }) => taxonomy),
  ].filter(isRecord);
  return terms.flatMap((term) => {
    const detail = term['taxonomy_detail'];
    const of =
      text(term['vocabulary']) ?? text(isRecord(detail) ? detail['name'] : term['taxonomy']);
    const isWanted = !taxonomies.length || (of !== undefined && taxonomies.includes(of));
    return (isWanted && text(term['name'])) || [];
  });
}

/** Without empty values and repetitions. */
function distinct(list: readonly JsonObject[]): readonly JsonObject[] {
  return list.filter(
    (each, index) =>
      Object.keys(each).length > 0 &&
      !list.slice(0, index).some((other) => isSameJson(each, other)),
  );
}
