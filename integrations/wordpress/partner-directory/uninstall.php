<?php
/** Deletes everything that the plugin has stored, the list included. Pages keep their blocks and shortcodes. */

namespace PartnerDirectory;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Copies of feeds that an object cache holds in place of the database expire there by themselves. */
function delete_transients(): void {
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

/** The list, and with it its earlier versions. */
function delete_lists(): void {
	global $wpdb;
	$ids = $wpdb->get_col( "SELECT ID FROM $wpdb->posts WHERE post_type = 'partner_directory'" );
	foreach ( $ids as $id ) {
		wp_delete_post( (int) $id, true );
	}
}

function delete_stored(): void {
	delete_transients();
	delete_lists();
	delete_comments();
	foreach ( array( 'partner_directory_src', 'partner_directory_comments', 'partner_directory_comments_days', 'partner_directory_granted', 'partner_directory_import' ) as $name ) {
		delete_option( $name );
	}
	wp_clear_scheduled_hook( 'partner_directory_import' );
	foreach ( array_keys( wp_roles()->roles ) as $role ) {
		wp_roles()->remove_cap( $role, 'edit_partner_directory' );
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
