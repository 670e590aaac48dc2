import type { Lines } from '../../../search/category-tree.js';
import { type Facet, FACETS } from '../../../search/facets.js';
import { all, type Answered, bucketsOf, type Clause } from './asking.js';
import { COUNTED } from './search-body.js';

/** Values of a facet that are listed, as in a page. */
const MOST_VALUES = 200;
/** Restrictions of which it is remembered what there is. */
const MOST_SCOPES = 100;

/** What there is at all, as far as a question is restricted. */
export interface Scope {
  readonly outOf: number;
  readonly values: ReadonlyMap<Facet, readonly string[]>;
}

/** Tells what there is within restrictions, which one index always answers alike. */
export function scopes(ask: (body: object) => Promise<Answered>, lines: Lines) {
  const known = new Map<string, Promise<Scope>>();

  const read = async (restrictions: readonly Clause[]): Promise<Scope> => {
    const answered = await ask({
      size: 0,
      track_total_hits: true,
      query: all(restrictions),
      aggs: Object.fromEntries(
        FACETS.map(({ facet }) => [
          facet,
          { terms: { field: facet, size: MOST_VALUES, shard_size: COUNTED } },
        ]),
      ),
    });
    const values = FACETS.map(({ facet }): [Facet, readonly string[]] => {
      const there = bucketsOf(answered, facet).map(({ key }) => `${key}`);
      const isThere = new Set(there);
      return [
        facet,
        facet === 'category' ? [...lines.keys()].filter((id) => isThere.has(id)) : there,
      ];
    });
    return { outOf: answered.hits.total.value, values: new Map(values) };
  };

  return (restrictions: readonly Clause[]): Promise<Scope> => {
    const key = JSON.stringify(restrictions);
    const before = known.get(key);
    if (before) return before;
    const [oldest] = known.keys();
    if (oldest !== undefined && known.size >= MOST_SCOPES) known.delete(oldest);
    const scope = read(restrictions);
    known.set(key, scope);
    scope.catch(() => known.delete(key));
    return scope;
  };
}
