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
	$categories = categories( records( field( $json, 'categories' ) ) );
	return texts( $json, 'title', 'language' ) + array(
		'page'          => texts( $page, 'title', 'summary', 'resources_heading', 'resources_intro' ),
		'tips'          => texts( $tips, 'heading' ) + array(
			'items' => array_map( fn( $tip ) => texts( $tip, 'title', 'text' ), records( field( $tips, 'items' ) ) ),
		),
		'community'     => community( record( field( $json, 'community' ) ) ),
		'organizations' => organizations( field( $json, 'organizations', 'organisations' ), $categories ),
		'categories'    => $categories,
	);
}

/**
 * @param mixed $given A list of records. Of two with one id the first stays.
 * @param array $categories Those of the feed, to which it adds.
 */
function organizations( $given, array &$categories ): array {
	$organizations = array();
	foreach ( records( $given ) as $each ) {
		$org = texts( $each, 'id', 'name', 'alternate_name', 'description', 'status', 'alert' );
		$org['contacts'] = contacts( $each );
		if ( '' === $org['name'] ) {
			$org['name']           = derived_name( $org );
			$org['alternate_name'] = '';
		}
		if ( '' === $org['name'] ) {
			continue;
		}
		$org['id']           = '' === $org['id'] ? sanitize_title( $org['name'] ) : $org['id'];
		$org['category_ids'] = category_ids( $each, $categories );
		$org['countries']    = array_map( fn( $code ) => strtoupper( text( $code ) ), listed( field( $each, 'countries' ) ) );

		$organizations += array( $org['id'] => $org );
	}
	return array_values( $organizations );
}

/** A name for an organisation that has none: another name, what its description begins with, or its website. */
function derived_name( array $org ): string {
	$start   = preg_split( '/ \(|[.:] |\n| is | are /', mb_substr( $org['description'], 0, 60 ) )[0];
	$website = wp_list_pluck( wp_list_filter( $org['contacts'], array( 'kind' => 'website' ) ), 'value' );
	return array_values( array_filter( array_merge( array( $org['alternate_name'], $start ), $website ), 'strlen' ) )[0] ?? '';
}

/** @param array[] $given Each gets its id from its name, and its name from its id, where it has but one of them. */
function categories( array $given ): array {
	$categories = array();
	foreach ( $given as $each ) {
		$category       = texts( $each, 'id', 'name', 'parent_id' );
		$category['id'] = '' === $category['id'] ? sanitize_title( $category['name'] ) : $category['id'];
		if ( '' === $category['name'] ) {
			$category['name'] = $category['id'];
		}
		$categories += array( $category['id'] => $category );
	}
	unset( $categories[''] );
	return array_values( $categories );
}

/** Ids of the categories of an organisation. One that `category` names and nobody knows is added. */
function category_ids( array $org, array &$categories ): array {
	$ids = array();
	foreach ( listed( field( $org, 'category_ids', 'category' ) ) as $each ) {
		$given = text( $each );
		$id    = category_id( $given, $categories );
		if ( '' === $id && '' !== $given && field( $org, 'category' ) ) {
			$id           = sanitize_title( $given, $given );
			$categories[] = texts(
				array(
					'id'   => $id,
					'name' => $given,
				),
				'id',
				'name',
				'parent_id'
			);
		}
		$ids[] = $id;
	}
	return array_values( array_filter( $ids, 'strlen' ) );
}

/** The id of the category of that id or, whatever its capitals and accents, of that name; else empty. */
function category_id( string $given, array $categories ): string {
	$ids = array_column( $categories, 'id' );
	if ( in_array( $given, $ids, true ) ) {
		return $given;
	}
	$by_name = array_combine( array_map( 'sanitize_title', array_column( $categories, 'name' ) ), $ids );
	return $by_name[ sanitize_title( $given ) ] ?? '';
}

/** The lines about logging in and commenting: by the library's word for each where it leads, perhaps nowhere. */
function community( array $given ): array {
	$comments = record( field( $given, 'comments' ) );
	$is_open  = in_array( strtolower( text( $comments['mode'] ?? '' ) ), array( 'link', 'events' ), true );
	$lines    = array_filter(
		array(
			'logIn'    => web_link( text( $given['login_url'] ?? '' ) )['href'] ?? '',
			'register' => web_link( text( $given['register_url'] ?? '' ) )['href'] ?? '',
			'comment'  => $is_open ? web_link( text( $comments['url'] ?? '' ) )['href'] ?? '' : '',
		)
	);
	return $is_open && true === ( $comments['login_required'] ?? false ) ? $lines + array( 'commentLogIn' => '' ) : $lines;
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
 * Text made safe to show as text, as in the library's own `text.ts`: no control characters, no
 * bidirectional overrides (UAX #9), which could reorder what stands beside it, at most eight marks
 * on a letter, and nothing where nothing can be seen.
 *
 * @param mixed $given
 */
function text( $given ): string {
	$text = is_string( $given ) || is_int( $given ) || is_float( $given ) ? (string) $given : '';
	$text = preg_replace( '/\r\n?|[\x{2028}\x{2029}]/u', "\n", $text );
	$text = preg_replace( '/[^\P{Cc}\t\n]|[\x{202A}-\x{202E}\x{2066}-\x{2069}]/u', '', (string) $text );
	$text = preg_replace( array( '/([\p{M}\p{Cf}]{8})[\p{M}\p{Cf}]+/u', '/\n{3,}/' ), array( '$1', "\n\n" ), (string) $text );
	return preg_match( '/[^\s\p{Z}\p{Cf}\p{M}\x{2800}\x{115F}\x{1160}\x{3164}\x{FFA0}]/u', (string) $text ) ? trim( $text ) : '';
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
