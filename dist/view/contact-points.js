import { telLink, mailLink, webLink } from '../feed/decode/links.js';

/** Every way to reach `org`, the primary ones first. */
function contactPoints(org) {
    const { email, website, phones = [], contacts = [], locations = [] } = org;
    const emails = [...(email ? [{ email }] : []), ...(org.additional_emails ?? [])];
    const websites = [...(website ? [{ url: website }] : []), ...(org.additional_websites ?? [])];
    return [
        ...phones.map((phone) => telephone(phone)),
        ...emails.map((each) => mailbox(each.email, 'label' in each ? each.label : undefined)),
        ...websites.flatMap((each) => sites(org, each.url, 'label' in each ? each.label : undefined)),
        ...contacts.flatMap(person),
        ...locations.flatMap(postalAddresses),
    ];
}
function telephone({ number, extension, type, description }, whose) {
    const label = [whose, description ?? type].filter(Boolean).join(', ');
    return { kind: 'tel', value: number, href: telLink(number, extension)?.href, label, extension };
}
function mailbox(email, label) {
    const link = mailLink(email);
    return { kind: 'email', value: link?.text ?? email, href: link?.href, label };
}
/** A website; and where that is gone, its archived copy, under the copy's own address. */
function sites(org, url, label) {
    const check = org.checks?.find((each) => each.url === url);
    const isGone = check?.state === 'gone' || check?.state === 'hijacked';
    const link = webLink(url);
    const copy = isGone && webLink(check.archive_url ?? '');
    return [
        {
            kind: 'website',
            value: link?.text ?? url,
            href: isGone ? undefined : link?.href,
            label,
            isGone,
        },
        ...(copy ? [{ kind: 'website', value: copy.text, href: copy.href }] : []),
    ];
}
function person({ name, title, email, phones = [] }) {
    const whose = [name, title].filter(Boolean).join(', ');
    return [
        ...phones.map((phone) => telephone(phone, whose)),
        ...(email ? [mailbox(email, whose)] : []),
    ];
}
function postalAddresses({ name, addresses = [] }) {
    return addresses.map(({ address_1, city, state_province, postal_code, country }) => ({
        kind: 'address',
        value: [address_1, city, state_province, postal_code, country].filter(Boolean).join(', '),
        label: name,
    }));
}

export { contactPoints };
