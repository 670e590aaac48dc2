import type { Imported } from '../../keeper/import-feed.js';
import { isRecord, isSameJson, type JsonObject, recordsOf } from '../../keeper/json.js';
import type { KeeperProblem } from '../../keeper/problem.js';
import { keyOf } from '../../keeper/read-row.js';
import { pointerOf } from '../state/path.js';
import type { CellRemark, Remarks } from '../state/remarks.js';
import type { EditorProblem } from './problems.js';

/** All remarks about the cells of an imported table. */
export function cellRemarks({ feed, columns, changes, problems }: Imported): readonly CellRemark[] {
  const byRow = new Map(changes.map((change) => [change.row, change]));
  const byId = new Map(
    recordsOf(feed)
      .records.filter(isRecord)
      .map((record) => [record['id'], record]),
  );
  return problems.map((problem): CellRemark => {
    const change = problem.row === undefined ? undefined : byRow.get(problem.row);
    const record = change && byId.get(change.id);
    if (!record) return { problem };
    const { id, name } = change;
    const letter = problem.cell?.replace(/\d+$/, '');
    const column = columns.find((each) => each.letter === letter);
    const key = column && keyOf(column);
    return { problem, organization: { id, name }, key, value: valueOf(record, key) };
  });
}

const valueOf = (record: JsonObject, key: string | undefined): unknown =>
  key === undefined ? record : record[key];

/** Adds the remarks about a table, in place of earlier ones about the same cells. */
export function withCells({ cells, seen }: Remarks, further: readonly CellRemark[]): Remarks {
  const keys = new Set(further.map(remarkKey));
  return { cells: [...cells.filter((each) => !keys.has(remarkKey(each))), ...further], seen };
}

const remarkKey = ({ organization, key, problem: { code, read, row } }: CellRemark): string =>
  JSON.stringify([organization?.id ?? row, key, code, read]);

/** The same problem of the list, if it has another code than that of a cell. */
const OF_LIST: Readonly<Record<string, string>> = {
  'same-name-row': 'same-name',
  'derived-name': 'derived',
  parent: 'no-parent',
};

/**
 * The remarks about cells that are not settled: nobody has changed their field since, nor deleted
 * the organisation.
 *
 * @param found the problems of the list itself, which are not repeated.
 */
export function openCells(
  document: JsonObject,
  { cells }: Pick<Remarks, 'cells'>,
  found: readonly EditorProblem[] = [],
): readonly EditorProblem[] {
  const { key: list, records } = recordsOf(document);
  const said = new Set(found.map(({ code, path }) => `${code} ${path.slice(0, 2).join('/')}`));
  return cells.flatMap((remark): EditorProblem | [] => {
    const { problem, organization, key, value } = remark;
    if (!organization) return asProblem(problem, []);
    const index = placeOf(records, organization);
    const record = records[index];
    if (!isRecord(record) || !isSameJson(valueOf(record, key), value)) return [];
    if (said.has(`${OF_LIST[problem.code] ?? problem.code} ${list}/${index}`)) return [];
    return asProblem(problem, key === undefined ? [list, index] : [list, index, key]);
  });
}

/**
 * Where an organisation is in the list: by its id, or else by its name, because a keeper may change
 * the id.
 */
function placeOf(
  records: readonly unknown[],
  { id, name }: NonNullable<CellRemark['organization']>,
): number {
  const has = (key: string, wanted: string) =>
    records.findIndex((record) => isRecord(record) && record[key] === wanted);
  const index = has('id', id);
  return index < 0 ? has('name', name) : index;
}

function asProblem(cell: KeeperProblem, path: EditorProblem['path']): EditorProblem {
  const { severity, code, read, made } = cell;
  const said = { read, made };
  return { severity, code, path, field: pointerOf(path), said, isRepairable: false, cell };
}
