<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

const MOST_ROWS = 20000;

/** What may stand between the cells of a table. */
const CELL_MARKS = array( ',', ';', "\t" );

/** @return string[][] The rows of a table in CSV. */
function csv_rows( string $text, string $mark ): array {
	$file = fopen( 'php://temp', 'r+' );
	fwrite( $file, $text );
	rewind( $file );
	$rows = array();
	while ( count( $rows ) < MOST_ROWS ) {
		$row = fgetcsv( $file, 0, $mark, '"', '' );
		if ( false === $row ) {
			break;
		}
		$rows[] = array_map( 'strval', $row );
	}
	fclose( $file );
	return $rows;
}

/**
 * The rows of a table, its headings, and those that are not there, read in the way in which most are.
 *
 * @param array $columns By heading.
 */
function table_of( string $text, int $heading_row, array $columns ): array {
	$best = array();
	foreach ( CELL_MARKS as $mark ) {
		$rows     = csv_rows( $text, $mark );
		$headings = array_map( 'trim', $rows[ $heading_row - 1 ] ?? array() );
		$missing  = array_values( array_diff( array_map( 'strval', array_keys( $columns ) ), $headings ) );
		if ( ! $best || count( $missing ) < count( $best[2] ) ) {
			$best = array( $rows, $headings, $missing );
		}
	}
	return $best;
}

/**
 * The organisations of a table by id, where it has a column for that, else by name: each as the `row` where it
 * is, from 1, and its `cells` by heading.
 *
 * @param array $columns What each heading is read as.
 * @return array[] They; the headings that are not there; and what is there twice.
 */
function rows_of( string $text, int $heading_row, array $columns ): array {
	list( $rows, $headings, $missing ) = table_of( $text, $heading_row, $columns );

	$found = array();
	$twice = array();
	foreach ( array_slice( $rows, $heading_row, null, true ) as $index => $row ) {
		$cells = array();
		foreach ( $headings as $at => $heading ) {
			if ( isset( $columns[ $heading ] ) && ! isset( $cells[ $heading ] ) ) {
				$cells[ $heading ] = trim( str_replace( "\r\n", "\n", $row[ $at ] ?? '' ) );
			}
		}
		$id   = cell_of( 'id', $cells, $columns );
		$name = cell_of( 'name', $cells, $columns );
		$key  = '' === $id ? 'name ' . same_name( $name ) : "id $id";
		if ( '' === $name ) {
			continue;
		}
		if ( isset( $found[ $key ] ) ) {
			$twice[ $key ] = $name;
		}
		$found[ $key ] = array(
			'row'   => $index + 1,
			'id'    => $id,
			'name'  => $name,
			'cells' => $cells,
		);
	}
	return array( array_diff_key( $found, $twice ), $missing, $twice );
}

/** The cell of a field; empty where there is no column for it. */
function cell_of( string $field, array $cells, array $columns ): string {
	$heading = array_search( $field, $columns, true );
	return false === $heading ? '' : $cells[ $heading ] ?? '';
}

/** A name as names are compared. */
function same_name( string $name ): string {
	return lower_case( trim( preg_replace( '/\s+/u', ' ', $name ) ) );
}
