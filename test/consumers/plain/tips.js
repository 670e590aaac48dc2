import { LinkingTips } from 'partner-directory/elements/linking-tips.js';

customElements.define('linking-tips', LinkingTips);
