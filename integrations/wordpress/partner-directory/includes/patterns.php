<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/*
 * The library's own regular expressions, by the names that they have there. The build writes them into
 * `library.json`. Where PHP gives up on one, nothing was found, and a text stays as it is.
 */

function pattern( string $name ): string {
	return library()['patterns'][ $name ];
}

/** What a pattern finds in a text: the whole and its groups, which are empty where there is nothing; or nothing. */
function found_by( string $name, string $text ): array {
	return preg_match( pattern( $name ), $text, $found ) ? $found + array( '', '', '', '' ) : array();
}

/** @return string[] */
function split_text( string $name, string $text ): array {
	$parts = preg_split( pattern( $name ), $text );
	return false === $parts ? array( $text ) : $parts;
}

/**
 * A text in which everything that a pattern finds is replaced.
 *
 * @param callable|string $by    What makes of the groups what stands there instead; or a replacement.
 * @param int             $flags Of `preg_replace_callback()`.
 */
function replaced( string $pattern, $by, string $text, int $flags = 0 ): string {
	$made = is_string( $by )
		? preg_replace( $pattern, $by, $text )
		: preg_replace_callback( $pattern, $by, $text, -1, $count, $flags );
	return null === $made ? $text : $made;
}
