import type { Client } from '@opensearch-project/opensearch';
import { parseFeed } from '../../../feed/decode/parse-feed.js';
import type { Feed } from '../../../feed/model.js';
import { linesOf, type Lines } from '../../../search/category-tree.js';
import { languageLookup } from '../languages.js';
import { isMissing } from './client.js';
import { aliasOf, FORMAT } from './index-settings.js';

/** What is known of a list that is in the engine, without its organisations. */
export interface IndexedList {
  /** The index that it is in now. */
  readonly index: string;
  readonly head: Feed;
  /** How many organisations it has. */
  readonly size: number;
  /** Whether any of them was checked. */
  readonly hasDates: boolean;
  readonly lines: Lines;
  /** The language of the list in which names are in order that is nearest to another one. */
  languageOf(asked?: string): string;
}

interface Meta {
  readonly format?: number;
  readonly head: string;
  readonly size: number;
  readonly hasDates: boolean;
}

/**
 * Reads what the engine knows of a list.
 *
 * @throws Error that says what to do where the list is not there, or cannot be searched any more.
 */
export async function indexedList(client: Client, list: string): Promise<IndexedList> {
  const { index, meta } = await newest(client, list);
  const { format, size, hasDates } = meta;
  if (format !== FORMAT) {
    throw new Error(
      `The list ${list} was indexed by another version. Run: partner-directory index ${list}.json`,
    );
  }
  const head = parseFeed({ ...JSON.parse(meta.head), organizations: [] }).feed;
  return {
    index,
    head,
    size,
    hasDates,
    lines: linesOf(head.categories),
    languageOf: languageLookup(head),
  };
}

async function newest(client: Client, list: string): Promise<{ index: string; meta: Meta }> {
  try {
    const { body } = await client.indices.getMapping({ index: aliasOf(list) });
    const [[index, { mappings }] = ['', { mappings: {} }]] = Object.entries(body);
    const { _meta: meta } = mappings as { _meta?: unknown };
    return { index, meta: meta as Meta };
  } catch (cause) {
    if (!isMissing(cause)) throw cause;
    throw new Error(`The engine has no list ${list}. Run: partner-directory index ${list}.json`, {
      cause,
    });
  }
}
