<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** The fields whose cells WordPress reads alone, where they are plain. All others wait for their keeper. */
const PLAIN_FIELDS = array( 'id', 'name', 'alternate_name', 'description', 'alert', 'email', 'website', 'phones', 'countries', 'category_ids' );

/**
 * Brings into a list what has changed in a sheet since the list last had it. Whatever is the same in both states
 * of the sheet stays as the list has it, and so does what is not plain.
 *
 * @param string $list JSON.
 * @param array  $state As of {@see import_state()}: its `fetched` state in place of its `applied` one.
 * @return array The list as JSON; sentences about what is for its keeper to do; whether the list now has the
 * fetched state; and the id and name of each organisation that has left the sheet and is still in the list.
 */
function with_changes( string $list, array $state ): array {
	list( $rows, $missing, $twice ) = rows_of( $state['fetched'], $state['heading_row'], $state['columns'] );
	list( $before )                 = rows_of( $state['applied'], $state['heading_row'], $state['columns'] );
	if ( $missing ) {
		/* translators: %s: the heading of a column */
		return array( $list, array( sprintf( __( 'The sheet has no column “%s” any more. Nothing was changed in the list.', 'partner-directory' ), $missing[0] ) ), false, $state['gone'] );
	}
	$json     = json_decode( $list );
	$feed     = is_object( $json ) ? $json : (object) array( 'organizations' => $json );
	$book     = new Import_Book( $feed );
	$problems = array();
	foreach ( $twice as $name ) {
		/* translators: %s: the name of an organisation */
		$problems[] = sprintf( __( 'The sheet has “%s” twice. It was not changed in the list.', 'partner-directory' ), $name );
	}
	foreach ( $rows as $key => $row ) {
		$changed = array_diff_assoc( $row['cells'], $before[ $key ]['cells'] ?? array_fill_keys( array_keys( $row['cells'] ), '' ) );
		if ( ! $changed ) {
			continue;
		}
		$record = $book->record( $row['id'], $row['name'], ! isset( $before[ $key ] ) );
		if ( ! $record ) {
			/* translators: %s: the name of an organisation */
			$problems[] = sprintf( __( '“%s” has changed in the sheet, and is no longer in the list.', 'partner-directory' ), $row['name'] );
			continue;
		}
		foreach ( $changed as $heading => $cell ) {
			if ( 'category_ids' === $state['columns'][ $heading ] ) {
				array_push( $problems, ...new_category_sentences( $row, $heading, $feed ) );
			}
			if ( ! $book->set( $record, $state['columns'][ $heading ], $cell ) ) {
				/* translators: 1: the number of a row, 2: the name of an organisation, 3: the heading of a column, 4: what stands there */
				$problems[] = sprintf( __( 'Row %1$d (%2$s), column “%3$s”: “%4$s” can’t be read without you. The list has what it had.', 'partner-directory' ), $row['row'], $row['name'], $heading, shortened( $cell ) );
			}
		}
	}
	$gone = array_map( fn( $row ) => array( $row['id'], $row['name'] ), array_diff_key( $before, $rows, $twice ) );
	$gone = array_filter( array_diff_key( $state['gone'], $rows ) + $gone, fn( $each ) => $book->record( $each[0], $each[1], false ) );
	foreach ( $gone as list( , $name ) ) {
		/* translators: %s: the name of an organisation */
		$problems[] = sprintf( __( '“%s” is no longer in the sheet. It stays in the list until you delete it there.', 'partner-directory' ), $name );
	}
	return array( $book->is_changed ? list_json( $feed ) : $list, $problems, true, $gone );
}

/** A list as the screen shows it: two spaces for each level, as the library's own tools write it. */
function list_json( object $feed ): string {
	$json = wp_json_encode( $feed, JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	return preg_replace_callback( '/^ +/m', fn( $found ) => substr( $found[0], strlen( $found[0] ) / 2 ), $json );
}

/** What a plain cell says, as its field has it; null where it says nothing, false where it is not plain. */
function plain_value( string $field, string $cell, object $feed ) {
	if ( is_absent( $cell ) ) {
		return null;
	}
	switch ( $field ) {
		case 'name':
		case 'alternate_name':
		case 'description':
		case 'alert':
			return $cell;
		case 'email':
			return found_by( 'SEPARATED', $cell ) ? false : non_empty( email_address( $cell ) );
		case 'website':
			return found_by( 'SEPARATED', $cell ) ? false : non_empty( web_address( $cell ) );
		case 'phones':
			// A number that a spreadsheet has taken a zero from is not plain.
			return preg_match( '/^[+0(][\d ().-]{7,}$/D', $cell ) && tel_link( $cell ) ? array( (object) array( 'number' => $cell ) ) : false;
		case 'countries':
			$codes = array_map( fn( $part ) => country_code( trim( $part ) ), split_text( 'CODES', $cell ) );
			return in_array( '', $codes, true ) ? false : array_values( array_unique( $codes ) );
		case 'category_ids':
			$names = categories_in( $cell, $feed );
			return null === $names ? false : array_values( array_unique( array_map( fn( $name ) => known_category( $name, $feed ), $names ) ) );
		default:
			return false;
	}
}

/** @return string|false */
function non_empty( string $text ) {
	return '' === $text ? false : $text;
}
