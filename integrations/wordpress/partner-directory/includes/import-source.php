<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** The option that holds what is known of the sheet, and the hourly event. */
const IMPORT = 'partner_directory_import';

/** Bytes of a sheet, which is kept twice, and the seconds that its server may take. */
const MAX_SHEET   = MB_IN_BYTES;
const SHEET_TAKES = 20;

/** A spreadsheet of Google's as it is opened in a browser, and one that was published as a web page. */
const GOOGLE_SHEET     = '~^https://docs\.google\.com/spreadsheets/d/((?!e/)[\w-]+)/(?:edit|view|htmlview)[^#]*(?:#.*?gid=(\d+).*)?$~D';
const GOOGLE_PUBLISHED = '~^(https://docs\.google\.com/spreadsheets/d/e/[\w-]+)/pubhtml~';

/**
 * The sheet that the list is read from: its `url`, empty for none; `keeper`, the user who is told of problems;
 * `fetched`, the last good copy of it; `applied`, the copy that the list has; `columns`, what each heading was
 * read as, and `heading_row`, from 1, as their keeper has agreed; `problem`, why the sheet can't be fetched now, and
 * `problems`, what is for the keeper to do, as sentences; `told`, those that were mailed; `gone`, the
 * organisations that have left the sheet and not the list; `checked`, the time of
 * the last look.
 */
function import_state(): array {
	return (array) get_option( IMPORT, array() ) + array(
		'url'         => '',
		'keeper'      => 0,
		'fetched'     => '',
		'applied'     => '',
		'columns'     => array(),
		'heading_row' => 1,
		'problem'     => '',
		'problems'    => array(),
		'told'        => array(),
		'gone'        => array(),
		'checked'     => 0,
	);
}

function keep_import( array $changed ): void {
	update_option( IMPORT, $changed + import_state(), false );
}

/** Begins to read the list from the sheet at a URL. Returns what is wrong, as a sentence; empty where nothing is. */
function begin_import( string $given ): string {
	$url = feed_url( sheet_url( $given ) );
	if ( '' === $url ) {
		return problem_sentence( 'bad-url' );
	}
	list( $text, $problem ) = fetched_sheet( $url );
	if ( '' !== $problem ) {
		return sheet_sentence( $problem );
	}
	delete_option( IMPORT );
	keep_import(
		array(
			'url'     => $url,
			'keeper'  => get_current_user_id(),
			'fetched' => $text,
			'checked' => time(),
		)
	);
	return '';
}

/** The list stays as it is. */
function end_import(): void {
	delete_option( IMPORT );
	wp_clear_scheduled_hook( IMPORT );
}

/** Looks at the sheet every hour from now on, once its keeper has agreed how it is read. */
function schedule_import(): void {
	if ( import_state()['columns'] && ! wp_next_scheduled( IMPORT ) ) {
		wp_schedule_event( time() + HOUR_IN_SECONDS, 'hourly', IMPORT );
	}
}

/** Where a plugin is not active, nobody runs its events. */
function unschedule_import(): void {
	wp_clear_scheduled_hook( IMPORT );
}

/** The URL of a sheet as CSV, where it is given as Google shows it in a browser. */
function sheet_url( string $given ): string {
	$given = trim( $given );
	if ( preg_match( GOOGLE_PUBLISHED, $given, $found ) ) {
		return $found[1] . '/pub?output=csv';
	}
	if ( preg_match( GOOGLE_SHEET, $given, $found ) ) {
		return "https://docs.google.com/spreadsheets/d/{$found[1]}/export?format=csv" . ( isset( $found[2] ) ? "&gid={$found[2]}" : '' );
	}
	return $given;
}

/** @return string[] The text of a sheet; and what is wrong, which is empty where nothing is. */
function fetched_sheet( string $url ): array {
	$answer = answer_of( $url, microtime( true ) + SHEET_TAKES, 'text/csv', MAX_SHEET );
	if ( is_string( $answer ) ) {
		return array( '', $answer );
	}
	$text = unpacked( $answer['body'] );
	if ( strlen( $text ) > MAX_SHEET ) {
		return array( '', 'too-large' );
	}
	if ( ! preg_match( '//u', $text ) || false !== strpos( $text, "\0" ) ) {
		return array( '', 'not-utf-8' );
	}
	return preg_match( '/^\s*<(?:!doctype|html|\?xml)/i', $text ) || '' === trim( $text ) ? array( '', 'not-csv' ) : array( $text, '' );
}

/** Why a sheet can't be read, in words. */
function sheet_sentence( string $problem ): string {
	switch ( $problem ) {
		case 'not-csv':
			return __( 'What is at that URL is not a table in CSV. In Google Sheets, choose File, Share, Publish to web, and Comma-separated values. Then copy the URL from there.', 'partner-directory' );
		case 'not-utf-8':
		case 'too-large':
			return list_problem_sentence( $problem );
		default:
			return problem_sentence( $problem );
	}
}
