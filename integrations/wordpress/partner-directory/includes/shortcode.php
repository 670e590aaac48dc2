<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

function register_shortcode(): void {
	add_shortcode( 'partner_directory', __NAMESPACE__ . '\shortcode_html' );
}

/**
 * `[partner_directory src="/partners.json" view="card" org_id="link-ethiopia" no_tips]`
 *
 * @param array|string $given Values by name; flags, which have no value, by number.
 */
function shortcode_html( $given ): string {
	$asked = array();
	foreach ( (array) $given as $name => $value ) {
		list( $name, $value )                        = is_int( $name ) ? array( $value, true ) : array( $name, $value );
		$asked[ str_replace( '_', '-', strtolower( $name ) ) ] = $value;
	}
	unset( $asked[''] );
	return element_html( $asked );
}
