import type { Feed } from '../../feed/model.js';

/** The languages of a list, each once. */
export const languagesOf = ({ language, languages = [] }: Feed): readonly string[] => [
  ...new Map([language, ...languages].map((tag) => [tag.toLowerCase(), tag])).values(),
];

/** Returns the language of a list that is nearest to a requested one, or else the list's own. */
export function languageLookup(feed: Feed): (asked?: string) => string {
  const tags = new Map(languagesOf(feed).map((tag) => [tag.toLowerCase(), tag]));
  return (asked = '') => {
    let tag = asked.toLowerCase();
    while (tag && !tags.has(tag)) tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0));
    return tags.get(tag) ?? feed.language;
  };
}
