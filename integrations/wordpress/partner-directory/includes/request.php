<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** Seconds that one page may wait for all its lists. A visitor may wait so long, once in a quarter of an hour. */
const TIMEOUT = 4;
/** As in the browser, after decompression. */
const MAX_BYTES = 16 * MB_IN_BYTES;
/** What some of WordPress's ways to fetch count besides the body. */
const HEAD_BYTES      = 64 * KB_IN_BYTES;
const GZIP_MARK       = "\x1F\x8B";
const BYTE_ORDER_MARK = "\xEF\xBB\xBF";

/** Bytes of a text in which a slip is looked for while somebody waits for a page. */
const MOST_SEARCHED = MB_IN_BYTES;

/** Bytes of memory that a feed may take while it is read, where PHP has no limit or a higher one. */
const MAX_MEMORY = 128 * MB_IN_BYTES;
/** At most what PHP takes for each of these in JSON, besides the length of it: a little makes a lot of it. */
const MEMORY_FOR = array(
	'{' => 448,
	'[' => 256,
	',' => 48,
	'"' => 16,
);

/**
 * Half a character, as some programs write where they have cut a text: the first or second half of a pair of
 * escapes without the other. What is matched before it, and skipped, are pairs and other escapes.
 */
const HALF_CHARACTER = '/\\\\(?:[^u]|ud[89ab][\da-f]{2}\\\\ud[c-f][\da-f]{2})(*SKIP)(*FAIL)|\\\\ud[89a-f][\da-f]{2}/i';
/** What is shown of it, which is nothing. */
const NOTHING = '\u0000';

/**
 * Fetches a feed. Only from public hosts and this site's own: authors choose what is
 * fetched, and must not reach into the network that the server is in.
 *
 * @return array|string The feed as {@see read_feed()} makes it, or what is wrong, as {@see problem_sentence()}
 * has it.
 */
function request_feed( string $url ) {
	$start = microtime( true );
	$made  = fetched( $url, $start + seconds_left() );
	seconds_left( microtime( true ) - $start );
	return $made;
}

/** Seconds that this page may still wait for lists, after some that it just has waited. */
function seconds_left( float $waited = 0 ): float {
	static $left = null;
	/**
	 * Filters for how many seconds one page may wait for all its lists.
	 *
	 * @param float $seconds
	 */
	$left ??= apply_filters( 'partner_directory_timeout', TIMEOUT );
	$left  -= $waited;
	return $left;
}

/** @return array|string As {@see request_feed()}. */
function fetched( string $url, float $deadline ) {
	$answer = answer_of( $url, $deadline, 'application/json', MAX_BYTES );
	return is_string( $answer ) ? $answer : read_body( $answer['body'] );
}

/**
 * What the server of a URL answers.
 *
 * @param int $limit Bytes.
 * @return array|string Its `body`, perhaps packed; or what is wrong, as {@see problem_sentence()} has it.
 */
function answer_of( string $url, float $deadline, string $accept, int $limit ) {
	$fetched = absolute_url( $url );
	if ( ! is_outside( $fetched ) ) {
		return 'unreachable';
	}
	// Without cURL, WordPress has a time limit for each piece of an answer, not for all.
	$hurry = fn() => microtime( true ) > $deadline && end_request( 'Too slow.' );
	add_action( 'requests-request.progress', $hurry );
	add_action( 'requests-requests.before_redirect', __NAMESPACE__ . '\check_redirect' );
	add_action( 'requests-requests.before_parse', __NAMESPACE__ . '\keep_packed' );
	$answer = wp_safe_remote_get(
		$fetched,
		array(
			'timeout'             => $deadline - microtime( true ),
			'redirection'         => 3,
			'limit_response_size' => $limit + HEAD_BYTES,
			'headers'             => array(
				'Accept'          => $accept,
				'Accept-Encoding' => 'gzip',
			),
		)
	);
	remove_action( 'requests-requests.before_parse', __NAMESPACE__ . '\keep_packed' );
	remove_action( 'requests-requests.before_redirect', __NAMESPACE__ . '\check_redirect' );
	remove_action( 'requests-request.progress', $hurry );
	if ( is_wp_error( $answer ) ) {
		return 'unreachable';
	}
	$status = wp_remote_retrieve_response_code( $answer );
	if ( $status < 200 || $status > 299 ) {
		return 410 === $status ? 'withdrawn' : "status:$status";
	}
	return array( 'body' => wp_remote_retrieve_body( $answer ) );
}

/** Leaves a packed answer packed: WordPress would unpack it whatever its size is then. */
function keep_packed( string &$answer ): void {
	$head_and_body    = explode( "\r\n\r\n", $answer, 2 );
	$head_and_body[0] = preg_replace( '/^content-encoding:/im', 'X-Packed:', $head_and_body[0] );
	$answer           = implode( "\r\n\r\n", $head_and_body );
}

/** A body without what packs it, and without the mark of its encoding. */
function unpacked( string $body ): string {
	if ( 0 === strpos( $body, GZIP_MARK ) ) {
		// It warns of what is too large, and of what is broken.
		$body = (string) @gzdecode( $body, MAX_BYTES ); // phpcs:ignore WordPress.PHP.NoSilencedErrors
	}
	if ( 0 === strpos( $body, BYTE_ORDER_MARK ) ) {
		$body = substr( $body, strlen( BYTE_ORDER_MARK ) );
	}
	return $body;
}

/** @return array|string As {@see request_feed()}. */
function read_body( string $body ) {
	$body = unpacked( $body );
	if ( strlen( $body ) > MAX_BYTES || memory_for( $body ) > memory_left() ) {
		return 'too-large';
	}
	$json = json_decode( $body, true );
	if ( JSON_ERROR_UTF16 === json_last_error() ) {
		$json = json_decode( preg_replace( HALF_CHARACTER, NOTHING, $body ), true );
	}
	return null === $json ? not_json( $body ) : read_feed( $json );
}

/** That a text is not JSON, and where; a web page is not JSON anywhere. */
function not_json( string $text ): string {
	$is_meant = strlen( $text ) <= MOST_SEARCHED && preg_match( '/^\s*[[{]/u', $text );
	$slip     = $is_meant ? json_slip( $text ) : null;
	return $slip ? "not-json:{$slip['line']}:{$slip['column']}:{$slip['slip']}" : 'not-json';
}

/** Bytes of memory that it takes at most to read JSON. */
function memory_for( string $json ): int {
	$bytes = strlen( $json );
	foreach ( MEMORY_FOR as $mark => $each ) {
		$bytes += $each * substr_count( $json, $mark );
	}
	return $bytes;
}

/** Bytes of memory that a feed may take now. */
function memory_left(): int {
	wp_raise_memory_limit( 'partner_directory' );
	$limit = wp_convert_hr_to_bytes( ini_get( 'memory_limit' ) );
	return $limit > 0 ? min( MAX_MEMORY, $limit - memory_get_usage() - 2 * MAX_KEPT ) : MAX_MEMORY;
}
