import MiniSearch from 'minisearch';
import { markSearchable, searched, toRows } from './feed.js';

/**
 * A search client for InstantSearch that answers from memory. MiniSearch's index is built in
 * slices behind the first page, which needs none.
 */
export function memoryClient(feed) {
  const rows = toRows(feed);
  const rowsById = new Map(rows.map((row) => [row.id, row]));
  const index = new MiniSearch({
    fields: searched,
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { name: 2 } },
  });
  const indexed = index.addAllAsync(rows, { chunkSize: 500 }).then(markSearchable);

  async function matching(query) {
    if (query === '') return rows;
    await indexed;
    return index.search(query).map(({ id }) => rowsById.get(id));
  }

  function countByCategory(found) {
    const counts = Object.fromEntries(feed.categories.map(({ name }) => [name, 0]));
    for (const { categories } of found) {
      for (const name of categories.split(', ')) counts[name] += 1;
    }
    return counts;
  }

  async function answer({ indexName, params }) {
    const { query = '', facetFilters = [], page = 0, hitsPerPage = 20 } = params;
    const ticked = facetFilters.flat().map((filter) => filter.slice('categories:'.length));
    const all = await matching(query);
    const found =
      ticked.length === 0
        ? all
        : all.filter(({ categories }) => ticked.some((name) => categories.includes(name)));
    const first = page * hitsPerPage;
    return {
      index: indexName,
      query,
      page,
      hitsPerPage,
      nbHits: found.length,
      nbPages: Math.ceil(found.length / hitsPerPage),
      hits: found.slice(first, first + hitsPerPage).map((row) => ({ ...row, objectID: row.id })),
      facets: { categories: countByCategory(found) },
    };
  }

  return {
    search: async (requests) => ({ results: await Promise.all(requests.map(answer)) }),
  };
}
