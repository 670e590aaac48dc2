import { LinkingTips } from './elements/linking-tips.js';
import { OrgCard } from './elements/org-card.js';
import { PartnerDirectory } from './elements/partner-directory.js';

// The directory first, so that it offers its feed before a card or a panel inside it asks.
const elements = [
    ['partner-directory', PartnerDirectory],
    ['org-card', OrgCard],
    ['linking-tips', LinkingTips],
];
for (const [tag, element] of elements) {
    const taken = customElements.get(tag);
    if (!taken)
        customElements.define(tag, element);
    else if (!('version' in taken) || taken.version !== element.version) {
        console.warn(`<${tag}> is already defined by another script: the first one is kept.`);
    }
}
