import { imageSource } from '../feed/decode/links.js';
import type { Feed } from '../feed/model.js';
import type { Translator } from '../i18n/translator.js';
import { type ForeignText, localized, withLongNames } from './localized-text.js';

/** What is above the list: the introduction that the feed gives to the page. */
export interface IntroView {
  /** What the directory is called, whatever its page says. */
  readonly name: ForeignText | undefined;
  readonly title: ForeignText | undefined;
  readonly summary: ForeignText | undefined;
  readonly image: { readonly src: string; readonly alt: string } | undefined;
  readonly resourcesHeading: ForeignText | undefined;
  readonly resourcesIntro: ForeignText | undefined;
}

export function introView({ page, ...feed }: Feed, translator: Translator): IntroView {
  const text = (key: 'title' | 'summary' | 'resources_heading' | 'resources_intro') =>
    localized(page, key, translator, feed.language);
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
