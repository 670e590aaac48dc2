import { FeedError } from '../../feed/feed-error.js';
import { parseFeed } from '../../feed/decode/parse-feed.js';
import type { Problem } from '../../feed/model.js';
import { isUnread } from '../../keeper/check-record.js';
import { isRecord, type JsonObject, recordsOf } from '../../keeper/json.js';
import { looksAt } from '../../keeper/looks.js';
import { isPhone } from '../../keeper/phone-check.js';
import type { KeeperProblem, Severity } from '../../keeper/problem.js';
import { unquoted } from '../../keeper/read-row.js';
import type { Said } from '../../keeper/sentences.js';
import { organizationsPath } from '../state/lists.js';
import { type Path, pathOf, pointerOf, valueAt } from '../state/path.js';
import { checked } from '../state/record.js';

/** Something about the list that its keeper should know, and the field that it is about. */
export interface EditorProblem {
  readonly severity: Severity;
  /** The name of its sentence. */
  readonly code: string;
  readonly path: Path;
  /** The field beside which it is shown, as a JSON Pointer. */
  readonly field: string;
  readonly said: Said;
  /** Whether a page repairs the value, so that the repaired value can be written. */
  readonly isRepairable: boolean;
  /** The cell of a table that it is about, if the list itself no longer shows the problem. */
  readonly cell?: KeeperProblem;
}

/** The sentence for what a page refuses, by the field. */
const REFUSED: Readonly<Record<string, string>> = {
  website: 'website',
  url: 'website',
  additional_websites: 'website',
  home_page_url: 'website',
  feed_url: 'website',
  login_url: 'website',
  register_url: 'website',
  email: 'email',
  additional_emails: 'email',
  phones: 'phone',
  phone: 'phone',
  number: 'phone',
  logo: 'image',
  src: 'image',
  status: 'status',
  assured_date: 'date',
  last_modified: 'date',
  updated: 'date',
  countries: 'country',
  languages: 'language',
  language: 'feedLanguage',
  name: 'name',
  id: 'id',
  title: 'title',
  category_ids: 'category',
};

/** Fields beside which a problem of a whole organisation is shown. */
const FIELDS: Readonly<Record<string, string>> = {
  'no-description': 'description',
  'no-contact': 'website',
};

/**
 * What a page finds wrong with a feed. If the page refuses the whole feed, what is wrong with each
 * record.
 */
function foundByPage(document: JsonObject): readonly (Problem & { readonly fatal?: string })[] {
  try {
    return parseFeed({ ...document }).problems;
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const { key, records } = recordsOf(document);
    const own = records.flatMap((record, index) =>
      isRecord(record)
        ? checked(record).problems.map((each) => ({
            ...each,
            path: `/${key}/${index}${each.path}`,
          }))
        : [],
    );
    const isNewer = error.reason === 'unknown-version';
    const whole = {
      path: '',
      read: `${document['version'] ?? ''}`,
      made: undefined,
      message: error.message,
      fatal: isNewer ? error.reason : 'fatal',
    };
    // The problems of the records say why none is shown, except for an unknown version.
    return [...(records.length && (isNewer || !own.length) ? [whole] : []), ...own];
  }
}

/** What is wrong with the list itself. @param today RFC 3339 date of the day. */
export function problemsOf(document: JsonObject, today: string): readonly EditorProblem[] {
  const { key, records } = recordsOf(document);
  const found = foundByPage(document).map((problem): EditorProblem => {
    const path = pathOf(document, problem.path);
    const made = isUnread(problem) ? undefined : problem.made;
    const field = [...path].reverse().find((step) => typeof step === 'string') ?? '';
    const refused = problem.fatal ?? REFUSED[fieldOf(path)] ?? REFUSED[field] ?? 'refused';
    return {
      severity: made === undefined ? 'refused' : 'repaired',
      code: made === undefined ? refused : 'changed',
      path,
      field: placeOf(path, key),
      said: {
        read: unquoted(problem.read),
        made: made === undefined ? undefined : plainly(made),
        other: problem.message,
      },
      isRepairable: made !== undefined,
    };
  });
  const places = new Set(found.map(({ field }) => field));
  const looks = looksAt(document, key, records, { today, isPhone })
    .map((look) => fromLook(document, key, look))
    // A field that the page itself complains about is enough.
    .filter(({ code, field }) => !(/^(?:unknown-key|odd-phone)$/.test(code) && places.has(field)));
  return inOrder(document, [...withNewIds(found, document), ...looks]);
}

