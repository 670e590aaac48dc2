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
	foreach ( array( 'src', 'comments', 'comments_days' ) as $name ) {
		delete_option( "partner_directory_$name" );
	}
	delete_comments();
}

/** The posts that have the comments on organisations, and with them the comments. */
function delete_comments(): void {
	wp_clear_scheduled_hook( 'partner_directory_expire_comments' );
	$posts = get_posts(
		array(
			'post_type'   => 'partner_comments',
			'post_status' => 'any',
			'fields'      => 'ids',
			'numberposts' => -1,
		)
	);
	foreach ( $posts as $post ) {
		wp_delete_post( $post, true );
	}
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
