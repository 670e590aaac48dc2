import { headingLevels } from '../view/heading-levels.js';
import { withLongNames } from '../view/localized-text.js';
import { communityLines } from '../view/community-lines.js';
import type { Community, Feed, Organization, Tips } from '../feed/model.js';
import { imageSource } from '../feed/decode/links.js';
import { memorySource } from '../search/memory-source.js';
import { element, type Markup } from './markup.js';
import { organizationItem } from './organization.js';
import { blocks, heading, paragraph } from './texts.js';
import { type Words, wordsFor } from './words.js';

/** As the attributes of `<partner-directory>`. */
export interface FallbackOptions {
  /** BCP 47 tag of the words and, where the feed has them in it, of its texts. */
  readonly lang: string;
  readonly headingLevel: number;
  readonly noIntro?: boolean | undefined;
  readonly noTips?: boolean | undefined;
  readonly noCommunity?: boolean | undefined;
}

/**
 * What a host pastes between the tags of `<partner-directory>`: all that the element says with
 * nothing chosen and nothing folded, in its order and under its headings, less the controls.
 */
export function fallbackOf(feed: Feed, options: FallbackOptions): Markup {
  const { page, tips, community, updated } = feed;
  const { headingLevel: first, noIntro = false, noTips = false, noCommunity = false } = options;
  const words = wordsFor(feed, options.lang);
  const { translator, dir, text } = words;
  const { matches, groups } = memorySource(feed).search({ language: translator.tag });
  const hasGroups = groups.some(({ category }) => category);
  const levels = headingLevels(first, !noIntro, page?.resources_heading, hasGroups);

  const list = (organizations: readonly Organization[]) => {
    const items = organizations.map((org) => organizationItem(org, levels.card, words));
    return element('ul', {}, items);
  };
  let start = 0;
  const group = ({ category, count }: (typeof groups)[number]) => {
    const known = feed.categories.find(({ id }) => id === category);
    const name = text(known, 'name') ?? { text: translator.t('otherOrganizations') };
    return [heading(levels.group, name), list(matches.slice(start, (start += count)))];
  };

  return element(
    'div',
    { class: 'partner-directory-fallback', lang: translator.locale.tag, dir },
    !noIntro && intro(feed, first, words),
    !noTips && tips && advice(tips, levels.tips, words),
    heading(levels.tips, text(page, 'resources_heading')),
    paragraph(text(page, 'resources_intro'), translator),
    matches.length === 0 && element('p', {}, translator.t('empty')),
    hasGroups ? groups.map(group) : matches.length > 0 && list(matches),
    !noCommunity && community && links(community, words),
    updated && element('p', {}, translator.t('updated', { date: translator.date(updated) })),
  );
}

function intro({ page, ...feed }: Feed, level: number, { translator, text }: Words) {
  const title = text(page, 'title') ?? text(feed, 'title');
  const src = page?.image?.src && imageSource(page.image.src);
  const alt = page?.image?.alt ?? '';
  return [
    heading(level, title),
    paragraph(withLongNames(text(page, 'summary'), title), translator),
    src &&
      element('img', {
        src,
        alt,
        loading: 'lazy',
        crossorigin: 'anonymous',
        referrerpolicy: 'no-referrer',
      }),
  ];
}

function advice(tips: Tips, level: number, { translator, text }: Words) {
  const items = tips.items.map((tip) => {
    const title = text(tip, 'title');
    const said = blocks(withLongNames(text(tip, 'text'), title), translator);
    return said.length > 0 && element('li', {}, heading(level + 1, title), said);
  });
  return [heading(level, text(tips, 'heading')), element('ul', {}, items)];
}

function links(community: Community, { translator }: Words) {
  const items = communityLines(community).map(([says, href]) => {
    const said = translator.t(says);
    return element('li', {}, href ? element('a', { href, rel: 'noopener' }, said) : said);
  });
  return items.length > 0 && element('ul', {}, items);
}
