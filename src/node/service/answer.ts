import type { Feed } from '../../feed/model.js';
import type { Facet } from '../../search/facets.js';
import type { ServiceAnswer, ValueCount } from '../../search/service-answer.js';
import type { Page } from './engine.js';

/**
 * The answer to a question.
 *
 * @param isFirst whether it begins with the first organisation. Only then does it have the facets.
 */
export function answerOf(feed: Feed, page: Page, isFirst: boolean): ServiceAnswer {
  const { results, orders, next } = page;
  const { total, outOf, matches, groups, near, nearTotal, words } = results;
  const organizations = total ? matches : near;
  const used = new Set(organizations.flatMap(({ category_ids }) => category_ids));
  return {
    version: feed.version,
    title: feed.title,
    language: feed.language,
    categories: feed.categories.filter(({ id }) => used.has(id)),
    organizations,
    total,
    outOf,
    near: nearTotal,
    groups,
    words,
    orders,
    ...(isFirst && { facets: facetsOf(results.facets) }),
    ...(next !== undefined && { next }),
  };
}

function facetsOf(facets: ReadonlyMap<Facet, ReadonlyMap<string, number>>) {
  const made: Partial<Record<Facet, readonly ValueCount[]>> = {};
  for (const [facet, counts] of facets) {
    made[facet] = [...counts].map(([value, count]) => ({ value, count }));
  }
  return made;
}

/** The feed that pages load: everything, but only the first of its organisations. */
export function headOf(feed: Feed, searchUrl: string, first: number): Feed {
  return { ...feed, search_url: searchUrl, organizations: feed.organizations.slice(0, first) };
}
