<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/*
 * The addresses and numbers in what people write where one belongs, as of the library's own `found.ts`. Each is a
 * pair: the address or number, and the words beside it.
 */

/** Past so many characters, or parts, a text is not looked through: no person's addresses are. */
const LONGEST_LOOKED_THROUGH = 500;
const MOST_PARTS             = 50;

/** What is left of words beside an address without what joins them to it, or says only what it is. */
function words_beside( string $text ): string {
	return replaced( pattern( 'EMPTY' ), '', found_by( 'BESIDE', $text )[0] ?? '' );
}

/** Whether an address among words may be only a part of one, which has a space in it. */
function is_part( string $inner, string $token, string $gap, string $rest ): bool {
	$is_mailbox = false !== strpos( $inner, '@' );
	$is_bare    = ! $is_mailbox && ! preg_match( '~//|^www\.~i', $inner );
	return ( $is_bare && found_by( 'BEFORE_HOST', $gap ) && ! found_by( 'JOINT', $gap ) && ! found_by( 'OWN_NAME', $gap . $inner ) )
		|| ( $is_mailbox && found_by( 'BEFORE_MAILBOX', $gap ) && '' !== words_beside( $gap ) )
		|| found_by( 'BEHIND', $rest )
		|| ( '.' === substr( $token, -1 ) && found_by( 'BEHIND_DOT', $rest ) )
		|| ( preg_match( '~[^/]/$~D', $inner ) && found_by( 'BEHIND_FOLDER', $rest ) );
}

/**
 * @param callable $read Gives the address of a part, from its groups, the text before and behind it, and the last
 * address; null where it is none, and '' where none is sure.
 */
function pieces_in( string $text, string $pattern, callable $read ): array {
	if ( preg_match( '/.{' . LONGEST_LOOKED_THROUGH . '}/su', $text ) || ! preg_match_all( pattern( $pattern ), $text, $found, PREG_SET_ORDER | PREG_OFFSET_CAPTURE ) ) {
		return array();
	}
	$all  = array();
	$from = 0;
	if ( count( $found ) > MOST_PARTS ) {
		return array();
	}
	foreach ( $found as $part ) {
		list( $whole, $at ) = $part[0];

		$gap     = substr( $text, $from, $at - $from );
		$end     = $at + strlen( $whole );
		$note    = $part[2][0] ?? '';
		$last    = count( $all ) - 1;
		$address = $read( $part[1][0], $note, $gap, substr( $text, $end ), $all[ $last ][0] ?? '' );
		if ( '' === $address ) {
			return array();
		}
		if ( null === $address ) {
			continue;
		}
		// The words may be before each address.
		$is_of_next = ! $all || ':' === substr( trim( $gap ), -1 ) || '' !== $all[0][1][0];
		$between    = $all ? found_by( 'BETWEEN', $gap ) : array();
		$own        = $between ? $between[1] : ( $is_of_next ? '' : $gap );
		$next       = $between ? $between[2] : ( $is_of_next ? $gap : '' );
		if ( $all ) {
			$all[ $last ][1][] = words_beside( $own );
		}
		$all[] = array( $address, array( words_beside( $next ), words_beside( $note ) ) );
		$from  = $end;
	}
	if ( $all ) {
		$all[ count( $all ) - 1 ][1][] = words_beside( substr( $text, $from ) );
	}
	return array_map( fn( $piece ) => array( $piece[0], implode( ', ', array_filter( $piece[1], 'strlen' ) ) ), $all );
}

/**
 * The addresses in a text, or all that it says, in words, if there is none.
 *
 * @param callable $fix Gives an address as it should be; empty for none.
 */
