import type { Problem } from '../feed/model.js';

/** What was repaired or left out of a feed, for its keeper: a line for each. */
export function reportOf(from: string, problems: readonly Problem[]): string {
  return problems
    .map(({ path, read, made, message }) => {
      const done = made === undefined ? 'left out' : `read as ${made}`;
      return `${from}: ${path || '/'}: ${read ? `${read}, ${done}` : done}. ${message}\n`;
    })
    .join('');
}
