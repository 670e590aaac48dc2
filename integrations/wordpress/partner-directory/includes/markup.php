<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** Only in a text with one of these can there be markup, and only in one of so many bytes is it read. */
const MARKS              = '<&*[#_\\';
const MOST_WITH_MARKUP   = 100000;
const CHARACTER          = '/&(?:#(x?[\da-f]{1,7})|(\w{2,8}));/i';
const WINDOWS_CHARACTERS = array( '‘', '’', '“', '”', '•', '–', '—' );

/**
 * A text that is to be shown, without the marks of HTML or Markdown, as of the library's own `text.ts`.
 *
 * @param mixed $given
 */
function prose( $given ): string {
	if ( is_named( $given ) ) {
		return prose( named( $given ) );
	}
	$is_marked = is_string( $given ) && strlen( $given ) < MOST_WITH_MARKUP && strpbrk( $given, MARKS );
	return text( $is_marked ? without_markup( $given ) : $given );
}

/** The words of a text that has HTML, character references or simple Markdown in it, as of `markup.ts`. */
function without_markup( string $text ): string {
	// Vertical tabs are made below.
	$text = strtr( $text, "\v", "\n" );
	$text = replaced( pattern( 'STYLE' ), '', replaced( pattern( 'COMMENT' ), '', $text ) );
	$text = replaced( pattern( 'AUTOLINK' ), ' ($1)', $text );
	$text = without_tags( replaced( pattern( 'IMAGE' ), fn( $tag ) => found_by( 'ALT', $tag[0] )[1] ?? '', $text ) );
	$text = replaced( CHARACTER, fn( $found ) => character( $found ), $text );
	$text = replaced(
		pattern( 'LINK' ),
		fn( $found ) => $found[2] . ( $found[1] || preg_match( '~^[/#]~', $found[3] ) ? '' : link_target( $found[2], $found[3] ) ),
		$text
	);
	$text = replaced( '/^#{1,6} +(?=\S)/mu', '', $text );
	$text = replaced( '/^( *)[*+] +(?=\S)/mu', '$1• ', $text );
	$text = replaced( pattern( 'EMPHASIS' ), '$2', replaced( pattern( 'EMPHASIS' ), '$2', $text ) );
	return replaced( '/\\\\([!-.>[\]_~\n])/', '$1', $text );
}

/** What a character reference stands for; one that is none stays. */
function character( array $found ): string {
	list( $reference, $number ) = $found;
	if ( isset( $found[2] ) ) {
		$name   = $found[2];
		$accent = library()['characters'][ '_' . substr( $name, 1 ) ] ?? '';
		$whole  = html_entity_decode( $reference, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		if ( $accent && $whole === $reference ) {
			$whole = $name[0] . $accent;
		}
		return library()['characters'][ $name ] ?? ( $accent ? $whole : $reference );
	}
	$is_hex = 'x' === strtolower( $number[0] );
	if ( ! $is_hex && ! ctype_digit( $number ) ) {
		return $reference;
	}
	$code = $is_hex ? hexdec( substr( $number, 1 ) ) : (int) $number;
	return WINDOWS_CHARACTERS[ $code - 145 ] ?? ( $code < 0x110000 ? code_point( (int) $code ) : $reference );
}

/** A character by its number, but for those that are never shown. */
function code_point( int $code ): string {
	if ( 9 === $code || 10 === $code || 13 === $code ) {
		return chr( $code );
	}
	$made = html_entity_decode( "&#$code;", ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	return "&#$code;" === $made ? '' : $made;
}

/** What stands behind words that lead to a URL, if they do not name it or its number themselves. */
function link_target( string $words, string $url ): string {
	$digits   = substr( preg_replace( '/[^0-9]/', '', $words ), -6 );
	$is_named = '' === $words || ( false !== strpbrk( $words, '.@' ) && false !== strpos( $url, $words ) ) || ( strlen( $digits ) > 5 && substr( $url, -6 ) === $digits );
	return strlen( $words ) < 99 && $is_named ? '' : " ($url)";
}

/** HTML as text: elements of text leave their words, paragraphs and lists. */
function without_tags( string $html ): string {
	if ( false === strpos( $html, '<' ) ) {
		return $html;
	}
	preg_match_all( '~</?[\w:]+(?=[\s/>])~', strtolower( $html ), $halves );
	$halves = array_flip( $halves[0] );
	$url    = '';
	$from   = 0;
	$text   = replaced(
		pattern( 'TAG' ),
		function ( $found ) use ( $html, $halves, &$url, &$from ) {
			list( $tag, $at ) = $found[0];
			$is_end           = '' !== $found[1][0];
			$is_block         = ( $found[3][0] ?? '' ) !== '';
			$name             = strtolower( $is_block ? $found[3][0] : $found[2][0] );
			// Without its other half it may be anything. Some have none.
			$is_alone = '/>' === substr( $tag, -2 ) || ( ! $is_end && preg_match( '/^(?:[bh]r|li|p|wbr)$/', $name ) );
			if ( ! $is_alone && ! isset( $halves[ ( $is_end ? '<' : '</' ) . $name ] ) ) {
				return $tag;
			}
			if ( preg_match( '/^(?:br|li|t[dhr])$/', $name ) ) {
				return $is_end ? '' : ( 'li' === $name ? "\v• " : "\v" );
			}
			if ( $is_block ) {
				return "\v\v";
			}
			if ( 'a' !== $name ) {
				return '';
			}
			$left = $is_end && $url ? link_target( substr( $html, $from, $at - $from ), $url ) : '';
			$from = $at + strlen( $tag );
			$url  = preg_match( '/\shref\s*=\s*["\']?(mailto:|tel:|(?=https?:))([^\s"\'>]+)/iu', $tag, $target ) ? $target[2] : '';
			$url  = empty( $target[1] ) ? $url : preg_replace( '/\?.*/s', '', $url );
			return $left;
		},
		$html,
		PREG_OFFSET_CAPTURE
	);
	if ( false === strpos( $text, "\v" ) ) {
		return $text;
	}
	// Where there are paragraphs, a line of the source is none.
	return replaced(
		'/\s+/u',
		fn( $gap ) => preg_match( '/\x0B.*\x0B|\n.*\n/s', $gap[0] ) ? "\n\n" : ( false !== strpos( $gap[0], "\v" ) ? "\n" : ' ' ),
		$text
	);
}
