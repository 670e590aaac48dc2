import { nothing } from 'lit';
import type { Community } from '../../feed/model.js';
import type { Translator } from '../../i18n/translator.js';
/** The lines about logging in, comments and sharing: `share` only where the feed allows it. */
export declare function renderCommunity(community: Community, { t }: Translator, share: unknown): typeof nothing | import("lit-html").TemplateResult<1>;
/** What stands below the list. */
export declare function renderFoot(lines: unknown, updated: string | undefined, translator: Translator): typeof nothing | import("lit-html").TemplateResult<1>;
