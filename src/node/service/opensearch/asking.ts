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
  /** Not all of the index was looked through in time. */
  readonly timed_out: boolean;
  readonly hits: {
    readonly total: { readonly value: number };
    readonly hits: readonly { readonly _source: { organization: Organization }; sort: unknown[] }[];
  };
  readonly aggregations?: Readonly<Record<string, Buckets & { readonly inner?: Buckets }>>;
}

/** What an aggregation has counted, filtered or not. */
export const bucketsOf = (answered: Answered, name: string): Buckets['buckets'] => {
  const given = answered.aggregations?.[name];
  return (given?.inner ?? given)?.buckets ?? [];
};

/** Everything that passes all of these. */
export const all = (filter: readonly Clause[]): Clause => ({ bool: { filter } });

/** Everything that passes one of these. */
export const any = (should: readonly Clause[]): Clause => ({
  bool: { should, minimum_should_match: 1 },
});

/** Everything that has any of these values. */
export const some = (field: string, values: Iterable<string>): Clause => ({
  terms: { [field]: [...values] },
});

/**
 * Asks the engine to search an index.
 *
 * @returns a function that throws {Problem} 503 where the engine does not answer now, or could only
 * look through a part of the index: a part of the truth would look like the whole of it.
 */
export const asking =
  (client: Client, index: string) =>
  async (body: object): Promise<Answered> => {
    try {
      const asked = { index, body, allow_partial_search_results: false };
      const answered = (await client.search(asked)).body as unknown as Answered;
      if (!answered.timed_out) return answered;
    } catch (error) {
      const { statusCode = 0 } = error as { statusCode?: number };
      if (statusCode && statusCode < 500 && statusCode !== 429) throw error;
    }
    const says = 'The search engine does not answer. Try again.';
    throw new Problem(503, 'Engine unavailable', says, { 'retry-after': '2' });
  };
