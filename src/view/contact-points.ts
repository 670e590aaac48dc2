import type {
  Contact,
  LabelledEmail,
  LabelledWebsite,
  Location,
  Organization,
  Phone,
} from '../feed/model.js';
import { mailLink, telLink, webLink } from '../feed/decode/links.js';

/** One way to reach an organisation (as schema.org's ContactPoint), ready to be shown. */
export interface ContactPoint {
  readonly kind: 'tel' | 'email' | 'website' | 'address';
  /** What is on screen. */
  readonly value: string;
  /** Absent where nothing safe can be made of the value, or where it is known to lead astray. */
  readonly href?: string | undefined;
  /** What or whose it is, in the feed's words. */
  readonly label?: string | undefined;
  /** Digits after the number. */
  readonly extension?: string | undefined;
  /** The feed's keeper found the address gone, or taken over by somebody else. */
  readonly isGone?: boolean;
}

/** Every way to reach `org`, the primary ones first. */
export function contactPoints(org: Organization): ContactPoint[] {
  const { email, website, phones = [], contacts = [], locations = [] } = org;
  const { additional_emails = [], additional_websites = [] } = org;
  const emails: readonly LabelledEmail[] = [...(email ? [{ email }] : []), ...additional_emails];
  const websites: readonly LabelledWebsite[] = [
    ...(website ? [{ url: website }] : []),
    ...additional_websites,
  ];
  return [
    ...phones.map((phone) => telephone(phone)),
    ...emails.map((each) => mailbox(each.email, each.label)),
    ...websites.flatMap(({ url, label }) => sites(org, url, label)),
    ...contacts.flatMap(person),
    ...locations.flatMap(postalAddresses),
  ];
}

function telephone({ number, extension, type, description }: Phone, whose?: string): ContactPoint {
  const label = [whose, description ?? type].filter(Boolean).join(', ');
  return { kind: 'tel', value: number, href: telLink(number, extension)?.href, label, extension };
}

function mailbox(email: string, label?: string): ContactPoint {
  const link = mailLink(email);
  return { kind: 'email', value: link?.text ?? email, href: link?.href, label };
}

/** A website; and where that is gone, its archived copy, under the copy's own address. */
function sites(org: Organization, url: string, label?: string): ContactPoint[] {
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
    ...(copy ? [{ kind: 'website', value: copy.text, href: copy.href } as const] : []),
  ];
}

function person({ name, title, email, phones = [] }: Contact): ContactPoint[] {
  const whose = [name, title].filter(Boolean).join(', ');
  return [
    ...phones.map((phone) => telephone(phone, whose)),
    ...(email ? [mailbox(email, whose)] : []),
  ];
}

function postalAddresses({ name, addresses = [] }: Location): ContactPoint[] {
  return addresses.map(({ address_1, city, state_province, postal_code, country }) => ({
    kind: 'address',
    value: [address_1, city, state_province, postal_code, country].filter(Boolean).join(', '),
    label: name,
  }));
}
