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
	foreach ( array_filter( (array) $given, 'strlen' ) as $name => $value ) {
		$key           = str_replace( '_', '-', strtolower( is_int( $name ) ? $value : $name ) );
		$asked[ $key ] = is_int( $name ) ? true : $value;
	}
	// A paragraph around the shortcode ends before a block of its own, not inside the element.
	return '<div class="wp-block-partner-directory-directory">' . element_html( $asked ) . '</div>';
}
