<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/*
 * What the plugin must have as the library has it. Whatever the library can say itself is not here but in
 * `library.json` and `letters.json`, which the build writes.
 */

/** Items of one list that are read, and organisations: as in `decoders.ts` and `read-body.ts`. */
const MOST_ITEMS         = 1000;
const MOST_ORGANIZATIONS = 20000;

/** Characters of one text that are read. A page has no room for more. */
const MOST_OF_TEXT = 50000;

/** Columns of numbers that nobody answers by voice, each the type of its numbers, as in `schema.ts`. */
const SILENT_LINES = array( 'fax', 'textphone', 'sms' );

/** The fields that a fallback needs, under their own names or others. */
const HEAD_FIELDS         = array( 'version', 'title', 'language', 'page', 'tips', 'categories', 'community', 'translations' );
const ORGANIZATION_FIELDS = array(
	'email',
	'website',
	'additional_emails',
	'additional_websites',
	'phones',
	...SILENT_LINES,
	'contacts',
	'locations',
	'addresses',
	'category_ids',
	'countries',
	'checks',
	'translations',
);

/** The fields that hold text, as far as a fallback shows them, as in `schema.ts`. */
const PAGE_TEXTS         = array( 'title', 'summary', 'resources_heading', 'resources_intro' );
const TIP_TEXTS          = array( 'title', 'text' );
const CATEGORY_TEXTS     = array( 'id', 'name', 'parent_id' );
const ORGANIZATION_TEXTS = array( 'id', 'name', 'alternate_name', 'description', 'status', 'alert' );

/** The parts of a postal address, in the order in which `contact-points.ts` says them. */
const ADDRESS_PARTS = array( 'attention', 'address_1', 'address_2', 'city', 'region', 'state_province', 'postal_code' );

/** What a website is where nobody should follow it any more, as in `contact-points.ts`. */
const GONE = array( 'gone', 'hijacked' );

/** What is between paragraphs, and what begins a line of a list, as in `blocks.ts`. */
const BLANK_LINE = '/\n\s*\n/';
const BULLET     = '/^\s*[•*·–—-]\s+/u';

/** Characters of a name, and of a text that are shown at once, as in `shorten.ts`. */
const MOST_OF_NAME = 300;
const MOST_AT_ONCE = 10000;
