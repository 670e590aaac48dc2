import { imageSource } from '../feed/decode/links.js';
import { displayName } from '../i18n/names.js';
import { contactPoints } from './contact-points.js';
import { withLongNames, localized } from './localized-text.js';
import { foldText } from './passage.js';
import { shorten } from './shorten.js';
import { STATUS_WORDS } from './status-words.js';

/**
 * A description folds at the end of the sentence that has this character: after about five lines of
 * a card.
 */
const FOLD_AFTER = 160;
function cardView(org, options) {
    const { translator, feedLanguage, folds, noLogos } = options;
    const { t, sentence } = translator;
    const text = (key) => localized(org, key, translator, feedLanguage);
    const name = text('name') ?? { text: org.name };
    const alternateName = text('alternate_name');
    const description = withLongNames(text('description'), name, alternateName);
    const alert = text('alert');
    const status = org.status && STATUS_WORDS.get(org.status);
    const state = status && t(status);
    return {
        ...options,
        org,
        name,
        alternateName,
        logo: noLogos || !org.logo ? undefined : imageSource(org.logo),
        // Two sentences, if another follows.
        state: state && alert ? sentence(state) : state,
        alert,
        description: description && foldText(description, folds ? FOLD_AFTER : Infinity),
        contacts: contactPoints(org, placeWords(options)).map((point) => contactView(point, name.text, options)),
    };
}
/** What a card says about places, in its language. */
const placeWords = ({ translator, feedLanguage }) => ({
    country: (code) => displayName('region', code, translator, feedLanguage).text,
    weekday: (day) => translator.weekday(day || 7),
    date: translator.date,
});
/** @param name of the organisation. */
function contactView(point, name, { translator, feedLanguage }) {
    const { t } = translator;
    const { value, extension, label, isGone, hours = [] } = point;
    const kind = t(point.line ?? point.kind);
    const text = shorten(value);
    return {
        point,
        kind,
        text,
        whole: text === value ? undefined : value,
        dir: /^(?:address|person)$/.test(point.kind) ? 'auto' : 'ltr',
        linkName: t('contactName', { kind, value: text, name: shorten(name) }),
        extension: extension && t('extension', { n: shorten(extension) }),
        // Feeds have labels in their own language only.
        label: label ? { text: label, ...translator.attributesFor(feedLanguage) } : undefined,
        notes: [...hours, ...(isGone ? [t('gone')] : [])],
    };
}

export { cardView };
