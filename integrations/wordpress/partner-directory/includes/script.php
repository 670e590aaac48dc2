<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** The library's one file, which defines the three elements. */
const SCRIPT = 'partner-directory';

/**
 * The library's files by the names that WordPress knows them by: the one file, and for each further
 * language one with its words, such as `partner-directory-fr`.
 */
function scripts(): array {
	$scripts = array();
	foreach ( array_keys( library()['integrity'] ) as $file ) {
		$language = preg_match( '#^locales/(\w+)#', $file, $found ) ? '-' . $found[1] : '';

		$scripts[ SCRIPT . $language ] = $file;
	}
	return $scripts;
}

function register_scripts(): void {
	foreach ( scripts() as $name => $file ) {
		wp_register_script(
			$name,
			plugins_url( $file, FILE ),
			array(),
			library()['version'],
			array(
				'in_footer' => true,
				'strategy'  => 'defer',
			)
		);
	}
}

/** Puts the elements on the page, and the words of a language (BCP 47) that are in a file of their own. */
function enqueue_scripts( string $language ): void {
	wp_enqueue_script( SCRIPT );
	$words = SCRIPT . '-' . primary( $language );
	if ( isset( scripts()[ $words ] ) ) {
		wp_enqueue_script( $words );
	}
}

/** The block's preview may be in any language. */
function enqueue_for_editor(): void {
	if ( is_admin() ) {
		array_map( 'wp_enqueue_script', array_keys( scripts() ) );
	}
}

/** Browsers then run a script only if it is, to the byte, the one that came with the plugin. */
function add_integrity( string $tag, string $name ): string {
	$file = scripts()[ $name ] ?? '';
	if ( ! $file ) {
		return $tag;
	}
	$added = ' integrity="' . esc_attr( library()['integrity'][ $file ] ) . '" crossorigin="anonymous" src=';
	if ( SCRIPT !== $name ) {
		$tag   = preg_replace( '/\stype=(["\']).*?\1/', '', $tag );
		$added = ' type="module"' . $added;
	}
	return preg_replace( '/\ssrc=/', $added, $tag, 1 );
}
