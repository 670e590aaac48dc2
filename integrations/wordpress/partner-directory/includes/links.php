<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/**
 * The only code of the plugin that makes a link of what a feed says. As in the library's own
 * `links.ts`, an address is `href` and `text`, or there is none.
 */

/** A link to a website: http(s) only, and nobody's name before the host, which could pass for one. */
function web_link( string $given ): array {
	$address = preg_replace( '/[\s,;]+$/', '', trim( $given ) );
	if ( preg_match( '#^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:[/?\#:]|$)#i', $address ) ) {
		$address = 'https://' . $address;
	}
	$address = preg_replace_callback( '/["<>`{}^\s]/', fn( $found ) => rawurlencode( $found[0] ), $address );
	$is_safe = preg_match( '#^https?://[a-z\d.-]+(?::\d+)?(?:[/?\#][^\\\\]*)?$#i', $address ) && strlen( $address ) <= 2048;
	$href    = $is_safe ? esc_url_raw( $address, array( 'http', 'https' ) ) : '';
	return $href ? array(
		'href' => $href,
		'text' => preg_replace( array( '#^https?://#i', '#^([^/]+)/$#' ), array( '', '$1' ), $href ),
	) : array();
}

/** A link that starts a message to one address and can say nothing else about it (RFC 6068). */
function mail_link( string $given ): array {
	$address = is_email( preg_replace( '/^\s*(?:mailto:|<)?|[>\s,;]+$/i', '', $given ) );
	if ( ! $address || strpbrk( $address, '%?&' ) ) {
		return array();
	}
	list( $local, $host ) = explode( '@', $address );
	return array(
		'href' => 'mailto:' . rawurlencode( $local ) . '@' . $host,
		'text' => $address,
	);
}

/** A link that dials (RFC 3966). None for what has letters, `*` or `#`, a command to the network. */
function tel_link( string $number, string $extension = '' ): array {
	$number = preg_replace( '/^([\s(]*(?:\+|00).*?)\(0\)/', '$1', $number );
	$digits = preg_replace( '/[\s().\-\/]|\x{2010}-\x{2015}/u', '', $number );
	if ( ! preg_match( '/^\+?\d{3,17}$/', (string) $digits ) ) {
		return array();
	}
	$more = preg_match( '/^\d{1,7}$/', $extension ) ? ';ext=' . $extension : '';
	return array(
		'href' => 'tel:' . $digits . $more,
		'text' => $number,
	);
}
