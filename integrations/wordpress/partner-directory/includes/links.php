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
	$address = preg_replace_callback( '#^(https?://)([^/?\#:]*[^\x00-\x7F][^/?\#:]*)#i', fn( $found ) => $found[1] . ascii_host( $found[2] ), $address );
	$is_safe = preg_match( '#^https?://[a-z\d.-]+(?::\d+)?(?:[/?\#][^\\\\]*)?$#i', $address ) && strlen( $address ) <= 2048;
	$href    = $is_safe ? esc_url_raw( $address, array( 'http', 'https' ) ) : '';
	return $href ? array(
		'href' => $href,
		'text' => preg_replace( array( '#^https?://#i', '#^([^/]+)/$#' ), array( '', '$1' ), $href ),
	) : array();
}

/**
 * A host as browsers ask for it (`xn--…`), which no look-alike passes for. As it is where that is not
 * certain: WordPress's encoder neither folds capitals nor joins marks.
 */
function ascii_host( string $host ): string {
	$encoder = class_exists( '\WpOrg\Requests\IdnaEncoder' ) ? '\WpOrg\Requests\IdnaEncoder' : '\Requests_IDNAEncoder';
	if ( ! preg_match( '/^[\p{Ll}\p{Lo}\d.-]+$/u', $host ) ) {
		return $host;
	}
	try {
		return $encoder::encode( $host );
	} catch ( \Exception $problem ) {
		return $host; // Of labels that are too long.
	}
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
	preg_match( '/^(?:tel\w*[.:\s]+)?(.*?)(?:[\s,]*(?:x|ext)[a-z]*[.:\s]*(\d+))?[\s,]*$/iu', $number, $parts );
	$main   = preg_replace( '/^([\s(]*(?:\+|00).*?)\(0\)/', '$1', $parts[1] ?? '' );
	$digits = preg_replace( '/[\s().\-\x{200B}-\x{2015}\/]/u', '', preg_replace( '/^\(\+/', '+', $main ) );
	$own    = '' === $extension ? $parts[2] ?? '' : $extension;
	if ( ! preg_match( '/^\+?\d{3,17}$/', (string) $digits ) ) {
		return array();
	}
	$more = preg_match( '/^\d{1,7}$/', $own ) ? ';ext=' . $own : '';
	return array(
		'href' => 'tel:' . $digits . $more,
		'text' => $number,
	);
}
