import { imageSource } from '../feed/decode/links.js';
import { localized, withLongNames } from './localized-text.js';

function introView({ page, ...feed }, translator) {
    const text = (key) => localized(page, key, translator, feed.language);
    const name = localized(feed, 'title', translator, feed.language);
    const title = text('title') ?? name;
    const src = imageSource(page?.image?.src ?? '');
    return {
        name,
        title,
        summary: withLongNames(text('summary'), title),
        image: src ? { src, alt: page?.image?.alt ?? '' } : undefined,
        resourcesHeading: text('resources_heading'),
        resourcesIntro: text('resources_intro'),
    };
}

export { introView };
