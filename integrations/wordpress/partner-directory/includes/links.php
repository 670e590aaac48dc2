<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/**
 * The only code of the plugin that makes a link of what a feed says. As in the library's own
 * `links.ts`, it is `href` and `text`, or there is none.
 */

/** A link to a website: http(s) only, and nobody's name before the host, which could pass for one. */
function web_link( string $given ): array {
	$text = without_tail( $given, '[\s\p{Z},;]' );
	if ( preg_match( '#^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:[/?\#:]|$)#i', $text ) ) {
		$text = 'https://' . $text;
	}
	$url = strtr( checked_url( $text ), array( '[' => '%5B', ']' => '%5D' ) );
	// WordPress takes out what it finds odd, and what is left would be another URL.
	if ( '' === $url || '/' === $url[0] || esc_url_raw( $url, array( 'http', 'https' ) ) !== $url ) {
		return array();
	}
	return array(
		'href' => $url,
		'text' => preg_replace( array( '#^https?://#', '#^([^/]+)/$#' ), array( '', '$1' ), $url ),
	);
}

/** A link that starts a message to one address and can say nothing else about it (RFC 6068). */
function mail_link( string $given ): array {
	$address = is_email( preg_replace( '/^\s*(?:mailto:|<)?/i', '', without_tail( $given, '[>\s\p{Z},;]' ) ) );
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
	preg_match( '/^(?:tel\w*[.:\s]+)?(.*?)(?:[\s,]*(?:x|ext)[a-z]*[.:\s]*(\d+))?[\s,]*$/iu', beginning( $number, 99 ), $parts );
	$main   = preg_replace( '/^([\s(]*(?:\+|00).*?)\(0\)/', '$1', $parts[1] ?? '' );
	$digits = preg_replace( '/[\s().\-\x{200B}-\x{2015}\/]/u', '', preg_replace( '/^\(\+/', '+', $main ) );
	$own    = '' === $extension ? $parts[2] ?? '' : $extension;
	if ( ! preg_match( '/^\+?\d{3,17}$/D', (string) $digits ) ) {
		return array();
	}
	$more = preg_match( '/^\d{1,7}$/D', $own ) ? ';ext=' . $own : '';
	return array(
		'href' => 'tel:' . $digits . $more,
		'text' => $number,
	);
}

/** A text without what is of a class of characters at its end; empty where it is longer than a URL may be. */
function without_tail( string $given, string $class ): string {
	return strlen( $given ) <= MOST_URL && preg_match( "/^.*(?!$class)./su", trim( $given ), $found ) ? $found[0] : '';
}
