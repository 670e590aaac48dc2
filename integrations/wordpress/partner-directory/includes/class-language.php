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

	/**
	 * A text of a feed, escaped, in an element. It is in the language shown where it is given in
	 * it (RFC 4647, lookup), else in the feed's own, and marked as such (WCAG 3.1.2).
	 */
	public function element( string $tag, array $thing, string $key ): string {
		list( $text, $language ) = $this->find( $thing, $key );
		$mark                    = $language && primary( $language ) !== primary( $this->shown ) ? ' lang="' . esc_attr( $language ) . '"' : '';
		return '' === $text ? '' : "<$tag$mark>" . nl2br( esc_html( $text ) ) . "</$tag>";
	}

	/** A text of several paragraphs, with a blank line between them. */
	public function paragraphs( array $thing, string $key ): string {
		list( $text, $language ) = $this->find( $thing, $key );
		$elements                = array_map(
			fn( $paragraph ) => ( new self( $this->shown, $language ) )->element( 'p', array( 'text' => $paragraph ), 'text' ),
			preg_split( '/\n\s*\n/', $text )
		);
		return implode( '', $elements );
	}

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
