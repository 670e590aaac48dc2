export { LinkingTips } from './elements/linking-tips/linking-tips.js';
export { OrgCard } from './elements/org-card/org-card.js';
export { PartnerDirectory } from './elements/partner-directory/partner-directory.js';
export { FeedError } from './feed/feed-error.js';
export { parseFeed } from './feed/decode/parse-feed.js';
export { registerLocale } from './i18n/locale-registry.js';
export { DirectoryErrorEvent, DirectoryFilterEvent, DirectoryLoadEvent, OrgContactEvent } from './controllers/events.js';
