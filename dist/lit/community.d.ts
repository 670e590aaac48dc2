import { nothing } from 'lit';
import type { Community } from '../feed/feed.js';
import type { Language } from './language.js';
/**
 * The lines at the foot of a directory, each only as far as the feed gives it: log in, register,
 * add a comment, and `share`, where the feed allows sharing.
 */
export declare function communityLines(community: Community, language: Language, share: unknown): typeof nothing | import("lit-html").TemplateResult<1>;
