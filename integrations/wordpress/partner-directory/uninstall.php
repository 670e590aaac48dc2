<?php
/** Takes away all that the plugin has stored. Pages keep their blocks and shortcodes. */

namespace PartnerDirectory;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Copies of feeds that an object cache holds in place of the database expire there by themselves. */
function delete_stored(): void {
	global $wpdb;
	$prefix = '_transient_';
	$names  = $wpdb->get_col(
		$wpdb->prepare(
			"SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s",
			$wpdb->esc_like( $prefix . 'partner_directory_' ) . '%'
		)
	);
	foreach ( $names as $name ) {
		delete_transient( substr( $name, strlen( $prefix ) ) );
	}
	delete_option( 'partner_directory_src' );
}

$sites = is_multisite() ? get_sites(
	array(
		'fields' => 'ids',
		'number' => 0,
	)
) : array();
foreach ( $sites as $site ) {
	switch_to_blog( $site );
	delete_stored();
	restore_current_blog();
}
if ( ! $sites ) {
	delete_stored();
}
