<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** The site's own feed, for blocks and shortcodes that name none. */
const DEFAULT_ADDRESS = 'partner_directory_src';

/**
 * The address of a feed, as an author may write it: http(s) without a user's name, or a path on
 * this site. Empty where it is neither.
 */
function feed_address( string $given ): string {
	$given = trim( $given );
	return preg_match( '#^(?:https?://[^/?\#@\s]+(?:[/?]|$)|/(?![/\\\\]))#i', $given )
		? esc_url_raw( $given, array( 'http', 'https' ) )
		: '';
}

/** An address for this server to ask: a path is one on this site. */
function absolute_address( string $address ): string {
	if ( '/' !== substr( $address, 0, 1 ) ) {
		return $address;
	}
	$home = wp_parse_url( home_url() );
	$port = isset( $home['port'] ) ? ':' . $home['port'] : '';
	return $home['scheme'] . '://' . $home['host'] . $port . $address;
}
