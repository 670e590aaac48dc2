export { LinkingTips } from './elements/linking-tips.js';
export { OrgCard } from './elements/org-card.js';
export { PartnerDirectory } from './elements/partner-directory.js';
export type * from './feed/feed.js';
export { FeedError, type FeedErrorReason } from './feed/feed-error.js';
export { parseFeed } from './feed/parse.js';
export type { Locale, LocalePart } from './locales/words.js';
export type { Facet, Filters } from './search/facets.js';
export type { Order, Results } from './search/source.js';
export { registerLocale } from './lit/language.js';
export {
  DirectoryErrorEvent,
  type DirectoryEventMap,
  DirectoryFilterEvent,
  DirectoryLoadEvent,
  OrgContactEvent,
} from './lit/events.js';
