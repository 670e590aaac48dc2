<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** One field under Settings, Reading: the feed of blocks and shortcodes that name none. */
function register_settings(): void {
	register_setting(
		'reading',
		DEFAULT_ADDRESS,
		array(
			'type'              => 'string',
			'sanitize_callback' => __NAMESPACE__ . '\checked_default_address',
		)
	);
	add_settings_field(
		DEFAULT_ADDRESS,
		__( 'Partner directory', 'partner-directory' ),
		__NAMESPACE__ . '\default_address_field',
		'reading',
		'default',
		array( 'label_for' => DEFAULT_ADDRESS )
	);
}

/** @param mixed $given Keeps the address there was where it is none. */
function checked_default_address( $given ): string {
	$address = feed_address( plain( $given ) );
	if ( '' === $address && '' !== plain( $given ) ) {
		add_settings_error( DEFAULT_ADDRESS, 'bad-address', problem_sentence( 'bad-address' ) );
		return (string) get_option( DEFAULT_ADDRESS, '' );
	}
	return $address;
}

function default_address_field(): void {
	printf(
		'<input type="text" class="regular-text code" id="%1$s" name="%1$s" value="%2$s" aria-describedby="%1$s-help">',
		esc_attr( DEFAULT_ADDRESS ),
		esc_attr( get_option( DEFAULT_ADDRESS, '' ) )
	);
	printf(
		'<p class="description" id="%s-help">%s</p>',
		esc_attr( DEFAULT_ADDRESS ),
		esc_html__( 'The address of the list of organisations (a JSON file), for pages that name no other: https://… or, on this website, /….', 'partner-directory' )
	);
}
