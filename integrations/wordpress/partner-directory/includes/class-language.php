<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** The language of what is being shown, and that of a feed's texts outside `translations`. */
final class Language {
	/** BCP 47 tag, as an author or the site gives it. */
	public string $shown;
	private string $base;

	public function __construct( string $shown, string $base ) {
		$this->shown = $shown;
		$this->base  = $base;
	}

	/** The library's own word for a key. */
	public function word( string $key ): string {
		return words( $this->shown )[ $key ];
	}

	/** A text of a feed, escaped, in an element. */
	public function element( string $tag, array $thing, string $key ): string {
		list( $text, $language ) = $this->find( $thing, $key );
		return $this->marked( $tag, $text, $language );
	}

	/** A text of several paragraphs, with a blank line between them. */
	public function paragraphs( array $thing, string $key ): string {
		list( $text, $language ) = $this->find( $thing, $key );
		$paragraphs              = preg_split( '/\n\s*\n/', $text );
		return implode( '', array_map( fn( $each ) => $this->marked( 'p', $each, $language ), $paragraphs ) );
	}

	/** Marks a text that is not in the language shown (WCAG 3.1.2). */
	private function marked( string $tag, string $text, string $language ): string {
		$is_foreign = $language && primary( $language ) !== primary( $this->shown );
		$mark       = $is_foreign ? ' lang="' . esc_attr( $language ) . '" dir="auto"' : '';
		return '' === $text ? '' : "<$tag$mark>" . nl2br( esc_html( $text ) ) . "</$tag>";
	}

	/** A text in the language shown where it is given in it (RFC 4647, lookup), else in the feed's own. */
	private function find( array $thing, string $key ): array {
		for ( $range = strtolower( $this->shown ); $range; $range = preg_replace( '/-?[^-]*$/', '', $range ) ) {
			if ( strtolower( $this->base ) === $range ) {
				break;
			}
			$text = $thing['translations'][ $range ][ $key ] ?? '';
			if ( '' !== $text ) {
				return array( $text, $range );
			}
		}
		return array( $thing[ $key ] ?? '', $this->base );
	}
}

/** The primary subtag of a BCP 47 tag. */
function primary( string $tag ): string {
	return (string) strtok( strtolower( $tag ), '-' );
}
