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
 * What the build took from the library: its `version`; the script's `integrity`; `elements`, by tag
 * the types of their attributes; `words`, by language tag.
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

/** The library's own words in the nearest language it has, else in English. */
function words( string $language ): array {
	$words = library()['words'];
	return $words[ primary( $language ) ] ?? $words['en'];
}
