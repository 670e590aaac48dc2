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
	if ( ! is_array( $json ) ) {
		return 'wrong-shape';
	}
	$given   = is_list( $json ) ? array( 'organizations' => $json ) : $json;
	$records = organization_records( $given );
	$head    = own_names( $given, ...HEAD_FIELDS );
	if ( null === $records && empty( $head['page'] ) && empty( $head['tips'] ) ) {
		return 'wrong-shape';
	}
	if ( preg_match( '/^\d+/', text( $head['version'] ?? '' ), $major ) && '1' !== $major[0] ) {
		return 'unknown-version';
	}
	$records    = $records ?? array();
	$is_cut     = count( $records ) > MOST_ORGANIZATIONS;
	$head       = capped( $head, $is_cut );
	$page       = record( field( $head, 'page' ), 'title' );
	$tips       = own_names( record( field( $head, 'tips' ), 'items' ), 'heading', 'items', 'translations' );
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
	if ( $records && ! $feed['organizations'] && ! $is_cut ) {
		return 'none-shown';
	}
	$feed['categories']    = $categories->all();
	$feed['is_cut']        = $is_cut || $categories->is_cut;
	return $feed;
}

/** The organisations of a feed, as they are; null where it has no list of them. */
function organization_records( array $feed ): ?array {
	foreach ( array_merge( array( 'organizations' ), array_keys( $feed ) ) as $key ) {
		if ( preg_match( '/^organi[sz]ations$/iD', (string) $key ) && is_list( $feed[ $key ] ?? null ) ) {
			return $feed[ $key ];
		}
	}
	return null;
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
	$fields        = array_merge( ORGANIZATION_TEXTS, ORGANIZATION_FIELDS, library()['place'] );
	$organizations = array();
	foreach ( $given as $index => $each ) {
		if ( ! is_array( $each ) || is_list( $each ) ) {
			continue;
		}
		$record = capped( own_names( $each, ...$fields ), $is_cut );
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
		$is_named            = ! isset( $each['category_ids'] ) || ! empty( $each['category'] );
		$org['category_ids'] = $categories->ids_of( values_of( 'category_ids', field( $record, 'category_ids' ) ), $is_named );

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
	$org['status']    = trim( preg_replace( '/[\s_.-]+/', ' ', strtolower( $org['status'] ) ) );
	$org['contacts']  = contacts( $given );
	$org['countries'] = countries( values_of( 'countries', field( $given, 'countries' ) ) );
	if ( '' === $org['name'] ) {
		$org['name']           = derived_name( $org, labelled( 'website', field( $given, 'website' ), null )[0][0] ?? '' );
		$org['alternate_name'] = '';
	}
	if ( bare_name( $org['name'] ) === bare_name( $org['alternate_name'] ) ) {
		$org['alternate_name'] = '';
	}
	return $org;
}

/** A name without capitals, spaces and punctuation. */
function bare_name( string $name ): string {
	return replaced( '/[\p{P}\s]+/u', '', lower_case( $name ) );
}

/** A name for an organisation that has none: another name, what its description begins with, or its website. */
function derived_name( array $org, string $website ): string {
	$start = found_by( 'START', $org['description'] )[0] ?? '';
	foreach ( array( $org['alternate_name'], $start, web_link( $website )['text'] ?? '' ) as $name ) {
		if ( '' !== $name ) {
			return $name;
		}
	}
	return '';
}

/** ISO 3166 codes in capitals, once each. */
function countries( array $given ): array {
	$codes = array_map( fn( $country ) => country_codes( text( $country ) ), $given );
	return array_values( array_unique( array_filter( array_merge( array(), ...$codes ) ) ) );
}

/** The codes of one country, or of several that are named in words. */
function country_codes( string $given ): array {
	if ( strlen( $given ) > 200 ) {
		return array( country_code( $given ) );
	}
	$code  = country_code( $given );
	$code  = '' === $code ? country_code( replaced( pattern( 'ADDED' ), '', $given ) ) : $code;
	$parts = '' === $code ? array_map( __NAMESPACE__ . '\country_code', array_slice( split_text( 'AND', $given ), 0, MOST_ITEMS ) ) : array();
	return count( $parts ) > 1 && ! in_array( '', $parts, true ) ? $parts : array( $code );
}

/** The ISO 3166 code of a country that is given by it, in any case, or by a name, as in `places.ts`; none is empty. */
function country_code( string $given ): string {
	static $codes;
	$name = str_replace( '.', '', $given );
	if ( preg_match( pattern( 'CODE' ), $name ) ) {
		return strtoupper( $name );
	}
	if ( preg_match( '/^(?!uk)[a-z]{2}$/iD', $name ) ) {
		return '';
	}
	$codes = $codes ?? wp_json_file_decode( dirname( FILE ) . '/countries.json', array( 'associative' => true ) );
	return $codes[ preg_replace( '/^the-|-and(?=-)/', '', slug( $name ) ) ] ?? '';
}

/** The lines about logging in and commenting: by the library's word for each where it leads, perhaps nowhere. */
function community( array $given ): array {
	$given    = own_names( $given, 'login_url', 'register_url', 'comments' );
	$comments = own_names( record( field( $given, 'comments' ) ), 'mode', 'url', 'login_required' );
	$mode     = strtolower( text( $comments['mode'] ?? '' ) );
	$is_open  = in_array( $mode, array( 'link', 'events', 'wordpress', 'adapter' ), true );
	$lines    = array_filter(
		array(
			'logIn'    => web_link( as_written( $given['login_url'] ?? '' ) )['href'] ?? '',
			'register' => web_link( as_written( $given['register_url'] ?? '' ) )['href'] ?? '',
			'comment'  => $is_open && 'wordpress' !== $mode ? web_link( as_written( $comments['url'] ?? '' ) )['href'] ?? '' : '',
		)
	);
	return $is_open && true === ( $comments['login_required'] ?? false ) ? $lines + array( 'commentLogIn' => $lines['logIn'] ?? '' ) : $lines;
}

/** The wanted texts of a record, each at least empty, and the same in other languages. */
function texts( array $given, string ...$keys ): array {
	$given = own_names( $given, 'translations', ...$keys );
	$texts = array();
	foreach ( $keys as $key ) {
		$text          = $given[ $key ] ?? '';
		$texts[ $key ] = 'id' === substr( $key, -2 ) ? text( $text ) : ( 'alternate_name' === $key ? address_line( $text ) : prose( $text ) );
	}
	foreach ( record( field( $given, 'translations' ) ) as $language => $translation ) {
		foreach ( own_names( record( $translation ), ...$keys ) as $key => $text ) {
			$texts['translations'][ strtolower( strtr( $language, '_', '-' ) ) ][ $key ] = prose( $text );
		}
	}
	return $texts;
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
