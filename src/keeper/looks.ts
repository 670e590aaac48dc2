import { isRecord, type JsonObject } from './json.js';
import { FEED_KEYS, ORGANIZATION_KEYS } from './key-order.js';
import { plainForm } from './plain-form.js';
import type { KeeperProblem } from './problem.js';
import type { PhoneCheck } from './read-cell.js';
import { type Said, type SentenceCode, SENTENCES } from './sentences.js';

export interface LookOptions {
  /** RFC 3339 date of the day. */
  readonly today: string;
  /** ISO 3166 code of the country of numbers without a country code. */
  readonly country?: string | undefined;
  readonly isPhone?: PhoneCheck | undefined;
}

/** Other names that feeds have for them, and names that the contract is about to have. */
const ALIASES =
  'phone tel telephone web url category organisations search_url corrections_url $schema ' +
  'attention address_1 address_2 city region state_province postal_code';

const KEYS: ReadonlySet<string> = new Set([...ORGANIZATION_KEYS, ...ALIASES.split(' ')]);
const HEAD_KEYS: ReadonlySet<string> = new Set([...FEED_KEYS, ...ALIASES.split(' ')]);

const ADDRESS = 'attention address_1 address_2 city region state_province postal_code country';

/** The keys of the records in each list of a record. */
const KEYS_INSIDE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    phones: 'number type extension description languages',
    contacts: 'name title email phones',
    locations: `name url latitude longitude addresses phones contacts schedules ${ADDRESS}`,
    addresses: ADDRESS,
    schedules: 'description freq byday opens_at closes_at interval valid_from valid_to',
    services: 'name status url description',
    additional_emails: 'email label',
    additional_websites: 'url label',
    organization_identifiers: 'identifier identifier_scheme',
    checks: 'url state checked archive_url',
  }).map(([list, keys]) => [list, new Set(keys.split(' '))]),
);

/** Keys of HSDS and JSON-LD that say nothing to a visitor. */
const FORMAL = /(?:^|_)(?:id|type)$|^(?:attributes|metadata|@.*)$/;

type Look = (
  code: SentenceCode,
  key: string,
  about?: Partial<Said> & { readonly read?: string },
) => void;

/** What a page accepts as it is, but a person should look at. */
export function looksAt(
  head: JsonObject,
  key: string,
  records: readonly unknown[],
  options: LookOptions,
): readonly KeeperProblem[] {
  const problems: KeeperProblem[] = [];
  const lookAt =
    (before: string): Look =>
    (code, step, about = {}) => {
      const said = { read: '', ...about };
      const path = step ? `${before}/${step}` : before;
      problems.push({
        severity: 'look',
        code,
        path,
        read: said.read,
        other: said.other,
        message: SENTENCES[code](said),
      });
    };
  const look = lookAt('');
  if (!records.length) look('no-organizations', key);
  for (const each of unknownKeys(head, HEAD_KEYS)) look('unknown-key', each, { field: each });

  const days = typeof head['review_after_days'] === 'number' ? head['review_after_days'] : 365;
  const seen = new Map<string, number>();
  const ids = new Set(records.filter(isRecord).map(({ id }) => id));
  records.forEach((record, index) => {
    if (!isRecord(record)) return;
    const own = lookAt(`${key && `/${key}`}/${index}`);
    looksAtNames(record, own);
    looksAtContacts(record, own, options);
    for (const each of unknownKeys(record, KEYS)) own('unknown-key', each, { field: each });
    looksInside(record, '', own);
    const form = typeof record['name'] === 'string' ? plainForm(record['name']) : '';
    const earlier = seen.get(form);
    if (form && earlier !== undefined) {
      own('same-name', 'name', {
        read: text(record, 'name'),
        other: `Organisation ${earlier + 1}`,
      });
    } else seen.set(form, index);
    const parent = text(record, 'parent_organization_id');
    if (parent && !ids.has(parent)) own('no-parent', 'parent_organization_id', { read: parent });
    const assured = text(record, 'assured_date');
    if (assured && daysBetween(assured, options.today) > days) {
      own('review-due', 'assured_date', { read: assured, other: `${days}` });
    }
  });
  return problems;
}

/** Looks for keys that no page reads in the lists of a record, and in the lists inside these. */
function looksInside(record: JsonObject, before: string, look: Look): void {
  for (const [list, known] of KEYS_INSIDE) {
    const items: readonly unknown[] = Array.isArray(record[list]) ? record[list] : [];
    items.forEach((item, index) => {
      if (!isRecord(item)) return;
      const path = `${before}${list}/${index}/`;
      for (const key of unknownKeys(item, known)) {
        const isEmpty = !`${item[key] ?? ''}`;
        if (!isEmpty && !FORMAL.test(key)) look('unknown-key', path + key, { field: key });
      }
      if (list === 'schedules' && !hasWords(item)) {
        look('unseen-hours', `${before}${list}/${index}`);
      }
      looksInside(item, path, look);
    });
  }
}

/** Days as HSDS writes them, or by their English names. */
const DAYS = /^(?:(?:mo|tu|we|th|fr|sa|su)[a-z]*[\s,;]*)+$/i;

/** Whether a page has words for opening hours. */
function hasWords({ description, freq = 'WEEKLY', interval = 1, byday, opens_at }: JsonObject) {
  const isWeekly = /^weekly$/i.test(`${freq}`) && Number(interval) === 1;
  return description || (isWeekly && opens_at && DAYS.test(`${byday}`));
}

const text = (record: JsonObject, key: string): string =>
  typeof record[key] === 'string' ? record[key] : '';

const unknownKeys = (record: JsonObject, known: ReadonlySet<string>) =>
  Object.keys(record).filter((key) => !key.startsWith('_') && !known.has(key));

function looksAtNames(record: JsonObject, look: Look): void {
  const name = text(record, 'name');
  if (record['name_source'] === 'derived') look('derived', 'name', { read: name });
  const other = text(record, 'alternate_name');
  if (other && plainForm(other) === plainForm(name))
    look('same-words', 'alternate_name', { read: other });
  if (!text(record, 'description').trim()) look('no-description', '');
}

function looksAtContacts(record: JsonObject, look: Look, { isPhone, country }: LookOptions): void {
  const ways = 'website url web email phones phone tel telephone contacts locations'.split(' ');
  if (!ways.some((key) => record[key])) look('no-contact', '');
  const website = text(record, 'website');
  if (/^http:/i.test(website)) look('insecure', 'website', { read: website });
  const phones: readonly unknown[] = Array.isArray(record['phones']) ? record['phones'] : [];
  phones.forEach((phone, index) => {
    const number = isRecord(phone) ? text(phone, 'number') : '';
    if (number && isPhone?.(number, country) === false) {
      look('odd-phone', `phones/${index}/number`, { read: number });
    }
  });
}

const daysBetween = (from: string, to: string): number =>
  (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000;
