import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, type ParserError, parse, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const AT_ROOT = readdirSync('.').filter((name) => name.endsWith('.md'));
const IN_DOCS = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .map((name) => join('docs', name))
  .filter((name) => name.endsWith('.md') && !name.startsWith('docs/_'));

/** The files in a folder that end so, by their paths from it. */
export const filesOf = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort();

/** All Markdown that people read, by its path. */
export const documents: ReadonlyMap<string, string> = new Map(
  [...AT_ROOT, ...IN_DOCS].map((path) => [path, readFileSync(path, 'utf8')]),
);

export interface Example {
  /** Where it stands: the path and the line. */
  readonly place: string;
  /** The language, and what else stands behind the three ticks. */
  readonly info: string;
  readonly code: string;
}

/** The code blocks of all documents. */
export const examples: readonly Example[] = [...documents].flatMap(([path, markdown]) =>
  [...markdown.matchAll(/^( *)```([^\n]*)\n([^]*?)^\1```$/gm)].map(
    ({ index, 2: info = '', 3: code = '' }) => ({
      place: `${path}:${markdown.slice(0, index).split('\n').length}`,
      info,
      code,
    }),
  ),
);

/** The code blocks in a language. */
export const examplesIn = (language: string): readonly Example[] =>
  examples.filter(({ info }) => info.split(' ')[0] === language);

/** A document without its code. */
export const withoutCode = (markdown: string): string =>
  markdown.replace(/^( *)```[^]*?^\1```$/gm, '').replace(/`[^`\n]*`/g, 'code');

export function elementsOf(html: string, errors: ParserError[] = []): readonly Element[] {
  const options = {
    sourceCodeLocationInfo: true,
    onParseError: (error: ParserError) => errors.push(error),
  };
  const root = /^<!doctype/i.test(html) ? parse(html, options) : parseFragment(html, options);
  const inside = (node: Node): Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(inside) : []),
  ];
  return inside(root);
}

export interface ManifestElement {
  readonly tagName: string;
  readonly attributes: readonly { readonly name: string }[];
  readonly cssParts?: readonly { readonly name: string; readonly description: string }[];
  readonly cssProperties?: readonly { readonly name: string }[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Partial<ManifestElement>[] }[];
}

const MANIFEST = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;

/** The elements, as the manifest has them. */
export const manifest: readonly ManifestElement[] = MANIFEST.modules
  .flatMap(({ declarations }) => declarations)
  .filter((each): each is ManifestElement => 'tagName' in each);

/** Whether a file or a folder is there. */
export const isThere = (path: string): boolean => existsSync(decodeURIComponent(path));
