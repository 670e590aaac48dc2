<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** The site's own feed, for blocks and shortcodes that name none. */
const DEFAULT_URL = 'partner_directory_src';

const MOST_URL = 2048;

/** Scheme, host, port, path, query and fragment, if it has a scheme; else all but the first three. */
const URL_PARTS = '~^(?:(https?)://([^/?#:]+)(?::(\d{1,5}))?(?=[/?#]|$)|(?=/(?!/)))([^?#]*)(\?[^#]*)?(#.*)?$~iD';

/**
 * Letters that international names (UTS #46) have as they are. Others become other letters on the way, not
 * everywhere the same: capitals, wide and joined forms, whatever has marks or runs from the right. `ß` and
 * the `ς` at the end of a word stay what they are: no browser makes `ss` of them any more.
 */
const HOST_LETTERS = '(?![\x{133}\x{140}\x{149}])(?=\p{Ll})[\x{DF}-\x{17E}]|[\x{3AC}-\x{3CE}]|[\x{430}-\x{45F}\x{1200}-\x{1248}\x{1260}-\x{1286}\x{12A0}-\x{12AE}\x{3041}-\x{3096}\x{30A1}-\x{30FA}\x{30FC}\x{4E00}-\x{9FA5}\x{AC00}-\x{D7A3}]';

/** Names in Arabic letters, which run from the right: only where all of a label is, and others begin with a letter. */
const ARABIC_HOST = '(?:[a-z](?:[a-z0-9-]*[a-z0-9])?|[\x{621}-\x{63A}\x{641}-\x{64A}]+)';

/**
 * A URL that names the same host for this server and for every browser (whose rules are
 * https://url.spec.whatwg.org), in the one form that all write it in; empty where that is not certain. Nothing
 * is ever taken out of it: what is left could be another URL.
 *
 * It is http(s) without a user's name, or a path on this site.
 */
function checked_url( string $given ): string {
	$given = trim( $given, " \t\n\r" );
	// Browsers drop line breaks and tabs, and take a backslash for a slash.
	if ( strlen( $given ) > MOST_URL || preg_match( '/[\x00-\x1F\x7F\\\\]/', $given ) ) {
		return '';
	}
	if ( ! preg_match( URL_PARTS, $given, $parts, PREG_UNMATCHED_AS_NULL ) ) {
		return '';
	}
	list( , $scheme, $host, $port, $path, $query, $fragment ) = array_pad( $parts, 7, null );
	$rest = percent_encoded( ( $path ? $path : '/' ) . $query . $fragment );
	if ( null === $scheme ) {
		return $rest;
	}
	$scheme = strtolower( $scheme );
	$host   = checked_host( $host );
	$usual  = 'https' === $scheme ? 443 : 80;
	$port   = (int) ( $port ?? $usual );
	if ( '' === $host || $port < 1 || $port > 65535 ) {
		return '';
	}
	return "$scheme://$host" . ( $usual === $port ? '' : ":$port" ) . $rest;
}

/** What stands behind a host, with all that may not stand there as it is as its bytes in UTF-8. */
function percent_encoded( string $text ): string {
	return preg_replace_callback( '/[^\x21-\x7E]|["<>^`{}]/', fn( $found ) => rawurlencode( $found[0] ), $text );
}

/**
 * A host in ASCII, as browsers look it up (`xn--…`), which no look-alike passes for; empty where it is none or
 * another way to write one, such as `0x7f.1` for `127.0.0.1`.
 */
function checked_host( string $given ): string {
	$host  = ascii_host( composed( strtolower( narrow( $given ) ) ) );
	$label = '[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?';
	if ( strlen( $host ) > 253 || ! preg_match( "/^(?:$label\.)*($label)\$/D", $host, $found ) ) {
		return '';
	}
	$is_number = preg_match( '/^(?:\d+|0x[\da-f]*)$/D', $found[1] );
	return $is_number && ! filter_var( $host, FILTER_VALIDATE_IP, FILTER_FLAG_IPV4 ) ? '' : $host;
}

/** A host in letters of usual width, with full stops of ASCII. */
function narrow( string $host ): string {
	return replaced(
		'/[\x{3002}\x{FF01}-\x{FF5E}\x{FF61}]/u',
		function ( $found ) {
			$code = ( ord( $found[0][1] ) & 0x3F ) * 64 + ( ord( $found[0][2] ) & 0x3F );
			// The full stops of Chinese, wide and narrow.
			return $code < 0x40 || $code > 0xF5E ? '.' : chr( $code - 0xEE0 );
		},
		$host
	);
}

/** A host with each letter and the accent behind it as one character, as browsers read them. */
function composed( string $host ): string {
	return replaced( '/.[\x{300}-\x{36F}]/u', fn( $found ) => letter_in( 'composed', $found[0] ), $host );
}

function ascii_host( string $host ): string {
	$encoder = class_exists( '\WpOrg\Requests\IdnaEncoder' ) ? '\WpOrg\Requests\IdnaEncoder' : '\Requests_IDNAEncoder';
	$is_known = preg_match( '/^(?:[a-z0-9.-]|' . HOST_LETTERS . ')+$/Du', $host )
		|| preg_match( '/^' . ARABIC_HOST . '(?:\.' . ARABIC_HOST . ')*$/Du', $host );
	if ( ! $is_known ) {
		return $host;
	}
	try {
		return $encoder::encode( $host );
	} catch ( \Exception $problem ) {
		return $host; // Of labels that are too long.
	}
}

/** The URL of a feed, as an author may write it, in its one form; empty where it is none. */
function feed_url( string $given ): string {
	$url = (string) strtok( checked_url( $given ), '#' );
	// Servers and browsers do not all agree about these.
	$is_plain = ! preg_match( '#^[^?]*/(?:\.|%2e){1,2}(?:[/?]|$)#i', $url );
	return $is_plain ? strtr( $url, array( "'" => '%27', '[' => '%5B', ']' => '%5D', '|' => '%7C' ) ) : '';
}

/** A URL for this server to fetch: a path is one on this site. */
function absolute_url( string $url ): string {
	if ( '/' !== substr( $url, 0, 1 ) ) {
		return $url;
	}
	$home = wp_parse_url( home_url() );
	$port = isset( $home['port'] ) ? ':' . $home['port'] : '';
	return $home['scheme'] . '://' . $home['host'] . $port . $url;
}
