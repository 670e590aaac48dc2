/** One step of a correction: an operation of JSON Patch (RFC 6902, section 4). */
export interface Operation {
  readonly op: 'test' | 'replace';
  /** A JSON Pointer (RFC 6901) into the feed, such as `/organizations/3/phones/0/number`. */
  readonly path: string;
  readonly value: string;
}

/**
 * A correction of an organisation: its `id`, what a field says, and what the field should say. The
 * first two are tests, so that nothing else is changed by mistake.
 */
export type Correction = readonly [id: Operation, before: Operation, after: Operation];

/** The maximum length of a value in characters, and of a decompressed correction in bytes. */
const LONGEST_VALUE = 5000;
const MOST_BYTES = 65_536;

/** @param place of the organisation in the feed. */
export function correctionOf(
  place: number,
  id: string,
  { path, before, after }: { path: string; before: string; after: string },
): Correction {
  const at = `/organizations/${place}`;
  return [
    { op: 'test', path: `${at}/id`, value: id },
    { op: 'test', path: `${at}${path}`, value: before },
    { op: 'replace', path: `${at}${path}`, value: after },
  ];
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: GenericTransformStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > MOST_BYTES) throw new RangeError('It is too long.');
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** Its form in a URL: JSON, compressed (RFC 1951), as base64url (RFC 4648, section 5). */
export async function encodeCorrection(correction: Correction): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(correction));
  const bytes = await through(text, new CompressionStream('deflate-raw'));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/**
 * The reverse, from whatever somebody sent.
 *
 * @param text the code, or a URL with `correction=` in it.
 * @throws RangeError if it has no correction.
 */
export async function decodeCorrection(text: string): Promise<Correction> {
  const code = /correction=([\w-]+)/.exec(text)?.[1] ?? text.trim();
  let read: unknown;
  try {
    const binary = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = new Uint8Array([...binary].map((letter) => letter.charCodeAt(0)));
    const json = await through(bytes, new DecompressionStream('deflate-raw'));
    read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch {
    read = undefined;
  }
  if (!isCorrection(read)) throw new RangeError('There is no correction in it.');
  return read;
}

function isCorrection(read: unknown): read is Correction {
  if (!Array.isArray(read) || read.length !== 3) return false;
  const steps: readonly Partial<Operation>[] = read.map((each) => ({ ...each }));
  const isSound = steps.every(
    ({ op, path, value }, place) =>
      op === (place < 2 ? 'test' : 'replace') &&
      /^\/organizations\/\d{1,5}(?:\/[a-z_\d]{1,40}){1,6}$/.test(path ?? '') &&
      typeof value === 'string' &&
      value.length <= LONGEST_VALUE,
  );
  return (
    isSound &&
    /^\/organizations\/\d+\/id$/.test(steps[0]?.path ?? '') &&
    steps[1]?.path === steps[2]?.path
  );
}
