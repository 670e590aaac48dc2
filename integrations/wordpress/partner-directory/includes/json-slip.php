<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** White space, and then a text, a number or word, or a mark (RFC 8259). */
const JSON_TOKEN = '~\G[ \t\r\n]*+(?:("(?:[^"\\\\\x00-\x1F]++|\\\\(?:["\\\\/bfnrt]|u[\da-fA-F]{4}))*+")|((?:-?(?:0|[1-9]\d*+)(?:\.\d++)?(?:[eE][+-]?\d++)?|true|false|null)(?![\w.]))|([\[\]{},:]))~';

/**
 * The first place where a text is not JSON, with what is wrong there: `line` and `column`, in characters, both
 * from 1, and `slip`, for {@see slip_words()}. Null where there is none. It reads the text once.
 */
function json_slip( string $json ): ?array {
	$reader = new Json_Reader();
	preg_replace_callback(
		JSON_TOKEN,
		function ( $found ) use ( $reader ) {
			list( $token, $start ) = end( $found );
			$reader->take( array( 2 => 'text', 3 => 'word' )[ count( $found ) ] ?? $token, $start, strlen( $token ) );
			return '';
		},
		$json,
		-1,
		$count,
		PREG_OFFSET_CAPTURE
	);
	if ( ! $reader->slip ) {
		$reader->end( $json );
	}
	return $reader->slip ? place_in( $json, $reader->at ) + array( 'slip' => $reader->slip ) : null;
}

/** What is wrong with a text that begins with nothing that JSON has. */
function odd_token( string $rest, string $wanted ): string {
	if ( preg_match( '~^(?:/[/*]|#)~', $rest ) ) {
		return 'comment';
	}
	if ( preg_match( '/^(?:“|”|„|‟|‘|’|«|»|\')/', $rest ) ) {
		return 'quotation-mark';
	}
	if ( '"' === $rest[0] ) {
		preg_match( '/^"(?:[^"\\\\\x00-\x1F]++|\\\\(?:["\\\\\/bfnrt]|u[\da-fA-F]{4}))*+(.?)/s', $rest, $found );
		return '\\' === ( $found[1] ?? '' ) ? 'backslash' : 'open-text';
	}
	return $wanted;
}

/** @return int[] `line` and `column` of a byte. */
function place_in( string $text, int $at ): array {
	$before = substr( $text, 0, $at );
	$line   = substr_count( $before, "\n" );
	$start  = $line ? strrpos( $before, "\n" ) + 1 : 0;
	return array(
		'line'   => $line + 1,
		'column' => preg_match_all( '/./us', substr( $before, $start ) ) + 1,
	);
}

/** A slip in words. */
function slip_sentence( array $slip ): string {
	return sprintf(
		/* translators: 1: the number of a line, 2: of a character in it, 3: a sentence that says what is wrong there */
		__( 'Line %1$d, column %2$d: %3$s', 'partner-directory' ),
		$slip['line'],
		$slip['column'],
		slip_words( $slip['slip'] )
	);
}

function slip_words( string $slip ): string {
	switch ( $slip ) {
		case 'comment':
			return __( 'JSON has no comments. Delete this one, or make it a key that begins with _.', 'partner-directory' );
		case 'quotation-mark':
			return __( 'Write straight quotation marks (").', 'partner-directory' );
		case 'open-text':
			return __( 'This text is not closed on its line. Write a quotation mark (") at its end, and \n for a line break inside it.', 'partner-directory' );
		case 'backslash':
			return __( 'There is a backslash in this text that means nothing in JSON. Write two for one.', 'partner-directory' );
		case 'comma':
			return __( 'A comma is missing before this.', 'partner-directory' );
		case 'comma-too-many':
			return __( 'Delete this comma: nothing follows it.', 'partner-directory' );
		case 'colon':
			return __( 'A colon (:) is missing before this.', 'partner-directory' );
		case 'key':
			return __( 'A key in quotation marks should stand here.', 'partner-directory' );
		case 'open[':
			return __( 'This [ is never closed. Write a ].', 'partner-directory' );
		case 'open{':
			return __( 'This { is never closed. Write a }.', 'partner-directory' );
		case 'end':
			return __( 'Nothing should follow the end of the list.', 'partner-directory' );
		default:
			return __( 'A value should stand here: a text in quotation marks, a number, a list or a record.', 'partner-directory' );
	}
}
