<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** The library's one file, which defines the three elements. */
const SCRIPT = 'partner-directory';

function register_script(): void {
	wp_register_script(
		SCRIPT,
		plugins_url( 'partner-directory.js', FILE ),
		array(),
		library()['version'],
		array(
			'in_footer' => true,
			'strategy'  => 'defer',
		)
	);
}

/** Browsers then run the script only if it is, to the byte, the one that came with the plugin. */
function add_integrity( string $tag, string $handle ): string {
	$integrity = ' integrity="' . esc_attr( library()['integrity'] ) . '" crossorigin="anonymous" src=';
	return SCRIPT === $handle ? preg_replace( '/\ssrc=/', $integrity, $tag, 1 ) : $tag;
}
