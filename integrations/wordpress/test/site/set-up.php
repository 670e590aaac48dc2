<?php
/** Installs WordPress, with a user of each role: `admin`, `editor`, `author` … and their passwords the same. */

define( 'WP_INSTALLING', true );
require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'A school', 'admin', 'admin@example.org', false, '', 'admin' );
foreach ( array( 'editor', 'author', 'contributor', 'subscriber' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $role,
			'user_email' => $role . '@example.org',
			'role'       => $role,
		)
	);
}
