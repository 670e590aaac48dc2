<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** Bytes of what is kept of one feed. It is in the database, and read for each page that shows it. */
const MAX_KEPT = 3 * MB_IN_BYTES;

/**
 * Reads as much of a feed (contract 1.0) as the fallback shows. Unknown keys are left behind; one
 * bad record costs that record.
 *
 * @param mixed $json What `json_decode` made of the file.
 * @return array|string The feed, with the contract's names, each organisation's ways to be reached in
 * `contacts`, and in `is_cut` whether there was more than is read; or what is wrong, as
 * {@see problem_sentence()} has it.
 */
function read_feed( $json ) {
	if ( is_list( $json ) ) {
		$json = array( 'organizations' => $json );
	}
	if ( ! is_array( $json ) || null === field( $json, 'organizations', 'organisations', 'page', 'tips' ) ) {
		return 'wrong-shape';
	}
	if ( preg_match( '/^\d+/', text( $json['version'] ?? '' ), $major ) && '1' !== $major[0] ) {
		return 'unknown-version';
	}
	$records    = listed( field( $json, 'organizations', 'organisations' ) );
	$is_cut     = count( $records ) > MOST_ORGANIZATIONS;
	$head       = capped( array_intersect_key( $json, array_flip( HEAD_FIELDS ) ), $is_cut );
	$page       = record( field( $head, 'page' ), 'title' );
	$tips       = record( field( $head, 'tips' ), 'items' );
	$categories = new Categories( records( field( $head, 'categories' ), 'name' ) );
	$feed       = texts( $head, 'title', 'language' ) + array(
		'page'      => texts( $page, ...PAGE_TEXTS ),
		'tips'      => texts( $tips, 'heading' ) + array(
			'items' => tips( records( field( $tips, 'items' ), 'text' ) ),
		),
		'community' => community( record( field( $head, 'community' ) ) ),
	);
	// Half of the room is enough for all but the organisations, and what they may add to it.
	$left = MAX_KEPT - size( $feed ) - size( $categories->all() );
	if ( $left < MAX_KEPT / 2 ) {
		return 'too-large';
	}
	$feed['organizations'] = organizations( array_slice( $records, 0, MOST_ORGANIZATIONS ), $categories, $left, $is_cut );
	$feed['categories']    = $categories->all();
	$feed['is_cut']        = $is_cut || $categories->is_cut;
	return $feed;
}

/** @return array[] Those tips that say anything. */
function tips( array $given ): array {
	$tips = array_map( fn( $tip ) => texts( $tip, ...TIP_TEXTS ), $given );
	return array_values( array_filter( $tips, fn( $tip ) => '' !== $tip['text'] ) );
}

/** Bytes that something takes where it is kept, with its place in a list. */
function size( array $kept ): int {
	return strlen( serialize( $kept ) ) + 16;
}

/**
 * Organisations until there is no more room, without those that would take most of it. Of two with one id the
 * first stays.
 *
 * @param Categories $categories Those of the feed, to which it adds.
 * @param int        $left       Bytes for all.
 * @param bool       $is_cut     Becomes true where there is not enough.
 */
function organizations( array $given, Categories $categories, int $left, bool &$is_cut ): array {
	$fields        = array_flip( array_merge( ORGANIZATION_TEXTS, ORGANIZATION_FIELDS ) );
	$organizations = array();
	foreach ( $given as $index => $each ) {
		if ( ! is_array( $each ) || is_list( $each ) ) {
			continue;
		}
		$record = capped( with_own_names( $each, $fields ), $is_cut );
		$org    = organization( $record );
		if ( '' === $org['name'] ) {
			continue;
		}
		if ( '' === $org['id'] ) {
			$slug      = slug( $org['name'] );
			$id        = '' === $slug ? 'organization' : $slug;
			$org['id'] = isset( $organizations[ $id ] ) ? $id . '-' . ( $index + 1 ) : $id;
		}
		if ( isset( $organizations[ $org['id'] ] ) ) {
			continue;
		}
		$org['category_ids'] = $categories->ids_of( listed( field( $record, 'category_ids' ) ), isset( $each['category'] ) );

		$size = size( $org );
		if ( $size > MAX_KEPT / 8 ) {
			$is_cut = true;
			continue;
		}
		$left -= $size;
		if ( $left < $categories->added ) {
			$is_cut = true;
			break;
		}
		$organizations[ $org['id'] ] = $org;
	}
	return array_values( $organizations );
}

/** One organisation, without what can't be known of it alone: its categories, and an id that it lacks. */
function organization( array $given ): array {
	$org              = texts( $given, ...ORGANIZATION_TEXTS );
	$org['status']    = strtolower( $org['status'] );
	$org['contacts']  = contacts( $given );
	$org['countries'] = countries( listed( field( $given, 'countries' ) ) );
	if ( '' === $org['name'] ) {
		$org['name']           = derived_name( $org );
		$org['alternate_name'] = '';
	}
	return $org;
}

