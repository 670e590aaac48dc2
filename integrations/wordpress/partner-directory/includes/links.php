<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/**
 * The only code of the plugin that makes a link of what a feed says. As in the library's own
 * `links.ts`, it is `href` and `text`, or there is none.
 */

/** What WordPress writes in another way than browsers do, where it stands: a link with it may be another one. */
const WRITTEN_DIFFERENTLY = "/[[\\]^]|[?#].*[`{}']/";

/** An address without what is around it; empty where it is longer than a URL may be. */
function trimmed_address( string $given ): string {
	return strlen( $given ) > MOST_URL ? '' : found_by( 'TRIMMED', $given )[0] ?? '';
}

/**
 * A URL, http(s) only, and nobody's name before the host, which could pass for one; empty for none. Slips in the
 * scheme are put right, and a host without one is read as https.
 */
function web_address( string $given ): string {
	$text    = trimmed_address( $given );
	$text    = replaced( pattern( 'SCHEME' ), fn( $found ) => false === stripos( $found[1], 's' ) ? 'http://' : 'https://', $text );
	$address = found_by( 'BARE', $text ) && ! found_by( 'FILE', $text ) ? "https://$text" : $text;
	$is_safe = found_by( 'HOST', checked_url( forward_slashes( $address ) ) );
	return $is_safe && ! found_by( 'HIDDEN', $text ) ? $address : '';
}

/** To a browser, a backslash before the query is a slash. */
function forward_slashes( string $url ): string {
	return preg_replace_callback( '/^[^?#]+/', fn( $found ) => strtr( $found[0], '\\', '/' ), $url );
}

function web_link( string $given ): array {
	$address = forward_slashes( web_address( $given ) );
	$url     = checked_url( $address );
	// WordPress takes out what it finds odd, and what is left would be another URL.
	$is_same = esc_url_raw( $url, array( 'http', 'https' ) ) === $url && ! preg_match( WRITTEN_DIFFERENTLY, $address );
	if ( '' === $url || '/' === $url[0] || ! $is_same ) {
		return array();
	}
	return array(
		'href' => $url,
		'text' => preg_replace( array( '~^https?://~', '~\?(?=#|$)~', '~^([^#]*)#$~', '~^([^/]+)/$~' ), array( '', '', '$1', '$1' ), $url ),
	);
}

/** One e-mail address; empty for none. */
function email_address( string $given ): string {
	$text = replaced( pattern( 'MAILTO' ), '$1$2', trimmed_address( $given ) );
	return found_by( 'EMAIL', $text ) && ! found_by( 'HIDDEN', $text ) ? $text : '';
}

/** A link that starts a message to one address and can say nothing else about it (RFC 6068). */
function mail_link( string $given ): array {
	list( $local, $domain ) = explode( '@', email_address( $given ) ) + array( '', '' );
	$host                   = '' === $domain ? '' : checked_host( $domain );
	return '' === $host ? array() : array(
		'href' => 'mailto:' . strtr( rawurlencode( $local ), array( '%21' => '!', '%27' => "'", '%2A' => '*' ) ) . "@$host",
		'text' => "$local@$host",
	);
}

/** A link that dials (RFC 3966). None for what may be wrong: letters, `*` or `#`, or more than one number. */
function tel_link( string $number, string $extension = '' ): array {
	$found = found_by( 'NUMBER', with_letters( beginning( $number, 99 ), 'ascii' ) );
	if ( ! $found ) {
		return array();
	}
	list( , $all, $named, $bracketed ) = $found;

	$main    = replaced( pattern( 'ZERO' ), '$1$2', $all );
	$dialled = preg_replace( '/[^\S\n]|[().\-\x{200B}-\x{2015}]/u', '', preg_replace( '/^\(\+/', '+', $main ) );
	$is_one  = found_by( 'ONE', $dialled )
		&& ! found_by( 'DOUBLE', preg_replace( '/[0-9]/', '0', $main ) )
		&& ! found_by( 'TRUNK', $main )
		&& ! preg_match( '/[0-9][^0-9]*\(0\)|\([^)]*$/D', $main )
		&& ( '' === $bracketed || strlen( $dialled ) > 6 );
	if ( ! $is_one ) {
		return array();
	}
	$given = with_letters( $extension, 'ascii' );
	$own   = '' === $given ? ( '' === $named ? $bracketed : $named ) : $given;
	$more  = preg_match( '/^[0-9]{1,7}$/D', $own ) ? ";ext=$own" : '';
	return array(
		'href' => 'tel:' . str_replace( '/', '', $dialled ) . $more,
		'text' => $number,
	);
}
