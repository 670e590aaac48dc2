import type { CategoryBook } from './categories.js';
import { type PhoneCell, writePhone } from './cells/phones.js';
import { writeLink } from './cells/links.js';
import { writeJson } from './cells/text.js';
import { TRANSLATED } from './fields/fields.js';
import { KEY, type Meaning } from './headings.js';
import { isRecord, type JsonObject } from './json.js';
import { termName } from './terms.js';
import { nameOf } from '../i18n/names.js';

export interface WriteContext {
  readonly language: 'en' | 'cy';
  readonly categories: CategoryBook;
}

/**
 * The value of a record in a column, in a keeper's words. It may be incomplete: a value that does
 * not read back as the same is also written as JSON in a separate column (see `write-table.ts`).
 */
export function writeCell(record: JsonObject, meaning: Meaning, context: WriteContext): string {
  const { field, variant, number } = meaning;
  if (field.startsWith('_')) return Object.hasOwn(record, field) ? writeJson(record[field]) : '';
  if (field.startsWith(KEY)) return '';
  const [list = '', part = ''] = field.split('.');
  if (list === 'location') return locationCell(nth(record['locations'], number), part, context);
  if (list === 'contact') return contactCell(nth(record['contacts'], number), part);
  if (variant && TRANSLATED.has(field)) return textAt(record['translations'], variant, field);
  const value = record[field];
  const write = WRITERS[field];
  if (value === undefined) return '';
  return write ? write(value, context) : typeof value === 'string' ? value : '';
}

const nth = (list: unknown, number: number): unknown =>
  Array.isArray(list) ? list[number - 1] : undefined;

const at = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` : '';

const textAt = (value: unknown, key: string, inner: string): string =>
  shown(at(at(value, key), inner));

function locationCell(location: unknown, part: string, { language }: WriteContext): string {
  if (part === 'country') {
    const code = shown(at(nth(at(location, 'addresses'), 1), part));
    return nameOf('region', code, language) ?? code;
  }
  const own = shown(at(location, part));
  return own || shown(at(nth(at(location, 'addresses'), 1), part));
}

function contactCell(contact: unknown, part: string): string {
  return part === 'phone' ? phones(at(contact, 'phones')) : shown(at(contact, part));
}

const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const joined = (value: unknown, write: (item: unknown) => string) =>
  items(value).map(write).join('; ');

const phones = (value: unknown) =>
  joined(value, (phone) => (isRecord(phone) ? writePhone(phone as unknown as PhoneCell) : ''));

const links = (key: string) => (value: unknown) =>
  joined(value, (link) => {
    const label = shown(at(link, 'label'));
    return writeLink({ value: shown(at(link, key)), ...(label && { label }) });
  });

type Writer = (value: unknown, context: WriteContext) => string;

const names =
  (type: 'region' | 'language'): Writer =>
  (value, { language }) =>
    joined(value, (code) => nameOf(type, shown(code), language) ?? shown(code));

const terms: Writer = (value, { language }) =>
  joined(value, (code) => termName(shown(code), language));

const json: Writer = (value) => JSON.stringify(value);

const WRITERS: Readonly<Record<string, Writer>> = {
  category_ids: (value, { categories }) =>
    joined(value, (id) => categories.nameOf(shown(id)) ?? shown(id)),
  countries: names('region'),
  languages: names('language'),
  offers: terms,
  phases: terms,
  phones,
  services: (value) => joined(value, (service) => shown(at(service, 'name'))),
  additional_emails: links('email'),
  additional_websites: links('url'),
  organization_identifiers: (value) =>
    joined(value, (each) =>
      [shown(at(each, 'identifier_scheme')), shown(at(each, 'identifier'))]
        .filter(Boolean)
        .join(': '),
    ),
  checks: json,
  source_text: json,
  applies_to: json,
};
