<?php
/** What a site needs that lives on a test machine, whose feeds are on loopback addresses. */

add_filter( 'http_request_host_is_external', fn( $is, $host ) => $is || '127.0.0.1' === $host, 10, 2 );
add_filter(
	'http_allowed_safe_ports',
	fn( $ports ) => array_merge( $ports, array_map( 'intval', explode( ',', getenv( 'TEST_FEED_PORTS' ) ) ) )
);
// The editor's welcome would stand before the editor.
add_filter(
	'get_user_metadata',
	fn( $value, $user, $key ) => 'wp_persisted_preferences' === $key
		? array( array( 'core/edit-post' => array( 'welcomeGuide' => false ) ) )
		: $value,
	10,
	3
);

// Whether somebody who has written before is too fast is said by a test, never by the clock.
add_filter( 'comment_flood_filter', fn() => (bool) get_option( 'test_flood' ), 20 );

// A busy machine takes its time, but for tests of what is slow.
add_filter( 'partner_directory_timeout', fn() => get_option( 'test_timeout', 60 ) );

if ( isset( $_SERVER['HTTP_X_COUNT_WORK'] ) ) {
	require ABSPATH . 'count-work.php';
}

/** No mail leaves this machine: what would be sent is kept. */
function wp_mail( $to, $subject, $message ) {
	update_option( 'test_mails', array_merge( get_option( 'test_mails', array() ), array( compact( 'to', 'subject', 'message' ) ) ) );
	return true;
}
