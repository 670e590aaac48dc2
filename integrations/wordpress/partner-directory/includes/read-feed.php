<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/**
 * Reads as much of a feed (contract 1.0) as the fallback shows. Unknown keys are left behind; one
 * bad record costs that record.
 *
 * @param mixed $json What `json_decode` made of the file.
 * @return array|string The feed, with the contract's names and each organisation's ways to be
 * reached in `contacts`; or what is wrong, as {@see problem_sentence()} has it.
 */
function read_feed( $json ) {
	if ( is_array( $json ) && wp_is_numeric_array( $json ) ) {
		$json = array( 'organizations' => $json );
	}
	if ( ! is_array( $json ) || null === field( $json, 'organizations', 'organisations', 'page', 'tips' ) ) {
		return 'wrong-shape';
	}
	if ( 1 !== (int) text( $json['version'] ?? '1' ) ) {
		return 'unknown-version';
	}
	$page = record( field( $json, 'page' ) );
	$tips = record( field( $json, 'tips' ) );
	return texts( $json, 'title', 'language' ) + array(
		'page'          => texts( $page, 'title', 'summary', 'resources_heading', 'resources_intro' ),
		'tips'          => texts( $tips, 'heading' ) + array(
			'items' => array_map( fn( $tip ) => texts( $tip, 'title', 'text' ), records( field( $tips, 'items' ) ) ),
		),
		'categories'    => array_map( fn( $each ) => texts( $each, 'id', 'name', 'parent_id' ), records( field( $json, 'categories' ) ) ),
		'organizations' => organizations( field( $json, 'organizations', 'organisations' ) ),
	);
}

/** @param mixed $given A list of records. Of two with one id the first stays. */
function organizations( $given ): array {
	$organizations = array();
	foreach ( records( $given ) as $each ) {
		$org = texts( $each, 'id', 'name', 'alternate_name', 'description', 'status', 'alert' );
		if ( '' === $org['name'] ) {
			$org['name']           = $org['alternate_name'];
			$org['alternate_name'] = '';
		}
		if ( '' === $org['name'] ) {
			continue;
		}
		$org['id']           = '' === $org['id'] ? sanitize_title( $org['name'] ) : $org['id'];
		$org['category_ids'] = array_map( __NAMESPACE__ . '\text', listed( field( $each, 'category_ids', 'category' ) ) );
		$org['countries']    = array_map( fn( $code ) => strtoupper( text( $code ) ), listed( field( $each, 'countries' ) ) );
		$org['contacts']     = contacts( $each );

		$organizations += array( $org['id'] => $org );
	}
	return array_values( $organizations );
}

/** The wanted texts of a record, each at least empty, and the same in other languages. */
function texts( array $given, string ...$keys ): array {
	$texts = array();
	foreach ( $keys as $key ) {
		$texts[ $key ] = text( $given[ $key ] ?? '' );
	}
	foreach ( record( field( $given, 'translations' ) ) as $language => $translation ) {
		foreach ( array_intersect_key( record( $translation ), $texts ) as $key => $text ) {
			$texts['translations'][ strtolower( $language ) ][ $key ] = text( $text );
		}
	}
	return $texts;
}

/**
 * Text made safe to show as text, as in the library's own `text.ts`: no control characters and no
 * bidirectional overrides (UAX #9), which could reorder what stands beside it.
 *
 * @param mixed $given
 */
function text( $given ): string {
	$text = is_string( $given ) || is_int( $given ) || is_float( $given ) ? (string) $given : '';
	$text = preg_replace( '/\r\n?|[\x{2028}\x{2029}]/u', "\n", $text );
	return trim( (string) preg_replace( '/[^\P{Cc}\t\n]|[\x{202A}-\x{202E}\x{2066}-\x{2069}]/u', '', (string) $text ) );
}

/** Those texts of a record that it has, with commas between. */
function joined( array $given, string ...$keys ): string {
	return implode( ', ', array_filter( array_map( fn( $key ) => text( $given[ $key ] ?? '' ), $keys ) ) );
}

/** The first of some keys that holds anything; JSON's ways to say nothing are none. */
function field( array $given, string ...$keys ) {
	foreach ( $keys as $key ) {
		if ( isset( $given[ $key ] ) && '' !== $given[ $key ] ) {
			return $given[ $key ];
		}
	}
	return null;
}

/** @param mixed $given */
function record( $given ): array {
	return is_array( $given ) ? $given : array();
}

/** @param mixed $given A list, or one value where a list belongs. */
function listed( $given ): array {
	if ( null === $given ) {
		return array();
	}
	return is_array( $given ) && wp_is_numeric_array( $given ) ? $given : array( $given );
}

/** @param mixed $given A list, of which only the records count. */
function records( $given ): array {
	return array_values( array_filter( listed( $given ), 'is_array' ) );
}
