import { FileError } from './files/file-error.js';
import { type JsonObject, setKey } from './json.js';
import { JSON_SENTENCES, type JsonSlipCode } from './json-sentences.js';

/** A mistake in a JSON file that was repaired, or the one that ended the reading. */
export interface JsonSlip {
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  /** The name of its sentence, and what that names. */
  readonly code: JsonSlipCode;
  readonly about: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** What a JSON file says, as far as it can be read. */
export interface JsonText {
  readonly value: unknown;
  /** Empty where a browser reads the file as it is. */
  readonly slips: readonly JsonSlip[];
}

/** A JSON file that cannot be read. */
export class JsonError extends FileError {
  readonly slip: JsonSlip;

  constructor(slip: JsonSlip) {
    super(`Line ${slip.line}, column ${slip.column}: ${slip.message}`);
    this.slip = slip;
  }
}

/**
 * Reads JSON as people write it by hand: with missing or extra commas, quotation marks from a word
 * processor, and comments. A browser reads none of these, so each is reported as a mistake.
 *
 * @throws {JsonError} at the first place that cannot be guessed.
 */
export function readJsonText(given: string): JsonText {
  const text = given.startsWith('\ufeff') ? given.slice(1) : given;
  try {
    return { value: JSON.parse(text) as unknown, slips: [] };
  } catch {
    return lenient(text);
  }
}

/** Deeper than any feed goes, and far from the end of the stack. */
const DEEPEST = 200;

const QUOTES = /["'“”„‟‘’«»]/;
const CLOSING: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '“”',
  '‟': '”',
  '‘': '’',
};
const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

function lenient(text: string): JsonText {
  const slips: JsonSlip[] = [];
  let at = 0;

  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const placeOf = (index: number) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: index - (starts[low] ?? 0) + 1 };
  };
  const slipOf = (code: JsonSlipCode, about: string, index: number): JsonSlip => ({
    ...placeOf(index),
    ...{ code, about, message: JSON_SENTENCES[code](about) },
  });
  const slip = (code: JsonSlipCode, about = '', index = at) =>
    slips.push(slipOf(code, about, index));
  const fail = (code: JsonSlipCode, about = '', index = at): never => {
    throw new JsonError(slipOf(code, about, index));
  };

  const skip = () => {
    for (;;) {
      at += /^[\s\ufeff\u00a0]*/.exec(text.slice(at, at + 4096))?.[0].length ?? 0;
      const [comment] = /^(?:\/\/[^\n]*|\/\*[^]*?\*\/|#[^\n]*)/.exec(text.slice(at)) ?? [];
      if (comment) slip('comment');
      else if (!/[\s\ufeff\u00a0]/.test(text.charAt(at))) return;
      at += comment?.length ?? 0;
    }
  };

  const string = (): string => {
    const open = text.charAt(at);
    const start = at;
    if (open !== '"') slip('quotes', open);
    const closing = CLOSING[open] ?? open;
    const ends = open === '"' ? '"' : `${closing}"`;
    let made = '';
    for (at += 1; at < text.length; at += 1) {
      const letter = text.charAt(at);
      if (ends.includes(letter) || (open === '"' && letter === '”' && isEnd(at + 1))) {
        if (letter !== '"' && open === '"') slip('closing-quote');
        at += 1;
        return made;
      }
      if (letter === '\\') made += escaped();
      else {
        if (letter < ' ') slip('line-break');
        made += letter;
      }
    }
    return fail('open-text', '', start);
  };
  const isEnd = (index: number) => /^\s*(?:[,:}\]]|$)/.test(text.slice(index, index + 200));

  const escaped = (): string => {
    at += 1;
    const letter = text.charAt(at);
    if (letter !== 'u') return ESCAPES[letter] ?? letter;
    const [hex] = /^[\da-f]{4}/i.exec(text.slice(at + 1, at + 5)) ?? [];
    if (hex === undefined) slip('digits');
    at += hex?.length ?? 0;
    return hex === undefined ? '\ufffd' : String.fromCharCode(parseInt(hex, 16));
  };

  /** Continues after a value of a list or record. Returns whether another one follows. */
  const hasNext = (end: string): boolean => {
    skip();
    if (text.charAt(at) !== ',') {
      if (text.charAt(at) !== end && at < text.length) slip('comma');
      return text.charAt(at) !== end;
    }
    const comma = at;
    at += 1;
    skip();
    while (text.charAt(at) === ',') {
      slip('commas');
      at += 1;
      skip();
    }
    if (text.charAt(at) === end) slip('last-comma', end, comma);
    return text.charAt(at) !== end;
  };

  const items = (end: string, start: number, read: () => void) => {
    at += 1;
    skip();
    let more = text.charAt(at) !== end;
    while (more) {
      if (at >= text.length) fail('open', `${text.charAt(start)}${end}`, start);
      read();
      more = hasNext(end);
    }
    at += 1;
  };

  const key = (): string => {
    if (QUOTES.test(text.charAt(at))) return string();
    const [name] = /^[\p{L}_$][\p{L}\p{N}_$-]*/u.exec(text.slice(at, at + 200)) ?? [];
    if (name === undefined) return fail('key');
    slip('key-quotes', name);
    at += name.length;
    return name;
  };

  const value = (depth: number): unknown => {
    skip();
    const start = at;
    const letter = text.charAt(at);
    if (depth > DEEPEST) fail('deep');
    if (letter === '[') {
      const list: unknown[] = [];
      items(']', start, () => list.push(value(depth + 1)));
      return list;
    }
    if (letter === '{') {
      const record: JsonObject = {};
      items('}', start, () => {
        const name = key();
        skip();
        if (text.charAt(at) === ':') at += 1;
        else if (text.charAt(at) === '=') at += (slip('equals'), 1);
        else slip('colon', name);
        setKey(record, name, value(depth + 1));
      });
      return record;
    }
    if (QUOTES.test(letter)) return string();
    const [word = ''] = /^[^\s,:[\]{}"'“”/]+/.exec(text.slice(at, at + 2000)) ?? [];
    at += word.length;
    return scalar(word, start);
  };

  const scalar = (word: string, start: number): unknown => {
    if (/^(?:true|false|null)$/i.test(word)) {
      if (word !== word.toLowerCase()) slip('small-letters', word.toLowerCase(), start);
      return JSON.parse(word.toLowerCase()) as unknown;
    }
    if (/^(?:undefined|NaN|None)$/.test(word)) {
      slip('null', word, start);
      return null;
    }
    const [, digits] = /^\+?0*(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/i.exec(word) ?? [];
    if (digits === undefined) return fail('value', '', start);
    if (digits !== word) slip('number', word, start);
    return digits === word ? Number(digits) : word;
  };

  const made = value(0);
  skip();
  if (at < text.length) slip('end');
  return { value: made, slips };
}
