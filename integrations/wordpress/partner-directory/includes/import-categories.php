<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** What surely stands between two categories in a cell, and what may be part of a name. */
const CATEGORY_MARKS       = '/[;|\n]/';
const CATEGORY_MAYBE_MARKS = '~\s*[,/+]\s*|\s+(?:and|&|ac?)\s+~iu';

/**
 * The names of categories in a cell. Null where only a person can say where one ends and the next begins.
 *
 * @return string[]|null
 */
function categories_in( string $cell, object $feed ): ?array {
	$names = array();
	foreach ( array_filter( array_map( 'trim', preg_split( CATEGORY_MARKS, $cell ) ), 'strlen' ) as $part ) {
		$pieces = '' === category_named( $part, $feed ) ? preg_split( CATEGORY_MAYBE_MARKS, $part, -1, PREG_SPLIT_NO_EMPTY ) : array( $part );
		$is_new = array_filter( $pieces, fn( $piece ) => '' === category_named( $piece, $feed ) );
		if ( $is_new && count( $pieces ) > 1 ) {
			return null;
		}
		array_push( $names, ...$pieces );
	}
	return $names;
}

/** The id of a category of a list by its id, or by its name in any language; empty for none. */
function category_named( string $named, object $feed ): string {
	foreach ( (array) ( $feed->categories ?? array() ) as $category ) {
		$id    = is_object( $category ) ? (string) ( $category->id ?? '' ) : '';
		$names = is_object( $category ) ? array( $category->name ?? '' ) : array();
		foreach ( (array) ( $category->translations ?? array() ) as $texts ) {
			$names[] = is_object( $texts ) ? $texts->name ?? '' : '';
		}
		if ( $id === $named || ( '' !== $id && in_array( same_name( $named ), array_map( fn( $name ) => same_name( (string) $name ), $names ), true ) ) ) {
			return $id;
		}
	}
	return '';
}

/** Says of each category in a cell that the list does not have yet that it is new. */
function new_category_sentences( array $row, string $heading, object $feed ): array {
	$names = categories_in( $row['cells'][ $heading ], $feed ) ?? array();
	$new   = array_filter( $names, fn( $name ) => '' === category_named( $name, $feed ) );
	return array_map(
		/* translators: 1: the number of a row, 2: the name of an organisation, 3: the heading of a column, 4: the name of a category */
		fn( $name ) => sprintf( __( 'Row %1$d (%2$s), column “%3$s”: the category “%4$s” is new in the list. If it is another spelling of one that is there, correct it in the sheet.', 'partner-directory' ), $row['row'], $row['name'], $heading, shortened( $name ) ),
		array_values( $new )
	);
}

/** The id of the category of a name, which is put into the list where it has none. */
function known_category( string $name, object $feed ): string {
	$id = category_named( $name, $feed );
	return '' === $id ? add_category( $name, $feed ) : $id;
}

/** Puts a new category at the end of those of a list. Returns its id, which no other has. */
function add_category( string $name, object $feed ): string {
	$known = array_map( fn( $category ) => is_object( $category ) ? (string) ( $category->id ?? '' ) : '', (array) ( $feed->categories ?? array() ) );
	$slug  = slug( $name );
	$base  = '' === $slug ? 'category' : $slug;
	$id    = $base;
	for ( $n = 2; in_array( $id, $known, true ); $n++ ) {
		$id = "$base-$n";
	}
	$feed->categories   = array_values( (array) ( $feed->categories ?? array() ) );
	$feed->categories[] = (object) array(
		'id'   => $id,
		'name' => $name,
	);
	return $id;
}
