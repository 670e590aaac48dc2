<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** Fields of which several may stand in one record, which are then joined, as in `decoders.ts`. */
const JOINED_FIELDS = array( 'email', 'website', 'additional_emails', 'additional_websites', 'phones', ...SILENT_LINES, 'contacts', 'locations', 'category_ids', 'countries', 'checks', 'addresses', 'items', 'categories' );

/** What stands between values that share one text, as in a cell of a spreadsheet, by the library's name for it. */
const SEPARATORS = array(
	'category_ids' => 'WORDS',
	'countries'    => 'CODES',
);

/** How often fields of one record may come by other names. */
const MOST_NAMES = 50;
/** How many keys are remembered. */
const MOST_KEYS = 1000;

/**
 * The wanted fields of a record, under their own names: a key may be spelled in another way (`Phone Number`) or
 * be another name (`Ffôn`). What says nothing is left out.
 */
function own_names( array $given, string ...$names ): array {
	$fields  = spellings( $names );
	$record  = array();
	$renamed = 0;
	foreach ( $given as $key => $value ) {
		$name = field_name( (string) $key, $fields );
		if ( '' === $name || is_absent( $value, 'id' === substr( $name, -2 ) ) ) {
			continue;
		}
		$is_joined = isset( $record[ $name ] ) && in_array( $name, JOINED_FIELDS, true );
		$is_line   = isset( $record[ $name ] ) && in_array( $name, array( 'address_2', 'title' ), true );
		$street    = isset( $record[ $name ] ) && 'address_1' === $name ? street( $record[ $name ], $value ) : '';
		if ( $name !== (string) $key ) {
			$renamed++;
			if ( $renamed > MOST_NAMES || ( isset( $record[ $name ] ) && ! $is_joined && ! $is_line && '' === $street ) ) {
				continue;
			}
		}
		if ( '' !== $street ) {
			$record[ $name ] = $street;
			continue;
		}
		if ( $is_line ) {
			$record[ $name ] = comma_joined( prose( $record[ $name ] ), prose( $value ) );
			continue;
		}
		$record[ $name ] = $is_joined ? array_merge( values_of( $name, $record[ $name ] ), values_of( $name, $value ) ) : $value;
	}
	return $record;
}

/**
 * A street with the number of a house, where that has a field of its own. Empty if neither is one.
 *
 * @param mixed $one
 * @param mixed $other
 */
function street( $one, $other ): string {
	list( $first, $second ) = array_map( fn( $each ) => is_array( $each ) && ! is_list( $each ) ? '' : address_line( $each ), array( $one, $other ) );
	if ( '' !== $second && preg_match( pattern( 'HOUSE' ), $first ) ) {
		return "$first $second";
	}
	return '' !== $first && preg_match( pattern( 'HOUSE' ), $second ) ? "$second $first" : '';
}

/** Names of fields by themselves, and by how they are spelled without anything between. */
function spellings( array $names ): array {
	static $made = array();
	$key = implode( ' ', $names );
	if ( ! isset( $made[ $key ] ) ) {
		$made[ $key ] = array_combine( $names, $names ) + array_combine( str_replace( '_', '', $names ), $names );
	}
	return $made[ $key ];
}

/** The field that a key stands for; empty for none. */
function field_name( string $key, array $fields ): string {
	if ( isset( $fields[ $key ] ) ) {
		return $fields[ $key ];
	}
	$spelled = spelled( $key );
	return $fields[ $spelled ] ?? $fields[ other_name( $spelled ) ] ?? '';
}

/** The field of which a key, as spelled, is another name, as of `names.ts`. */
function other_name( string $spelled ): string {
	$others = library()['fields'];
	$known  = fn( $name ) => $others[ $name ] ?? $others[ replaced( pattern( 'NAME_END' ), '', $name ) ] ?? null;
	$name   = rtrim( $spelled, '0123456789' );
	$rest   = replaced( pattern( 'NAME_START' ), '', $name );
	return $others[ $spelled ] ?? $others[ replaced( pattern( 'NAME_START' ), '', $spelled ) ] ?? $known( $name )
		?? ( 'contactname' === $name ? '' : ( $known( $rest ) ?? replaced( pattern( 'NAME_END' ), '', $rest ) ) );
}

/** How a key is spelled without capitals, spaces, hyphens and accents, as of `names.ts`. */
function spelled( string $key ): string {
	static $known = array();
	if ( isset( $known[ $key ] ) ) {
		return $known[ $key ];
	}
	$spelled = '' === $key || '_' === $key[0] || strlen( $key ) > 160 || preg_match( '/.{40}/su', $key )
		? ''
		: str_replace( '-', '', slug( preg_replace( '/\(.*/s', '', $key ) ) );
	if ( count( $known ) < MOST_KEYS && '' !== $key ) {
		$known[ $key ] = $spelled;
	}
	return $spelled;
}

/**
 * The values of a field that may have several.
 *
 * @param mixed $given
 */
function values_of( string $name, $given ): array {
	if ( is_string( $given ) && isset( SEPARATORS[ $name ] ) ) {
		return array_slice( split_text( SEPARATORS[ $name ], $given ), 0, MOST_ITEMS );
	}
	return listed( $given );
}

/**
 * Whether a value says nothing. JSON and spreadsheets have several ways to do so.
 *
 * @param mixed $value
 * @param bool  $is_id An id may be any text.
 */
function is_absent( $value, bool $is_id = false ): bool {
	return null === $value || '' === $value
		|| ( ! $is_id && is_string( $value ) && strlen( $value ) < 60 && ! preg_match( '/.{20}/su', $value ) && found_by( 'NOTHING', $value ) );
}
