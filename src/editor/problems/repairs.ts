import { parseFeed } from '../../feed/decode/parse-feed.js';
import { isRecord, type JsonObject } from '../../keeper/json.js';
import { freeId, listAt } from '../state/lists.js';
import { type Path, valueAt } from '../state/path.js';
import { checked } from '../state/record.js';
import type { Edit } from '../state/store.js';
import type { Words } from '../words/en.js';
import { type EditorProblem, organizationOf } from './problems.js';

/** Something that a keeper can do about a problem with one press. */
export interface Repair {
  readonly label: string;
  readonly patch: readonly Edit[];
  /** Safe: the value says the same in the form that pages read. */
  readonly isClear: boolean;
}

/** What can be done about a problem, in the words of the editor. */
export function repairOf(
  problem: EditorProblem,
  document: JsonObject,
  { repairs }: Words,
  today: string,
): Repair | undefined {
  const { code, path, said } = problem;
  const at = (value: unknown): Edit => ({ path, value });
  const before = valueAt(document, path);
  if (problem.isRepairable) return tidied(problem, document, repairs);
  if (code === 'insecure' && typeof before === 'string') {
    const patch = [at(before.replace(/^http:/i, 'https:'))];
    return { label: repairs.https, patch, isClear: false };
  }
  if (code === 'same-words')
    return { label: repairs.remove, patch: [at(undefined)], isClear: true };
  if (code === 'derived') {
    const patch = [{ path: [...path.slice(0, -1), 'name_source'], value: undefined }];
    return { label: repairs.nameRight, patch, isClear: false };
  }
  if (code === 'review-due') {
    return { label: repairs.checkedToday, patch: [at(today)], isClear: false };
  }
  if (code === 'id' && path.length === 3) {
    const list = listAt(document, path.slice(0, 1));
    const record = list[Number(path[1])];
    const name = isRecord(record) ? `${record['name'] ?? ''}` : '';
    const patch = [at(freeId(list, name, 'organisation'))];
    return { label: repairs.newId, patch, isClear: false };
  }
  if (code === 'unknown-key' && said.field) {
    const patch = [
      at(undefined),
      { path: [...path.slice(0, -1), `_${said.field}`], value: before },
    ];
    return { label: repairs.keepAsOwn(said.field), patch, isClear: false };
  }
  const isGone = problem.severity === 'refused' && before !== undefined && before !== '';
  if (
    isGone &&
    !['name', 'title', 'feedLanguage', 'fatal', 'unknown-version', 'id'].includes(code)
  ) {
    const patch = [{ path: withNothingElse(document, path), value: undefined }];
    return { label: repairs.remove, patch, isClear: false };
  }
  return undefined;
}

/** The outermost container inside a record that contains nothing but this place. */
function withNothingElse(document: JsonObject, path: Path): Path {
  const around = path.slice(0, -1);
  const isAlone = path.length > 3 && Object.keys(valueAt(document, around) ?? {}).length === 1;
  return isAlone ? withNothingElse(document, around) : path;
}

/** Replaces a field by the value that a page repairs it to. */
function tidied(
  problem: EditorProblem,
  document: JsonObject,
  repairs: Words['repairs'],
): Repair | undefined {
  const { path, said, field } = problem;
  const label = said.made && said.made.length <= 60 ? repairs.use(said.made) : repairs.tidy;
  const index = organizationOf(document, problem);
  if (index === undefined) {
    const value = valueAt(parseFeed({ ...document }).feed, path);
    return value === undefined ? undefined : { label, patch: [{ path, value }], isClear: true };
  }
  const place = path.slice(0, 2);
  const record = valueAt(document, place);
  const made = isRecord(record) ? checked(record).record : undefined;
  if (!isRecord(record) || !made) return undefined;
  const own = `${path[2] ?? ''}`;
  const full = field.split('/')[3] ?? own;
  if (full === 'category_ids') return { label, patch: named(document, path), isClear: true };
  const keys = [...new Set([own, full, ...beside(full)])];
  const patch = keys
    .filter(
      (key) =>
        record[key] !== made[key] && (key !== own || own === full || made[own] === undefined),
    )
    .map((key) => ({ path: [...place, key], value: made[key] }));
  return patch.length ? { label, patch, isClear: true } : undefined;
}

/** Replaces the names of categories by their ids, and adds the missing categories. */
function named(document: JsonObject, path: Path): readonly Edit[] {
  const { organizations, categories } = parseFeed({ ...document }).feed;
  const place = path.slice(0, 2);
  const record = valueAt(document, place);
  const id = isRecord(record) ? checked(record).record?.['id'] : undefined;
  const own = listAt(document, ['categories']);
  const ids = new Set(own.map((category) => (isRecord(category) ? category['id'] : undefined)));
  const further = categories.filter((category) => !ids.has(category.id));
  return [
    ...(further.length ? [{ path: ['categories'], value: [...own, ...further] }] : []),
    { path: [...place, 'category'], value: undefined },
    {
      path: [...place, 'category_ids'],
      value: organizations.find((each) => each.id === id)?.category_ids,
    },
  ];
}

/** Fields that the repair of another field moves values to. */
const beside = (key: string): readonly string[] =>
  key === 'email' || key === 'website' ? [`additional_${key}s`] : [];
