import { nothing } from 'lit';
import type { Community } from '../feed/feed.js';
import type { Language } from './language.js';
/** What stands at the foot of a directory: its community's lines, and `share` where that is allowed. */
export declare function renderCommunity(community: Community, language: Language, share: unknown): typeof nothing | import("lit-html").TemplateResult<1>;
