<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** The language of what is being shown, and that of a feed's texts outside `translations`. */
final class Language {
	/** BCP 47 tag, as an author or the site gives it. */
	private string $shown;
	private string $base;
	/** That of the library's words. */
	private string $words;

	public function __construct( string $shown, string $base ) {
		// As long as any tag may be (RFC 5646, 4.4.1), and longer.
		$this->shown = substr( $shown, 0, 99 );
		$this->base  = $base;
		$this->words = words_language( $this->shown );
	}

	/** The library's own word for a key. */
	public function word( string $key ): string {
		return library()['words'][ $this->words ][ $key ];
	}

	/** What a country is called; its code where nobody knows. */
	public function region( string $code ): string {
		static $names;
		if ( '' === $code ) {
			return '';
		}
		$names = $names ?? wp_json_file_decode( dirname( FILE ) . '/regions.json', array( 'associative' => true ) );
		return $names[ $this->words ][ $code ] ?? $names['en'][ $code ] ?? $code;
	}

	/** The root of what is in this language. */
	public function root( string $html ): string {
		return '<div class="partner-directory-fallback" lang="' . esc_attr( $this->words ) . '" dir="' . esc_attr( $this->word( 'dir' ) ) . '">' . $html . '</div>';
	}

	/** A name or label of a feed, escaped, in an element. Of an absurdly long one the whole is its tooltip. */
	public function name( string $tag, array $thing, string $key ): string {
		list( $text, $language ) = $this->find( $thing, $key );
		return $this->marked( $tag, shortened( $text ), $language, tooltip( $text ) );
	}

	/** A text as paragraphs, where there is one. */
	public function paragraphs( array $thing, string $key ): string {
		list( $text, $language ) = $this->find( $thing, $key );
		return $this->bounded( $text, $language, fn( $start ) => $this->split( $start, $language ) );
	}

	/**
	 * A text as its paragraphs, with a blank line between them, and lists, whose every line has a
	 * bullet.
	 *
	 * @param string ...$names Keys of names that the text begins with where they were cut above it.
	 */
	public function blocks( array $thing, string $key, string ...$names ): string {
		list( $text, $language ) = $this->find( $thing, $key );
		$names                   = array_map( fn( $name ) => $this->find( $thing, $name )[0], $names );
		$cut                     = array_filter( $names, fn( $name ) => shortened( $name ) !== $name );
		return $this->bounded(
			implode( "\n\n", array_filter( array_merge( $cut, array( $text ) ) ) ),
			$language,
			fn( $start ) => implode(
				'',
				array_map( fn( $block ) => $this->block( $block, $language ), preg_split( BLANK_LINE, $start ) )
			)
		);
	}

	private function block( string $block, string $language ): string {
		$lines = explode( "\n", $block );
		$items = preg_replace( BULLET, '', $lines );
		return count( preg_grep( BULLET, $lines ) ) < count( $lines )
			? $this->marked( 'p', $block, $language )
			: '<ul' . $this->mark( $language ) . '>' . implode( '', array_map( fn( $item ) => '<li>' . esc_html( $item ) . '</li>', $items ) ) . '</ul>';
	}

	/** What of a text stands there at once, and the rest behind a disclosure of the browser's own. */
	private function bounded( string $text, string $language, callable $make ): string {
		$start = shortened( $text, MOST_AT_ONCE );
		return $start === $text ? $make( $text ) : $make( $start )
			. '<details><summary>' . esc_html( $this->word( 'more' ) ) . '</summary>'
			. $this->split( substr( $text, strlen( beginning( $text, MOST_AT_ONCE ) ) ), $language ) . '</details>';
	}

	private function split( string $text, string $language ): string {
		return implode( '', array_map( fn( $each ) => $this->marked( 'p', $each, $language ), preg_split( BLANK_LINE, $text ) ) );
	}

	/** Without line breaks in the HTML and never two in the text: WordPress and page builders make paragraphs of them. */
	private function marked( string $tag, string $text, string $language, string $attributes = '' ): string {
		return '' === $text ? '' : "<$tag" . $this->mark( $language ) . "$attributes>" . preg_replace( '/\n+/', '<br>', esc_html( $text ) ) . "</$tag>";
	}

	/** Marks a text that is not in the language of the words (WCAG 3.1.2). */
	private function mark( string $language ): string {
		$is_foreign = $language && primary( $language ) !== $this->words;
		return $is_foreign ? ' lang="' . esc_attr( $language ) . '" dir="auto"' : '';
	}

	/**
	 * A text in the language shown where it is given in it (RFC 4647, lookup), or as it is written in
	 * another place; else in the feed's own.
	 */
	private function find( array $thing, string $key ): array {
		for ( $range = strtolower( $this->shown ); $range; $range = preg_replace( '/(?:^|(?:-\w)?-)[^-]*$/D', '', $range ) ) {
			if ( strtolower( $this->base ) === $range ) {
				return array( $thing[ $key ] ?? '', $this->base );
			}
			$text = $thing['translations'][ $range ][ $key ] ?? '';
			if ( '' !== $text ) {
				return array( $text, $range );
			}
		}
		if ( ! is_same_language( $this->base, $this->shown ) ) {
			foreach ( $thing['translations'] ?? array() as $language => $texts ) {
				if ( '' !== ( $texts[ $key ] ?? '' ) && is_same_language( $language, $this->shown ) ) {
					return array( $texts[ $key ], $language );
				}
			}
		}
		return array( $thing[ $key ] ?? '', $this->base );
	}
}

/** Whether two tags surely have the same language and script. */
function is_same_language( string $tag, string $other ): bool {
	return primary( $tag ) === primary( $other ) && ! preg_match( '/^(?:pa|sr|zh)\b|-[a-z]{4}\b/i', "$tag $other" );
}

/** The primary subtag of a BCP 47 tag. */
function primary( string $tag ): string {
	return (string) strtok( strtolower( $tag ), '-' );
}

/** The attribute that has the whole of what is not shown whole. */
function tooltip( string $text ): string {
	return shortened( $text ) === $text ? '' : ' title="' . str_replace( "\n", '&#10;', esc_attr( $text ) ) . '"';
}
