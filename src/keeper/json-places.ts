/**
 * Finds the lines of values in a JSON file.
 *
 * @param text what `JSON.parse` reads.
 * @param pointers JSON Pointers (RFC 6901).
 * @returns lines counted from 1, by pointer. For a missing value, the line of what is around it.
 */
export function linesOf(text: string, pointers: Iterable<string>): ReadonlyMap<string, number> {
  const wanted = new Set<string>();
  const all = [...pointers];
  for (const pointer of all) {
    for (let end = pointer.length; end >= 0; end = end ? pointer.lastIndexOf('/', end - 1) : -1) {
      wanted.add(pointer.slice(0, end));
    }
  }
  const known = scan(text, wanted);
  return new Map(
    all.map((pointer) => {
      let found: number | undefined;
      for (let end = pointer.length; found === undefined && end >= 0;) {
        found = known.get(pointer.slice(0, end));
        end = end ? pointer.lastIndexOf('/', end - 1) : -1;
      }
      return [pointer, found ?? 1];
    }),
  );
}

/** Strings, other values, and what has a meaning between them. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{},:\n]|[^\s"[\]{},:]+/g;

/** A list or record that is being read: its current state, and its key or index. */
interface Frame {
  readonly path: string;
  readonly isList: boolean;
  step: string | number;
  isKey: boolean;
}

function scan(text: string, wanted: ReadonlySet<string>): ReadonlyMap<string, number> {
  const lines = new Map<string, number>([['', 1]]);
  const frames: Frame[] = [];
  let line = 1;
  const pathNow = (): string => {
    const frame = frames.at(-1);
    return frame ? `${frame.path}/${frame.step}` : '';
  };
  const mark = () => {
    const path = pathNow();
    if (wanted.has(path) && !lines.has(path)) lines.set(path, line);
  };
  const open = (isList: boolean) => {
    const path = pathNow();
    frames.push({ path, isList, step: isList ? 0 : '', isKey: !isList });
  };
  for (const [token] of text.matchAll(TOKEN)) {
    const frame = frames.at(-1);
    if (token === '\n') line += 1;
    else if (token === '{' || token === '[') {
      mark();
      open(token === '[');
    } else if (token === '}' || token === ']') frames.pop();
    else if (token === ',' && frame) {
      if (frame.isList) frame.step = Number(frame.step) + 1;
      else frame.isKey = true;
    } else if (token === ':' && frame) frame.isKey = false;
    else if (token.startsWith('"') && frame?.isKey) {
      frame.step = (JSON.parse(token) as string).replace(/~/g, '~0').replace(/\//g, '~1');
      mark();
    } else mark();
  }
  return lines;
}
