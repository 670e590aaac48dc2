export { LinkingTips } from './elements/linking-tips/linking-tips.js';
export { OrgCard } from './elements/org-card/org-card.js';
export { PartnerDirectory } from './elements/partner-directory/partner-directory.js';
export type * from './feed/model.js';
export { FeedError, type FeedErrorReason } from './feed/feed-error.js';
export { parseFeed } from './feed/decode/parse-feed.js';
export type { Locale, LocalePart } from './i18n/words.js';
export type { Facet, Filters } from './search/facets.js';
export type { Order, Results } from './search/source.js';
export { registerLocale } from './i18n/locale-registry.js';
export {
  DirectoryErrorEvent,
  type DirectoryEventMap,
  DirectoryFilterEvent,
  DirectoryLoadEvent,
  OrgContactEvent,
} from './controllers/events.js';
