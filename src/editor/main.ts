import { LinkingTips } from '../elements/linking-tips/linking-tips.js';
import { OrgCard } from '../elements/org-card/org-card.js';
import { PartnerDirectory } from '../elements/partner-directory/partner-directory.js';
import cyNames from '../i18n/locales/cy-names.js';
import { registerLocale } from '../i18n/locale-registry.js';
import { ListEditor } from './list-editor.js';
import { TokenField } from './token-field.js';

registerLocale(cyNames);
customElements.define('partner-directory', PartnerDirectory);
customElements.define('org-card', OrgCard);
customElements.define('linking-tips', LinkingTips);
customElements.define('token-field', TokenField);
customElements.define('list-editor', ListEditor);
