import { Unzip, UnzipInflate, zipSync } from 'fflate';
import { fileError } from './file-error.js';
import type { FileLimits } from './limits.js';

/** The parts of a spreadsheet that concern cells: no pictures, no programs. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/.*|mimetype|META-INF\/manifest\.xml|content\.xml|styles\.xml|meta\.xml|xl\/(?:_rels\/)?(?:workbook|sharedStrings|styles|metadata)\.(?:xml|bin)(?:\.rels)?|xl\/theme\/[^/]*|xl\/worksheets\/(?:_rels\/)?[^/]*)$/i;

/** How many bytes are decompressed at a time. The size is checked after each. */
const SLICE = 65_536;

/**
 * An XLSX or ODS file with nothing in it but cells, and nothing compressed. It is decompressed
 * here, counting each byte, whatever size the file claims.
 *
 * @throws {FileError} if it is too large, encrypted or broken.
 */
export function repacked(bytes: Uint8Array, { unpackedBytes, cells }: FileLimits): Uint8Array {
  const files = new Map<string, Uint8Array[]>();
  let left = unpackedBytes;
  const unzip = new Unzip();
  unzip.register(UnzipInflate);
  unzip.onfile = (file) => {
    const { name } = file;
    if (!PARTS.test(name)) return;
    const chunks: Uint8Array[] = [];
    files.set(name, chunks);
    file.ondata = (error, chunk) => {
      if (error) throw error;
      left -= chunk.length;
      if (left < 0) throw fileError('too-big');
      chunks.push(chunk);
    };
    file.start();
  };
  for (let from = 0; from < bytes.length; from += SLICE) {
    unzip.push(bytes.subarray(from, from + SLICE), from + SLICE >= bytes.length);
  }
  const whole = Object.fromEntries([...files].map(([name, chunks]) => [name, joined(chunks)]));
  const manifest = whole['META-INF/manifest.xml'];
  if (manifest && new TextDecoder().decode(manifest).includes('encryption-data')) {
    throw fileError('password');
  }
  const content = whole['content.xml'];
  if (content) {
    const text = new TextDecoder().decode(content);
    if (cellsIn(text) > cells) throw fileError('too-big');
    // The reader takes these for escaped characters, which they are only in XLSX.
    const escaped = text.replace(ESCAPES, '_x005F_');
    if (escaped !== text) whole['content.xml'] = new TextEncoder().encode(escaped);
  }
  return zipSync(whole, { level: 0 });
}

const ESCAPES = /_(?=x[\da-f]{4}_)/gi;

const ODS_TAGS = /<table:table-row\b[^>]*>|<table:(?:covered-)?table-cell\b[^>]*[^/]>/g;

/**
 * How many non-empty cells an ODS file says that it has. A cell that is written once can be
 * repeated a billion times, across and down.
 */
function cellsIn(content: string): number {
  let count = 0;
  let rows = 1;
  for (const [tag] of content.matchAll(ODS_TAGS)) {
    const repeated = Number(/number-(?:rows|columns)-repeated="(\d+)"/.exec(tag)?.[1] ?? 1);
    if (tag.startsWith('<table:table-row')) rows = repeated;
    else count += rows * repeated;
  }
  return count;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const made = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    made.set(chunk, at);
    at += chunk.length;
  }
  return made;
}
