<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** The library's one file, which defines the three elements. */
const SCRIPT = 'partner-directory';

/**
 * The library's files by the names that WordPress knows them by: the one file; optional scripts beside it,
 * such as `partner-directory-comments`; and for each further language one with its words, such as
 * `partner-directory-fr`.
 */
function scripts(): array {
	$scripts = array();
	foreach ( array_keys( library()['integrity'] ) as $file ) {
		$name = preg_replace( '#^locales/|\.js$#', '', $file );

		$scripts[ SCRIPT === $name ? SCRIPT : SCRIPT . "-$name" ] = $file;
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

/**
 * Puts the elements on the page, and the words of a language (BCP 47) that are in a file of their own; and
 * optional features, which fetch theirs.
 *
 * @param string[] $features Names of {@see features()}.
 */
function enqueue_scripts( string $language, array $features = array() ): void {
	$words = SCRIPT . '-' . primary( $language );
	$names = array_map( fn( $feature ) => SCRIPT . "-$feature", $features );
	foreach ( array_intersect( array( SCRIPT, $words, ...$names ), array_keys( scripts() ) ) as $name ) {
		wp_enqueue_script( $name );
	}
}

/** The block's preview may be in any language. */
function enqueue_for_editor(): void {
	if ( is_admin() ) {
		// Features belong to pages that visitors see: a script adds its own to all directories of a page.
		$features = array_map( fn( $feature ) => SCRIPT . "-$feature", array_keys( features() ) );
		array_map( 'wp_enqueue_script', array_diff( array_keys( scripts() ), $features ) );
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
