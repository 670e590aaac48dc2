import { LinkingTips } from 'partner-directory';

customElements.define('linking-tips', LinkingTips);