/** A name for an organisation that has none: another name, what its description begins with, or its website. */
function derived_name( array $org ): string {
	$start    = preg_split( NAME_END, beginning( $org['description'], 60 ) )[0];
	$websites = array_column( wp_list_filter( $org['contacts'], array( 'kind' => 'website' ) ), 'value' );
	foreach ( array( $org['alternate_name'], $start, $websites[0] ?? '' ) as $name ) {
		if ( '' !== $name ) {
			return $name;
		}
	}
	return '';
}

/** ISO 3166 codes in capitals, once each. */
function countries( array $given ): array {
	return array_values( array_unique( array_filter( array_map( fn( $country ) => country_code( text( $country ) ), $given ) ) ) );
}

/** The ISO 3166 code of a country that is given by it, in any case, or by a name, as in `places.ts`; none is empty. */
function country_code( string $given ): string {
	static $codes;
	if ( preg_match( '/^(?!uk)[a-z]{2}$/iD', $given ) ) {
		return strtoupper( $given );
	}
	$codes = $codes ?? wp_json_file_decode( dirname( FILE ) . '/countries.json', array( 'associative' => true ) );
	return $codes[ preg_replace( '/^the-|-and(?=-)/', '', slug( $given ) ) ] ?? '';
}

/** The lines about logging in and commenting: by the library's word for each where it leads, perhaps nowhere. */
function community( array $given ): array {
	$comments = record( field( $given, 'comments' ) );
	$mode     = strtolower( text( $comments['mode'] ?? '' ) );
	$is_open  = in_array( $mode, array( 'link', 'events', 'wordpress', 'adapter' ), true );
	$lines    = array_filter(
		array(
			'logIn'    => web_link( unaltered( $given['login_url'] ?? '' ) )['href'] ?? '',
			'register' => web_link( unaltered( $given['register_url'] ?? '' ) )['href'] ?? '',
			'comment'  => $is_open && 'wordpress' !== $mode ? web_link( unaltered( $comments['url'] ?? '' ) )['href'] ?? '' : '',
		)
	);
	return $is_open && true === ( $comments['login_required'] ?? false ) ? $lines + array( 'commentLogIn' => $lines['logIn'] ?? '' ) : $lines;
}

/** The wanted texts of a record, each at least empty, and the same in other languages. */
function texts( array $given, string ...$keys ): array {
	$texts = array();
	foreach ( $keys as $key ) {
		$texts[ $key ] = text( $given[ $key ] ?? '' );
	}
	foreach ( record( field( $given, 'translations' ) ) as $language => $translation ) {
		foreach ( array_intersect_key( record( $translation ), $texts ) as $key => $text ) {
			$texts['translations'][ strtolower( strtr( $language, '_', '-' ) ) ][ $key ] = text( $text );
		}
	}
	return $texts;
}

/** Those texts of a record that it has, with commas between. */
function joined( array $given, string ...$keys ): string {
	return implode( ', ', array_filter( array_map( fn( $key ) => text( $given[ $key ] ?? '' ), $keys ), 'strlen' ) );
}

/**
 * The fields of a record under their own names. What stands under several names of one field is joined.
 *
 * @param array $fields Their names, as keys.
 */
function with_own_names( array $given, array $fields ): array {
	$record = array();
	foreach ( $given as $key => $value ) {
		$name = isset( $fields[ $key ] ) ? $key : ( ALIASES[ $key ] ?? '' );
		if ( isset( $fields[ $name ] ) && null !== $value && '' !== $value ) {
			$record[ $name ] = isset( $record[ $name ] ) ? array_merge( listed( $record[ $name ] ), listed( $value ) ) : $value;
		}
	}
	return $record;
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

/**
 * @param mixed  $given A record; or anything else, which is then the field `$first` of one.
 */
function record( $given, string $first = '' ): array {
	if ( is_array( $given ) && ! is_list( $given ) ) {
		return $given;
	}
	return null === $given || '' === $first ? array() : array( $first => $given );
}

/** @param mixed $given A list, or one value where a list belongs. */
function listed( $given ): array {
	if ( null === $given ) {
		return array();
	}
	return is_list( $given ) ? $given : array( $given );
}

/** @param mixed $given */
function is_list( $given ): bool {
	return is_array( $given ) && in_array( array_key_first( $given ), array( null, 0 ), true );
}

/**
 * @param mixed  $given A list of what {@see record()} reads.
 * @return array[]
 */
function records( $given, string $first ): array {
	return array_map( fn( $each ) => record( $each, $first ), listed( $given ) );
}

/**
 * A value in which no list or text is longer than a person makes it.
 *
 * @param mixed $given
 * @param bool  $is_cut Becomes true where one was.
 * @return mixed
 */
function capped( $given, bool &$is_cut ) {
	if ( is_string( $given ) ) {
		$text   = shortened( $given, MOST_OF_TEXT );
		$is_cut = $is_cut || $text !== $given;
		return $text;
	}
	if ( ! is_array( $given ) ) {
		return $given;
	}
	if ( count( $given ) > MOST_ITEMS ) {
		$is_cut = true;
		$given  = array_slice( $given, 0, MOST_ITEMS, true );
	}
	foreach ( $given as $key => $value ) {
		$given[ $key ] = capped( $value, $is_cut );
	}
	return $given;
}
