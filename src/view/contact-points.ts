import type { Address, Contact, Location, Organization, Phone } from '../feed/model.js';
import { ADDRESS_LINES } from '../feed/decode/places.js';
import { mailLink, telLink, webLink } from '../feed/decode/links.js';
import { type DayWords, openingHours } from './opening-hours.js';

/** One way to reach an organisation (as schema.org's ContactPoint), ready to be shown. */
export interface ContactPoint {
  readonly kind: 'tel' | 'email' | 'website' | 'address' | 'person';
  /** What is on screen. */
  readonly value: string;
  /**
   * Absent if no safe URL can be made from the value, or if the website is known to be gone or
   * hijacked.
   */
  readonly href?: string | undefined;
  /** What it is for, or whose it is, in the feed's words. */
  readonly label?: string | undefined;
  /** What answers a number that is not for calls, if that is known. */
  readonly line?: 'fax' | 'textphone' | undefined;
  /** Digits after the number. */
  readonly extension?: string | undefined;
  /** The feed's keeper found that the website is gone, or taken over by somebody else. */
  readonly isGone?: boolean;
  /** When the place is open: a line for each. */
  readonly hours?: readonly string[];
}

/** What is said about places, in the language shown. */
export interface PlaceWords extends DayWords {
  /** The name of a country by its ISO 3166 code. */
  country(code: string): string | undefined;
}

/** Words for fax machines, in our languages and some others. */
export const FAX =
  /^ ?f\.? ?$|fax|fa[ck]s|fakis|nukushi|t[eé]l[eé]copi|факс|ف[ای][کك]س|फ\u093c?ैक्स|ফ্যাক্স|ਫੈਕਸ|ፋክስ|φαξ|[传傳]真|ფაქს/i;

/** Words for text telephones, which deaf people use. */
export const TEXTPHONE = /\b(?:text.?(?:phone|relay)|typetalk|tty|tdd|minicom)/i;

/** Words for other lines that nobody answers by voice. */
export const SILENT = /\b(?:text|sms|pager|video)|destun|whatsapp only/i;

/** Words for a line that somebody answers by voice, too: `Tel/Fax`. */
export const SHARED =
  /\b(?:(?:tele)?phone|tel|voice|call)\.? ?(?:[/&+]|and|or) ?(?:fax|text)|(?:fax|text) ?(?:[/&+]|and|or) ?(?:(?:tele)?phone|tel|voice|call)\b/i;

/**
 * Every way to reach `org`, the primary ones first.
 *
 * @param words without them, countries are codes and opening hours are left out.
 */
export function contactPoints(org: Organization, words?: PlaceWords): ContactPoint[] {
  const { email, website, phones, contacts = [], locations = [] } = org;
  return [
    ...telephones(phones),
    ...labelled(email, org.additional_emails, 'email').map(mailbox),
    ...labelled(website, org.additional_websites, 'url').flatMap((each) => sites(org, each)),
    ...contacts.flatMap((contact) => person(contact)),
    ...locations.flatMap((location) => place(location, words)),
  ];
}

/** What answers a number, by the words beside it. Undefined if somebody does, by voice. */
function silentLine(words: string): ContactPoint['line'] | 'other' {
  // Most numbers have none: those need no expressions.
  if (!words) return undefined;
  const isText = TEXTPHONE.test(words);
  if (!isText && SHARED.test(words)) return undefined;
  if (FAX.test(words)) return 'fax';
  if (isText) return 'textphone';
  return SILENT.test(words) ? 'other' : undefined;
}

/** Numbers, those that can be called first. */
function telephones(phones: readonly Phone[] = [], whose?: string): ContactPoint[] {
  const spoken: ContactPoint[] = [];
  const silent: ContactPoint[] = [];
  for (const { number, extension, type = '', description = '' } of phones) {
    const answers = silentLine(`${type} ${description}`.trim());
    const line = answers === 'other' ? undefined : answers;
    // Do not repeat what the kind says already.
    const says = (text: string) => text.toLowerCase() !== line && text;
    (answers ? silent : spoken).push({
      kind: 'tel',
      value: number,
      href: answers ? undefined : telLink(number, extension)?.href,
      label: joined(whose, says(description), (answers || !description) && says(type)),
      line,
      extension,
    });
  }
  return [...spoken, ...silent];
}

/** An address and its label, or only the label. */
type Labelled = readonly [address: string, label: string | undefined];

/** The main address and the others. One of the others may be the main one again, with a label. */
function labelled<Key extends string>(
  main: string | undefined,
  more: readonly ({ readonly [K in Key]: string } & { readonly label?: string })[] = [],
  key: Key,
): readonly Labelled[] {
  const all = new Map<string, Labelled>();
  if (main) all.set(main, [main, undefined]);
  for (const each of more) all.set(each[key] || ` ${each.label}`, [each[key], each.label]);
  return [...all.values()];
}

function mailbox([email, label]: Labelled): ContactPoint {
  const link = mailLink(email);
  return email
    ? { kind: 'email', value: link?.text ?? email, href: link?.href, label }
    : { kind: 'email', value: label ?? '' };
}

/** A website. If it is gone, its archived copy, with the URL of the copy. */
function sites(org: Organization, [url, label]: Labelled): ContactPoint[] {
  if (!url) return [{ kind: 'website', value: label ?? '' }];
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

function person({ name, title, email, phones }: Contact, where?: string): ContactPoint[] {
  const who = joined(name, title);
  const whose = joined(who, where);
  const ways = [...telephones(phones, whose), ...(email ? [mailbox([email, whose])] : [])];
  // Somebody to ask for, or to write to.
  return ways[0] || !who ? ways : [{ kind: 'person', value: who, label: where }];
}

/** A line of an address, without the commas that join it to others. */
export const PART = /[^\s,;](?:[^\n]*[^\s,;])?/g;

/** The lines of an address, each once: the line of a street may end with the town. */
function linesOf(address: Address): readonly string[] {
  const lines: string[] = [];
  for (const line of ADDRESS_LINES.flatMap((key) => address[key]?.match(PART) ?? [])) {
    if (!lines.some((known) => known.split(/, */).includes(line))) lines.push(line);
  }
  return lines;
}

/** A place: its address, when it is open, and its own numbers and people. */
function place(location: Location, words?: PlaceWords): ContactPoint[] {
  const { name, addresses = [], phones, contacts = [], schedules = [] } = location;
  const hours = words ? openingHours(schedules, words) : [];
  // As on an envelope. The commas are for screen readers, and for an address on one line.
  const lines = addresses.map(({ country = '', ...address }) =>
    [...linesOf(address), words?.country(country) || country].filter(Boolean).join(',\n'),
  );
  // A place without an address or number still has its name, with the hours.
  if (!lines[0] && (hours[0] ?? (phones || contacts[0] ? '' : name))) lines.push(name ?? '');
  return [
    // The address for letters may be the same.
    ...[...new Set(lines)].map((value = '', index): ContactPoint => ({
      kind: 'address',
      value,
      label: value === name ? undefined : name,
      ...(!index && hours[0] && { hours }),
    })),
    ...telephones(phones, name),
    ...contacts.flatMap((contact) => person(contact, name)),
  ];
}

/** Those that are not empty, as one text. */
function joined(...all: readonly (string | false | undefined)[]): string | undefined {
  return all.filter(Boolean).join(', ') || undefined;
}
