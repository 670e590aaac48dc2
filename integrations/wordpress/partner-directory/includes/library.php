<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** The three elements by the short names that authors use. */
const VIEWS = array(
	'directory' => 'partner-directory',
	'card'      => 'org-card',
	'tips'      => 'linking-tips',
);

/** Attributes that every HTML element has and ours heed, with their types. */
const GLOBAL_ATTRIBUTES = array(
	'lang'       => 'string',
	'aria-label' => 'string',
);

/**
 * What the build took from the library: its `version`; the `integrity` of its scripts, by file;
 * `elements`, by tag the types of their attributes; `words` and their `dir`, by language tag; `statuses`, the
 * word for what an organisation's `status` says; `levels` of headings, for {@see heading_levels()}; `patterns`, for
 * {@see pattern()}; `characters` of HTML by name; `fields` by other names; `place`, the lines of an address.
 */
function library(): array {
	static $library;
	$library = $library ?? wp_json_file_decode( dirname( FILE ) . '/library.json', array( 'associative' => true ) );
	return $library;
}

/** The types (`string`, `number`, `boolean`) of all attributes that a tag may be given, by name. */
function attribute_types( string $tag ): array {
	$of_features = VIEWS['directory'] === $tag ? feature_attributes() : array();
	return library()['elements'][ $tag ] + GLOBAL_ATTRIBUTES + $of_features;
}

/** The tag of the nearest language that the library has words in, else of English. */
function words_language( string $language ): string {
	$primary = primary( $language );
	return isset( library()['words'][ $primary ] ) ? $primary : 'en';
}

/** The levels of the headings in a directory: for `tips`, a `group` and a `card`. */
function heading_levels( int $first, bool $has_intro, bool $has_resources, bool $has_groups ): array {
	return library()['levels'][ implode( ' ', array( $first, (int) $has_intro, (int) $has_resources, (int) $has_groups ) ) ];
}
