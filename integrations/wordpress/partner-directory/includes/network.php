<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/**
 * Networks that are not the internet (RFC 6890). WordPress knows some of them; in others, cloud services answer
 * with their secrets.
 */
const INNER_NETWORKS = array(
	'0.0.0.0'     => 8,
	'10.0.0.0'    => 8,
	'100.64.0.0'  => 10,
	'127.0.0.0'   => 8,
	'169.254.0.0' => 16,
	'172.16.0.0'  => 12,
	'192.0.0.0'   => 24,
	'192.168.0.0' => 16,
	'198.18.0.0'  => 15,
	'224.0.0.0'   => 3,
);

/** Whether a URL leads to a server on the internet, to this site, or to where the site's own code allows. */
function is_outside( string $url ): bool {
	$host      = (string) wp_parse_url( $url, PHP_URL_HOST );
	$addresses = (array) gethostbynamel( $host );
	$is_outer  = $addresses && ! array_filter( $addresses, __NAMESPACE__ . '\is_inner' );
	return $is_outer
		|| $host === (string) wp_parse_url( home_url(), PHP_URL_HOST )
		/** WordPress's own filter, of `wp_http_validate_url()`. */
		|| apply_filters( 'http_request_host_is_external', false, $host, $url ); // phpcs:ignore WordPress.NamingConventions
}

/** @param string|false $address An IPv4 address; false where a host has none. */
function is_inner( $address ): bool {
	foreach ( INNER_NETWORKS as $network => $bits ) {
		$shift = 32 - $bits;
		if ( ip2long( (string) $address ) >> $shift === ip2long( $network ) >> $shift ) {
			return true;
		}
	}
	return false;
}

/** Ends a request that is redirected to an inner network, or in a way that not everybody reads alike. */
function check_redirect( string $location ): void {
	if ( '' === checked_url( $location ) || ! is_outside( $location ) ) {
		end_request( 'Redirected to another network.' );
	}
}

/** Has WordPress end a request, with an error. */
function end_request( string $reason ): void {
	$class = class_exists( '\WpOrg\Requests\Exception' ) ? '\WpOrg\Requests\Exception' : '\Requests_Exception';
	throw new $class( $reason, 'partner_directory' );
}