function addresses_in( string $given, callable $fix ): array {
	$text = prose( $given );
	// What is hidden in an address would be missed in it.
	$is_safe = ! found_by( 'HIDDEN', replaced( '/\s+/u', '', trimmed_address( $given ) ) );
	$is_two  = preg_match( '~^\w+:\S+[^/]/\S*[^\s/] (\w\S*)$~uD', $text, $second );
	$whole   = $is_two && $is_safe && '' === $fix( $second[1] ) ? $fix( $text ) : '';
	if ( '' !== $whole ) {
		return array( array( $whole, '' ) );
	}
	$plain = replaced( pattern( 'MARKED' ), ' $1', replaced( pattern( 'SPACED' ), '$1://', $text ) );
	$found = pieces_in(
		$is_safe ? $plain : '',
		'TOKEN',
		function ( $token, $note, $gap, $rest ) use ( $fix ) {
			$inner = preg_match( '/[^<("\'“‘[,;|].*[^\s>\]"\'”’.,;:!?]/u', $token, $parts ) ? $parts[0] : '';
			$inner = replaced( pattern( 'SAID' ), '', $inner );
			if ( ! found_by( 'SURE', $inner ) || is_part( $inner, $token, $gap, $rest ) ) {
				return null;
			}
			$address = $fix( false === strpos( $inner, '(' ) ? rtrim( $inner, ')' ) : $inner );
			// A name without its end goes on behind the space, and nobody knows how.
			if ( found_by( 'CUT', $address ) ) {
				return '';
			}
			$goes_on = preg_match( '~[^/]/[^/](?:.*/)?[^/.]*$~uD', $address ) && found_by( 'BEHIND_PATH', $rest );
			return '' === $address || $goes_on ? null : $address;
		}
	);
	$is_hidden = $found || '' === $text || found_by( 'MISLEADING', $text );
	return $is_hidden ? $found : array( array( '', $text ) );
}

/** A number that ends as a shortened one says: `0161 496 0123` and `4` make `0161 496 0124`. A code of a town is none. */
function completed( string $number, string $ending ): string {
	preg_match_all( '/\d/', $number, $digits, PREG_OFFSET_CAPTURE );
	$count    = preg_match_all( '/\d/', $ending );
	$cut      = $digits[0][ count( $digits[0] ) - $count ][1] ?? 0;
	$is_whole = preg_match( '/^\d*$/D', substr( $number, $cut ) ) || preg_match( '/\D$/D', substr( $number, 0, $cut ) );
	return $is_whole && ! preg_match( '/^(?:1\d\d|999|911|0[\d ]{4,})$/D', $ending ) ? substr( $number, 0, $cut ) . $ending : '';
}

/** The numbers in a text. None where any of them is in doubt. */
function numbers_in( string $text ): array {
	// Digits of markup or of another address.
	if ( preg_match( '~[@<=]|//|http~i', $text ) ) {
		return array();
	}
	return pieces_in(
		$text,
		'RUN',
		function ( $run, $note, $gap, $rest, $last ) {
			$length         = preg_match_all( '/\d/', $run );
			$most           = preg_match_all( '/\d/', $last );
			$is_full        = $length > 8 && preg_match( '/^[0+]/', $run );
			$is_before_word = '' === $note && preg_match( '/^\s*\p{L}/u', $rest );
			$joint          = trim( $gap );
			$is_ending      = $length < $most && ! $is_full && ! $is_before_word
				&& ( preg_match( '/^(?:[\/&]|or|and|neu|ou|et|lub|und)$/iD', $joint ) || ( $length > 4 && preg_match( '/^[,;]$/D', $joint ) ) )
				&& preg_match( '/^[\d ]+$/D', $run );
			// An hour, or a number of something else.
			if ( $length < 3 && ! $is_ending ) {
				return null;
			}
			// A letter may stand for a digit, and digits before it may belong to it.
			if ( preg_match( '~\p{L}$|[0-9]o|[0-9][\]/]$~iuD', $gap ) ) {
				return '';
			}
			$whole   = false === strpos( $run, '(' ) ? rtrim( $run, ')' ) : $run;
			$number  = $is_ending ? completed( $last, $run ) : $whole;
			$is_sure = ( $is_ending || $is_full || ( $length > ( $is_before_word ? 8 : 5 ) && $length > $most - 2 ) )
				&& ( '' === $last || found_by( 'BETWEEN', $gap ) || ':' === substr( $joint, -1 ) || '' === words_beside( $gap ) )
				&& ! preg_match( '/^\p{L}/u', $rest )
				&& ! preg_match( '/[*#]/', $gap . $rest );
			return $is_sure && tel_link( $number ) ? $number : '';
		}
	);
}
