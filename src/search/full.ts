import type { Feed } from '../feed/feed.js';
import { type MemorySource, memorySource } from './memory.js';
import { countryName } from './names.js';
import { guess, learn } from './near.js';
import { sorting } from './sort.js';

/** The source of results for a feed that is in memory, with all that this folder can do. */
export function fullSource(feed: Feed): MemorySource {
  return memorySource(feed, { countryName, near: { guess, learn }, sorting });
}
