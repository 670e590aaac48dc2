export { LinkingTips } from './elements/linking-tips.js';
export { OrgCard } from './elements/org-card.js';
export { PartnerDirectory } from './elements/partner-directory.js';
export { FeedError } from './feed/feed-error.js';
export { parseFeed } from './feed/parse.js';
export { registerLocale } from './lit/language.js';
export { DirectoryErrorEvent, DirectoryFilterEvent, DirectoryLoadEvent, OrgContactEvent } from './lit/events.js';