/** First what visitors do not see, then in the order of the list. */
export function inOrder(
  document: JsonObject,
  problems: readonly EditorProblem[],
): readonly EditorProblem[] {
  const { key } = recordsOf(document);
  return [...problems].sort((one, other) => order(one, key) - order(other, key));
}

/** Whether a keeper may say that it is right as it is: visitors see it as it is in the list. */
export const isKeepersChoice = ({ severity, cell }: EditorProblem): boolean =>
  severity === 'look' || !!cell;

/** The key of a problem, which stays the same when the list is in another order. */
export function problemKey(document: JsonObject, problem: EditorProblem): string {
  const { code, path, said, cell } = problem;
  const index = organizationOf(document, problem);
  const record = index === undefined ? undefined : recordsOf(document).records[index];
  const whose = isRecord(record) ? [record['id'], ...path.slice(2)] : path;
  return JSON.stringify([code, whose, said.read, cell?.cell ?? cell?.row]);
}

/** A new organisation has no id before it has a name: only the name is worth a word. */
function withNewIds(found: readonly EditorProblem[], document: JsonObject) {
  return found.filter(({ path }) => path.at(-1) !== 'id' || valueAt(document, path) !== '');
}

function fromLook(document: JsonObject, key: string, look: KeeperProblem): EditorProblem {
  const { code, read } = look;
  const given = pathOf(document, look.path ?? '');
  const inner = FIELDS[code];
  const path = inner === undefined ? given : [...given, inner];
  const days = document['review_after_days'];
  const field = code === 'unknown-key' ? `${path.at(-1) ?? ''}` : undefined;
  const same = code === 'same-name' ? earlierOf(document, path, read) : undefined;
  const other = code === 'review-due' ? `${typeof days === 'number' ? days : 365}` : same;
  return {
    severity: 'look',
    code,
    path,
    field: placeOf(path, key),
    said: { read, field, other },
    isRepairable: false,
  };
}

function earlierOf(document: JsonObject, path: Path, name: string): string {
  const [, index = 0] = path;
  const { records } = recordsOf(document);
  const form = name.toLowerCase();
  const earlier = records
    .slice(0, Number(index))
    .findIndex((record) => isRecord(record) && `${record['name']}`.toLowerCase() === form);
  return earlier < 0 ? name : `${earlier + 1}. ${name}`;
}

/** The key of an organisation, tip or category that a problem is in. */
const fieldOf = (path: Path): string => {
  const start = path.findIndex((step) => typeof step === 'number');
  return `${path[start + 1] ?? path.at(-1) ?? ''}`;
};

/** Shorter ways to write a field, and the field. */
const FULL: Readonly<Record<string, string>> = {
  phone: 'phones',
  tel: 'phones',
  telephone: 'phones',
  web: 'website',
  url: 'website',
  category: 'category_ids',
};

/** Fields that are lists of texts, with one control for all of them. */
const ONE_CONTROL = /^(?:countries|languages|offers|phases|category_ids)$/;

/** The control beside which a problem is shown. */
function placeOf(path: Path, key: string): string {
  const [first, index, own, ...rest] = path;
  if (first !== key || typeof index !== 'number' || own === undefined) return pointerOf(path);
  const full = FULL[`${own}`] ?? own;
  const inner = ONE_CONTROL.test(`${full}`) || full !== own ? [] : rest;
  return pointerOf([key, index, full, ...inner]);
}

/** A repaired value, as a person writes it. */
function plainly(made: string): string {
  let value: unknown;
  try {
    value = JSON.parse(made);
  } catch {
    return made;
  }
  const texts = (inner: unknown): readonly string[] =>
    Array.isArray(inner)
      ? inner.flatMap(texts)
      : isRecord(inner)
        ? Object.values(inner).flatMap(texts)
        : [`${inner}`];
  return texts(value).join('; ');
}

const RANK: Readonly<Record<Severity, number>> = { refused: 0, repaired: 1, look: 2 };

function order({ severity, path }: EditorProblem, key: string): number {
  const [first, index] = path;
  const place = first === key && typeof index === 'number' ? index + 1 : 0;
  return RANK[severity] * 1e6 + place;
}

/** The organisation that a problem is in. */
export function organizationOf(document: JsonObject, { path }: EditorProblem): number | undefined {
  const [key] = organizationsPath(document);
  const [first, index] = path;
  return first === key && typeof index === 'number' ? index : undefined;
}
