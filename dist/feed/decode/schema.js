import { FeedError } from '../feed-error.js';
import { dictionary, record, list, flag, oneOf, numeric, text, plain } from './decoders.js';
import { webLink, webAddress, imageAddress, emailAddress } from './links.js';

/** Between addresses that share one string. */
const SEPARATOR = /[,;]?\s+(?:(?:and|or|&)\s+)?(?=\S+[.@]\S)|[,;](?=https?:|www\.)/i;
const version = text('"1.0"', (given) => {
    const [, major, minor = '.0'] = /^(\d+)(\.\d+)?/.exec(given.slice(0, 20)) ?? [];
    if (major && major !== '1') {
        throw new FeedError('unknown-version', `Its version is ${major}: only 1 can be read here.`);
    }
    return major && major + minor;
});
const asTag = (given) => /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,9}$/i.exec(given.replaceAll('_', '-'))?.[0];
const language = text('a language tag', asTag);
const languages = list(language);
const countries = list(text('a country code', (given) => /^[A-Z]{2}$/.exec(given.toUpperCase().replace(/^UK$/, 'GB'))?.[0]));
const date = text('a date', (given) => /^\d{4}-[01]\d-[0-3]\d(?:T[\d:.]{5,20}(?:Z|[+-]\d\d:\d\d))?$/i.exec(given)?.[0]);
const url = text('a web address', webAddress);
const image = text('an https address', imageAddress);
const email = text('an e-mail address', emailAddress);
const telephone = text('a telephone number', (given) => /\p{Nd}/u.test(given) ? given.replace(/[,;]$/, '') : undefined);
const texts = list(plain);
const translations = dictionary(record('name alternate_name description alert title summary resources_heading resources_intro heading text'), asTag);
/** The original lines, which are never shown: kept to the letter. */
const source_text = dictionary((value) => (typeof value === 'string' ? value : undefined));
/**
 * One address; or several, which feeds keep in a list or in one string (`http://a.example/ and
 * http://b.example/`), as a list for `spread` to take apart.
 */
function several(one) {
    const all = list(one);
    const read = (value, log) => {
        const parts = typeof value === 'string' ? value.slice(0, 2048).split(SEPARATOR) : value;
        return Array.isArray(parts) && (parts[1] || parts === value)
            ? log.mend('one address', value, () => all(parts, log))
            : one(value, log);
    };
    return read;
}
/** Leaves the first of the addresses that `several` found, and puts the others where they belong. */
function spread(draft, key, item) {
    if (!Array.isArray(draft[key]))
        return;
    const [first, ...others] = new Set(draft[key]);
    const more = `additional_${key}s`;
    draft[key] = first;
    if (others[0]) {
        draft[more] = [others.map((each) => ({ [item]: each })), draft[more] ?? []].flat();
    }
}
const page = record('title summary resources_heading resources_intro', {
    image: record('src alt', { src: image }),
    translations,
});
const tips = record('items! heading', {
    items: list(record('text! title id!', {
        applies_to: record('category_ids', { category_ids: texts, countries }),
        source_text,
        translations,
    })),
    translations,
});
const categories = list(record('name! id! description parent_id term_uri', { translations }, (draft, log) => log.give(draft, 'name', draft.id)));
const community = record('login_url', {
    login_url: url,
    register_url: url,
    comments: record('mode!', { mode: oneOf('off', 'link', 'events'), url, login_required: flag }),
    share: flag,
});
/** Everything of a feed but its organisations. */
const readHead = record('title license', {
    version,
    language,
    languages,
    feed_url: url,
    home_page_url: url,
    publisher: record('name', { email, url }),
    updated: date,
    review_after_days: numeric,
    page,
    tips,
    categories,
    community,
    translations,
});
const phones = list(record('number! type extension description', { number: telephone, languages }));
const additional_emails = list(record('email! label', { email }));
const additional_websites = list(record('url! label', { url }));
/** One organisation, as far as it can be read without the others: an id may still be missing. */
const readOrganization = record('name! id alternate_name description parent_organization_id alert', {
    name_source: oneOf('given', 'derived'),
    category_ids: texts,
    email: several(email),
    website: several(url),
    additional_emails,
    additional_websites,
    phones,
    contacts: list(record('name title', { email, phones })),
    locations: list(record('name', {
        latitude: numeric,
        longitude: numeric,
        addresses: list(record('address_1 city state_province postal_code country')),
    })),
    countries,
    languages,
    offers: texts,
    phases: texts,
    services: list(record('name! id status description', { url })),
    logo: image,
    organization_identifiers: list(record('identifier! identifier_scheme')),
    status: oneOf('active', 'inactive', 'defunct', 'temporarily closed'),
    assured_date: date,
    last_modified: date,
    checks: list(record('url! state!', {
        url,
        state: oneOf('ok', 'moved', 'gone', 'hijacked'),
        checked: date,
        archive_url: url,
    })),
    source_text,
    translations,
}, (draft, log) => {
    spread(draft, 'website', 'url');
    spread(draft, 'email', 'email');
    if (draft.name)
        return;
    log.give(draft, 'name', draft.alternate_name ??
        draft.description?.slice(0, 60).split(/ \(|[.:] |\n| is | are /)[0] ??
        webLink(draft.website ?? '')?.text);
    draft.name_source = 'derived';
    delete draft.alternate_name;
});

export { readHead, readOrganization };
