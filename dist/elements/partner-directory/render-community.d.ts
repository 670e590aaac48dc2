import { nothing } from 'lit';
import type { Community } from '../../feed/model.js';
import type { Translator } from '../../i18n/translator.js';
/** What stands at the foot of a directory: its community's lines, and `share` where that is allowed. */
export declare function renderCommunity(community: Community, translator: Translator, share: unknown): typeof nothing | import("lit-html").TemplateResult<1>;
