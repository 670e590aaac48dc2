<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** One field under Settings, Reading: the feed of blocks and shortcodes that name none. */
function register_settings(): void {
	register_setting(
		'reading',
		DEFAULT_URL,
		array(
			'type'              => 'string',
			'sanitize_callback' => __NAMESPACE__ . '\checked_default_url',
		)
	);
	add_settings_field(
		DEFAULT_URL,
		__( 'Partner directory', 'partner-directory' ),
		__NAMESPACE__ . '\default_url_field',
		'reading',
		'default',
		array( 'label_for' => DEFAULT_URL )
	);
}

/**
 * Says what is wrong with the list at the URL that is saved.
 *
 * @param mixed $given Keeps the URL there was where it is none.
 */
function checked_default_url( $given ): string {
	$url = feed_url( plain( $given ) );
	if ( '' === plain( $given ) ) {
		return '';
	}
	$problem = problem_of( array( 'src' => plain( $given ) ), true );
	if ( '' !== $problem ) {
		add_settings_error( DEFAULT_URL, $problem, problem_sentence( $problem ), '' === $url ? 'error' : 'warning' );
	}
	return '' === $url ? (string) get_option( DEFAULT_URL, '' ) : $url;
}

function default_url_field(): void {
	printf(
		'<input type="text" class="regular-text code" id="%1$s" name="%1$s" value="%2$s" aria-describedby="%1$s-help">',
		esc_attr( DEFAULT_URL ),
		esc_attr( get_option( DEFAULT_URL, '' ) )
	);
	printf(
		'<p class="description" id="%s-help">%s %s</p>',
		esc_attr( DEFAULT_URL ),
		esc_html__( 'The URL of the list of organisations (a JSON file), for pages that name no other: https://… or, on this website, /….', 'partner-directory' ),
		list_post() ? esc_html__( 'They show the list under Partner directory, List, as long as there is one.', 'partner-directory' ) : ''
	);
}
