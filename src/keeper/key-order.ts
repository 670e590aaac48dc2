import { type JsonObject, setKey } from './json.js';

/** The keys of an organisation in the order of the contract. */
export const ORGANIZATION_KEYS: readonly string[] = (
  'id name name_source alternate_name description category_ids email website additional_emails ' +
  'additional_websites phones contacts locations countries languages offers phases services logo ' +
  'parent_organization_id organization_identifiers status alert assured_date last_modified checks ' +
  'source_text translations'
).split(' ');

/** The keys of a feed. The organisations come last, because they are most of it. */
export const FEED_KEYS: readonly string[] = (
  'version title language languages feed_url search_url home_page_url corrections_url license publisher updated ' +
  'review_after_days page tips categories community translations organizations'
).split(' ');

/** The same record with its keys in this order. Other keys come after them. */
export function ordered(record: JsonObject, order: readonly string[]): JsonObject {
  const made: JsonObject = {};
  for (const key of order) if (Object.hasOwn(record, key)) setKey(made, key, record[key]);
  for (const [key, value] of Object.entries(record)) {
    if (!Object.hasOwn(made, key)) setKey(made, key, value);
  }
  return made;
}
