<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** What JavaScript trims. */
const SPACES_AROUND = '/^[\s\p{Z}\x{FEFF}]+|(?<![\s\p{Z}\x{FEFF}])[\s\p{Z}\x{FEFF}]+$/uD';

/** The largest number that JavaScript has exactly. */
const MOST_NUMBER = 9007199254740991;

/**
 * Text made safe to show as text, as in the library's own `text.ts`: no control characters, no
 * bidirectional overrides (UAX #9), which could reorder what stands beside it, at most eight marks
 * on a letter, and nothing where nothing can be seen.
 *
 * @param mixed $given
 */
function text( $given ): string {
	$given     = is_named( $given ) ? named( $given ) : $given;
	$is_number = ( is_int( $given ) || is_float( $given ) ) && abs( $given ) <= MOST_NUMBER;
	$text      = is_string( $given ) || $is_number ? (string) $given : '';
	if ( preg_match( '/[^\P{Cc}\n]|[\x{2028}-\x{202E}\x{2066}-\x{2069}]|[\p{M}\p{Cf}]{9}|\n{3}/u', $text ) ) {
		$text = preg_replace( '/\r\n?|[\x0B\x{2028}\x{2029}]/u', "\n", $text );
		$text = preg_replace( '/[^\P{Cc}\t\n]|[\x{202A}-\x{202E}\x{2066}-\x{2069}]/u', '', $text );
		$text = preg_replace( array( '/([\p{M}\p{Cf}]{8})[\p{M}\p{Cf}]+/u', '/\n{3,}/' ), array( '$1', "\n\n" ), $text );
	}
	return preg_match( '/[^\s\p{Z}\p{Cf}\p{M}\x{2800}\x{115F}\x{1160}\x{3164}\x{FFA0}]/u', $text ) ? replaced( SPACES_AROUND, '', $text ) : '';
}

/**
 * Whether something with a name is given in place of a text, as in schema.org.
 *
 * @param mixed $given
 */
function is_named( $given ): bool {
	return is_array( $given ) && ! is_list( $given );
}

/** The name of something, or what else it says of itself; null for nothing that could be a text. */
function named( array $given ) {
	$name = $given['name'] ?? $given['@value'] ?? $given['url'] ?? null;
	return is_array( $name ) ? null : $name;
}

/**
 * A text with everything in it, for what must not be altered: a URL.
 *
 * @param mixed $given
 */
function as_written( $given ): string {
	return is_string( $given ) ? $given : '';
}

/** The first so many characters of a text. */
function beginning( string $text, int $most ): string {
	return strlen( $text ) > $most && preg_match( '/^.{' . $most . '}/us', $text, $found ) ? $found[0] : $text;
}

/** The beginning of a text that is too long: as of the library's own `shorten.ts`, which counts UTF-16 units. */
function shortened( string $text, int $most = MOST_OF_NAME ): string {
	$start = beginning( $text, $most );
	return $start === $text ? $text : $start . '…';
}

/** A text in small letters. PHP knows those beyond ASCII only with an extension that not every server has. */
function lower_case( string $text ): string {
	return strtolower( with_letters( $text, 'lower' ) );
}

/** An id made from words, as of the library's own `text.ts`: `Ysgol Tŷ Coch` gives `ysgol-ty-coch`. */
function slug( string $text ): string {
	$plain = strtolower( preg_replace( '/\p{M}/u', '', with_letters( beginning( $text, 60 ), 'plain' ) ) );
	preg_match_all( '/[\p{L}\p{N}]+/u', $plain, $words );
	return implode( '-', $words[0] );
}

/** A text with other letters for those beyond ASCII, by a table of `letters.json`. */
function with_letters( string $text, string $table ): string {
	return preg_replace_callback( '/[^\x00-\x7F]/u', fn( $found ) => letter_in( $table, $found[0] ), $text );
}

/** What a table of `letters.json` has for a letter; without anything, the letter. */
function letter_in( string $table, string $letter ): string {
	static $letters;
	$letters = $letters ?? wp_json_file_decode( dirname( FILE ) . '/letters.json', array( 'associative' => true ) );
	return $letters[ $table ][ $letter ] ?? $letter;
}
