<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** Seconds for an answer. A visitor may wait for it, once in a quarter of an hour. */
const TIMEOUT = 4;
const MAX_BYTES = 2 * MB_IN_BYTES;
const BYTE_ORDER_MARK = "\xEF\xBB\xBF";

/**
 * Asks a server for a feed. Only public addresses and this site's own: authors choose what is
 * asked, and must not reach into the network that the server is in.
 *
 * @return array|string The feed as {@see read_feed()} makes it, or what is wrong.
 */
function request_feed( string $address ) {
	$answer = wp_safe_remote_get(
		absolute_address( $address ),
		array(
			'timeout'             => TIMEOUT,
			'redirection'         => 3,
			'limit_response_size' => MAX_BYTES + 1,
			'headers'             => array( 'Accept' => 'application/json' ),
		)
	);
	if ( is_wp_error( $answer ) ) {
		return 'unreachable';
	}
	$status = wp_remote_retrieve_response_code( $answer );
	if ( $status < 200 || $status > 299 ) {
		return 410 === $status ? 'withdrawn' : 'status';
	}
	$body = wp_remote_retrieve_body( $answer );
	if ( strlen( $body ) > MAX_BYTES ) {
		return 'too-large';
	}
	if ( 0 === strpos( $body, BYTE_ORDER_MARK ) ) {
		$body = substr( $body, strlen( BYTE_ORDER_MARK ) );
	}
	$json = json_decode( $body, true );
	return null === $json ? 'not-json' : read_feed( $json );
}
