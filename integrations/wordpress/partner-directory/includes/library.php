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
 * `elements`, by tag the types of their attributes; `words` and their `dir`, by language tag.
 */
function library(): array {
	static $library;
	$library = $library ?? wp_json_file_decode( dirname( FILE ) . '/library.json', array( 'associative' => true ) );
	return $library;
}

/** The types (`string`, `number`, `boolean`) of all attributes that a tag may be given, by name. */
function attribute_types( string $tag ): array {
	return library()['elements'][ $tag ] + GLOBAL_ATTRIBUTES;
}

/** The tag of the nearest language that the library has words in, else of English. */
function words_language( string $language ): string {
	$primary = primary( $language );
	return isset( library()['words'][ $primary ] ) ? $primary : 'en';
}
