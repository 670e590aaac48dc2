import { dictionary, record, list, given, flag, numeric, oneOf, numberWithin, noteAt } from './decoders.js';
import { webLink } from './links.js';
import { ADDRESS_LINES } from './places.js';
import { divide, withMain, labelled } from './pieces.js';
import { image, source_text, countries, ids, url, date, languages, language, version, email, extension, line, numbers, emails, country, place, hour, urls, terms, asTag, addressAmong, address } from './values.js';

const translations = dictionary(record('name alternate_name description alert title summary resources_heading resources_intro heading text'), asTag);
const page = record('title summary resources_heading resources_intro', {
    image: record('src alt', { src: image }),
    translations,
});
const tips = record('items! heading', {
    items: list(record('text! title id!', {
        applies_to: record('category_ids', { category_ids: ids, countries }),
        source_text,
        translations,
    })),
    translations,
});
const categories = list(record('name! id! description parent_id term_uri', { translations }, (made, log) => given(made, 'name', made['id'], log)));
const community = record('login_url', {
    login_url: url,
    register_url: url,
    comments: record('mode!', {
        mode: oneOf('off', 'link', 'events', 'wordpress', 'adapter'),
        url,
        post: numeric,
        login_required: flag,
    }),
    share: flag,
});
/** Everything of a feed except its organisations. */
const readHead = record('title license', {
    version,
    language,
    languages,
    feed_url: url,
    search_url: url,
    home_page_url: url,
    corrections_url: url,
    publisher: record('name', { email, url }),
    updated: date,
    review_after_days: numeric,
    page,
    tips,
    categories,
    community,
    translations,
});
const phones = list(record('number! type description', { number: numbers, type: line, extension, languages }, divide('number', 'description')));
const contacts = list(record('name title', { email: emails, phones }, divide('email', 'title', 'label')));
/** The lines of an address may be among the fields of its place. */
function withAddresses(made) {
    const [found, others] = addressAmong(made) ?? [];
    return found ? { ...others, addresses: [found, made['addresses'] ?? []].flat() } : made;
}
const LINES = ADDRESS_LINES.join(' ');
const addresses = list(address);
const locations = list(record(`name ${LINES}`, {
    url,
    address_1: place,
    country,
    latitude: numberWithin(90),
    longitude: numberWithin(180),
    addresses,
    phones,
    contacts,
    schedules: list(record('description freq', {
        byday: line,
        opens_at: hour,
        closes_at: hour,
        interval: numeric,
        valid_from: date,
        valid_to: date,
    })),
}, withAddresses));
const additional_emails = list(record('email label', { email: emails }, divide('email', 'label')));
const additional_websites = list(record('url label', { url: urls }, divide('url', 'label')));
/** The beginning of a text that can be a name: up to the description, or to the end of a word. */
const START = /^.{3,60}?(?= \(|(?<=[^\s.]{4})[.:] |[。।።]|\n| is | are |$)|^.{1,59}\S(?!\S)|^.{60}/u;
/** A name without capitals, spaces and punctuation. */
const bare = (text) => String(text)
    .toLowerCase()
    .replace(/[\p{P}\s]/gu, '');
/** The URLs of virtual locations (HSDS) are websites with the name of the location. */
function withVirtual(made) {
    const places = (made['locations'] ?? []);
    const links = places.flatMap(({ url, name }) => (url ? labelled({ url }, 'label', [name]) : []));
    if (!links[0])
        return made;
    const { locations: _, additional_websites: others = [], ...rest } = made;
    const left = places.flatMap(({ url, ...place }) => url && /^(?:name)?$/.test(`${Object.keys(place)}`) ? [] : place);
    return {
        ...rest,
        additional_websites: [others, links].flat(),
        ...(left[0] && { locations: left }),
    };
}
/** Columns of numbers that nobody answers by voice, each the type of its numbers. */
const SILENT_LINES = ['fax', 'textphone', 'sms'];
/** An organisation with fields filled from keys that differ from ours. */
function filled(read, log) {
    let made = withVirtual(withMain(withMain(read, 'website', 'url'), 'email', 'email'));
    // Fields that come from the columns of a spreadsheet.
    const placed = withAddresses(made);
    if (placed['addresses']) {
        const { addresses: all, ...others } = placed;
        made = { ...others, locations: [{ addresses: all }, others['locations'] ?? []].flat() };
    }
    for (const type of SILENT_LINES) {
        if (!made[type])
            continue;
        const { [type]: numbers, ...others } = made;
        const lines = [numbers].flat().map((line) => ({ ...line, type }));
        made = { ...others, phones: [others['phones'] ?? [], lines].flat() };
    }
    const { name, alternate_name: other } = made;
    if (name && (!other || bare(name) !== bare(other)))
        return made;
    const { alternate_name: _, ...rest } = made;
    if (name) {
        noteAt(log, 'alternate_name', 'another name than the first', other);
        return rest;
    }
    const [start] = START.exec(String(made['description'] ?? '')) ?? [];
    const host = webLink(String(made['website'] ?? ''))?.text;
    return { ...given(rest, 'name', other ?? start ?? host, log), name_source: 'derived' };
}
/** One organisation, as far as it can be read without the others: an id may still be missing. */
const readOrganization = record(`name! id alternate_name description parent_organization_id alert ${LINES}`, {
    address_1: place,
    addresses,
    alternate_name: line,
    fax: phones,
    textphone: phones,
    sms: phones,
    name_source: oneOf('given', 'derived'),
    category_ids: ids,
    email: emails,
    website: urls,
    additional_emails,
    additional_websites,
    phones,
    contacts,
    locations,
    countries,
    languages,
    offers: terms,
    phases: terms,
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
}, filled);

export { START, readHead, readOrganization };
