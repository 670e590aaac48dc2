import { isAccountLine } from '../view/community-lines.js';
import { memorySource } from '../search/memory-source.js';
import { directoryViewer } from '../view/directory-view.js';
import { element } from './markup.js';
import { organizationItem } from './organization.js';
import { heading, paragraph, blocks } from './texts.js';
import './words.js';
import { translatorFor } from '../i18n/translator.js';

/** What a directory says before a visitor has chosen anything, complete and without delays. */
function firstView(feed, lang, options = {}) {
    const translator = translatorFor(lang);
    return directoryViewer()({
        feed,
        translator,
        options: {
            headingLevel: 2,
            noIntro: false,
            noTips: false,
            noSearch: true,
            noFilters: true,
            noCommunity: false,
            noLogos: true,
            ariaLabel: null,
            ...options,
        },
        choices: { query: '', filters: new Map(), order: undefined, pages: 1 },
        results: memorySource(feed).search({ language: translator.tag }),
        orders: [],
        order: 'category',
        expandedFacets: [],
        isSettled: true,
    });
}
/**
 * What a host pastes between the tags of `<partner-directory>`: everything that the element says
 * with nothing chosen and nothing folded, in the same order and under the same headings, but
 * without the controls.
 */
function fallbackOf(feed, options) {
    const { lang, headingLevel, noIntro = false, noTips = false, noCommunity = false } = options;
    const view = firstView(feed, lang, { headingLevel, noIntro, noTips, noCommunity });
    const { translator, intro, tips, resourcesLevel, sectionLevel, sections, cards, updated } = view;
    const { community } = view;
    const lists = sections.map(({ heading: title, organizations }) => [
        heading(sectionLevel, title),
        element('ul', {}, organizations.map((org) => organizationItem(org, cards))),
    ]);
    return element('div', {
        class: 'partner-directory-fallback',
        lang: translator.locale.tag,
        dir: translator.dir,
    }, links(community.filter(isAccountLine), translator), view.hasHeader && header(view), tips && advice(tips), heading(resourcesLevel, intro.resourcesHeading), paragraph(intro.resourcesIntro, translator), view.emptySlot === 'empty' && element('p', {}, translator.t('empty')), lists, links(community.filter((line) => !isAccountLine(line)), translator), updated && element('p', {}, updated));
}
function header({ intro: { title, summary, image }, headingLevel, translator }) {
    return [
        heading(headingLevel, title),
        paragraph(summary, translator),
        image &&
            element('img', {
                ...image,
                loading: 'lazy',
                crossorigin: 'anonymous',
                referrerpolicy: 'no-referrer',
            }),
    ];
}
function advice({ heading: name, headingLevel, tips, translator }) {
    const items = tips.map(({ title, text }) => element('li', {}, heading(headingLevel + 1, title), blocks(text.foreign, translator)));
    return [heading(headingLevel, name), element('ul', {}, items)];
}
function links(lines, { t }) {
    const items = lines.map(([says, to]) => {
        const href = to?.replace('{return}', '');
        return element('li', {}, href ? element('a', { href, rel: 'noopener' }, t(says)) : t(says));
    });
    return items.length > 0 && element('ul', {}, items);
}

export { fallbackOf, firstView };
