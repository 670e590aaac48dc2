import { LinkingTips } from './elements/linking-tips/linking-tips.js';
import { OrgCard } from './elements/org-card/org-card.js';
import { PartnerDirectory } from './elements/partner-directory/partner-directory.js';

// The directory first, so that it offers its feed before a card or a panel inside requests it.
const elements = [
    ['partner-directory', PartnerDirectory],
    ['org-card', OrgCard],
    ['linking-tips', LinkingTips],
];
const taken = [];
for (const [tag, element] of elements) {
    const first = customElements.get(tag);
    if (!first)
        customElements.define(tag, element);
    else if (first.version !== element.version)
        taken.push(`<${tag}>`);
}
if (taken[0]) {
    console.warn(`${taken.join(' ')} already defined by another script: the first one is kept.`);
}
