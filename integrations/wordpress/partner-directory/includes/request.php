<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** Seconds for a whole answer. A visitor may wait for it, once in a quarter of an hour. */
const TIMEOUT   = 4;
const MAX_BYTES = 2 * MB_IN_BYTES;
/** What some of WordPress's ways to ask count besides the body. */
const HEAD_BYTES      = 64 * KB_IN_BYTES;
const GZIP_MARK       = "\x1F\x8B";
const BYTE_ORDER_MARK = "\xEF\xBB\xBF";

/**
 * Asks a server for a feed. Only public addresses and this site's own: authors choose what is
 * asked, and must not reach into the network that the server is in.
 *
 * @return array|string The feed as {@see read_feed()} makes it, or what is wrong.
 */
function request_feed( string $address ) {
	$limit = progress_limit( microtime( true ) + TIMEOUT );
	add_action( 'requests-request.progress', $limit );
	add_action( 'requests-requests.before_parse', __NAMESPACE__ . '\keep_packed' );
	$answer = wp_safe_remote_get(
		absolute_address( $address ),
		array(
			'timeout'             => TIMEOUT,
			'redirection'         => 3,
			'limit_response_size' => MAX_BYTES + HEAD_BYTES,
			'headers'             => array(
				'Accept'          => 'application/json',
				'Accept-Encoding' => 'gzip',
			),
		)
	);
	remove_action( 'requests-requests.before_parse', __NAMESPACE__ . '\keep_packed' );
	remove_action( 'requests-request.progress', $limit );
	if ( is_wp_error( $answer ) ) {
		return 'unreachable';
	}
	$status = wp_remote_retrieve_response_code( $answer );
	if ( $status < 200 || $status > 299 ) {
		return 410 === $status ? 'withdrawn' : 'status';
	}
	return read_body( wp_remote_retrieve_body( $answer ) );
}

/** Ends an answer that drips: without cURL, WordPress has a time limit for each piece, not for all. */
function progress_limit( float $deadline ): callable {
	return function () use ( $deadline ) {
		if ( microtime( true ) > $deadline ) {
			$class = class_exists( '\WpOrg\Requests\Exception' ) ? '\WpOrg\Requests\Exception' : '\Requests_Exception';
			throw new $class( 'Too slow.', 'partner_directory' );
		}
	};
}

/** Leaves a packed answer packed: WordPress would unpack it whatever its size is then. */
function keep_packed( string &$answer ): void {
	$head_and_body = explode( "\r\n\r\n", $answer, 2 );
	$head_and_body[0] = preg_replace( '/^content-encoding:/im', 'X-Packed:', $head_and_body[0] );
	$answer = implode( "\r\n\r\n", $head_and_body );
}

/** @return array|string As {@see request_feed()}. */
function read_body( string $body ) {
	if ( 0 === strpos( $body, GZIP_MARK ) ) {
		// It warns of what is too large, and of what is broken.
		$body = (string) @gzdecode( $body, MAX_BYTES ); // phpcs:ignore WordPress.PHP.NoSilencedErrors
	}
	if ( strlen( $body ) > MAX_BYTES ) {
		return 'too-large';
	}
	if ( 0 === strpos( $body, BYTE_ORDER_MARK ) ) {
		$body = substr( $body, strlen( BYTE_ORDER_MARK ) );
	}
	$json = json_decode( $body, true );
	return null === $json ? 'not-json' : read_feed( $json );
}
