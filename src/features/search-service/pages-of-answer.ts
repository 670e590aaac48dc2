import type { Answer } from './read-answer.js';

/**
 * An answer, followed by another. Organisations that have moved in the list meanwhile appear once.
 */
export function joined(before: Answer, after: Answer): Answer {
  const ids = new Set(before.organizations.map(({ id }) => id));
  const more = after.organizations.filter(({ id }) => !ids.has(id));
  return {
    ...before,
    organizations: [...before.organizations, ...more],
    next: more.length ? after.next : undefined,
  };
}

/** If a service has no more, this is the end. */
export function asWhole(answer: Answer): Answer {
  const { organizations, next, total } = answer;
  if (next || organizations.length >= total) return answer;
  return { ...answer, total: organizations.length, groups: [] };
}
