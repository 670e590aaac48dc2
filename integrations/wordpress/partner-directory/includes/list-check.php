<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/**
 * A text that somebody wants to save as the list.
 *
 * @return array `text`, as it is kept; `problem`, a sentence, where it can't be; and `hint`, a sentence about
 * what is kept and yet not all right.
 */
function checked_list( string $given ): array {
	$text   = 0 === strpos( $given, BYTE_ORDER_MARK ) ? substr( $given, strlen( BYTE_ORDER_MARK ) ) : $given;
	$result = array(
		'text'    => $text,
		'problem' => '',
		'hint'    => '',
	);
	if ( ! preg_match( '//u', $text ) || false !== strpos( $text, "\0" ) ) {
		// In UTF-16, each letter of English has a byte of nothing beside it.
		$code = false !== strpos( $text, "\0" ) ? 'utf-16' : 'not-utf-8';
		return array( 'problem' => list_problem_sentence( $code ) ) + $result;
	}
	$feed = read_body( $text );
	if ( is_array( $feed ) ) {
		return array( 'hint' => $feed['is_cut'] ? problem_sentence( 'cut' ) : '' ) + $result;
	}
	$code = strtok( $feed, ':' );
	$slip = 'not-json' === $code ? json_slip( $text ) : null;
	return array( 'problem' => $slip ? slip_sentence( $slip ) : list_problem_sentence( $code ) ) + $result;
}

/** Why a list can't be kept, in words. */
function list_problem_sentence( string $problem ): string {
	switch ( $problem ) {
		case 'utf-16':
			return __( 'The file is saved as UTF-16. Save it as UTF-8.', 'partner-directory' );
		case 'not-utf-8':
			return __( 'The file is not saved as UTF-8, perhaps as Windows-1252. Save it as UTF-8.', 'partner-directory' );
		case 'not-json':
			return __( 'The list is not JSON, or has lists inside lists far too deep.', 'partner-directory' );
		case 'too-large':
			return __( 'The list is too large for this website.', 'partner-directory' );
		case 'none-shown':
		case 'unknown-version':
			return problem_sentence( $problem );
		case 'changed':
			return __( 'Somebody else has saved the list since you opened it. Copy what you have written, reload this page, and bring your changes into the list as it is now.', 'partner-directory' );
		case 'not-kept':
			return __( 'WordPress could not store the list. It is as it was. Is the list too large for the database?', 'partner-directory' );
		default:
			return __( 'This is JSON, but not a list of organisations. A list begins with { "organizations": [.', 'partner-directory' );
	}
}
