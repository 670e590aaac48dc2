import type { Client } from '@opensearch-project/opensearch';
import type { Organization } from '../../../feed/model.js';
import { Problem } from '../problem.js';

/** A part of a request to the engine, as its query language has it. */
export type Clause = Readonly<Record<string, unknown>>;

/** What an aggregation counts. */
export interface Buckets {
  readonly buckets: readonly { readonly key: string | number; readonly doc_count: number }[];
}

/** An answer of the engine, as far as it is read. */
export interface Answered {
  readonly hits: {
    readonly total: { readonly value: number };
    readonly hits: readonly { readonly _source: { organization: Organization }; sort: unknown[] }[];
  };
  readonly aggregations?: Readonly<Record<string, Buckets & { readonly inner?: Buckets }>>;
}

/** Everything that passes all of these. */
export const all = (filter: readonly Clause[]): Clause => ({ bool: { filter } });

/** Everything that has any of these values. */
export const some = (field: string, values: Iterable<string>): Clause => ({
  terms: { [field]: [...values] },
});

/**
 * Asks the engine to search an index.
 *
 * @returns a function that throws {Problem} 503 where the engine does not answer now.
 */
export const asking =
  (client: Client, index: string) =>
  async (body: object): Promise<Answered> => {
    try {
      return (await client.search({ index, body })).body as unknown as Answered;
    } catch (error) {
      const { statusCode = 0 } = error as { statusCode?: number };
      if (statusCode && statusCode < 500 && statusCode !== 429) throw error;
      const says = 'The search engine does not answer. Try again.';
      throw new Problem(503, 'Engine unavailable', says, { 'retry-after': '2' });
    }
  };
