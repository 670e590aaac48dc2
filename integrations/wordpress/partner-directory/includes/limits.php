<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/**
 * Requests for lists that people who have logged in may cause: as many at once as `burst`, and one more
 * every so many seconds. Those of one network are often many people.
 */
const LIMITS = array(
	'user'    => array(
		'burst'   => 20,
		'seconds' => 6,
	),
	'network' => array(
		'burst'   => 60,
		'seconds' => 2,
	),
);

/**
 * Counts a request for a list. Visitors are not counted: what they cause is limited by how long copies are
 * fresh, and by the lists that authors publish.
 *
 * @return int Seconds until it may be made; 0 where it may be made now, and only then it counts.
 */
function seconds_to_wait(): int {
	if ( ! is_user_logged_in() ) {
		return 0;
	}
	$times = array();
	foreach ( array( 'user' => get_current_user_id(), 'network' => $_SERVER['REMOTE_ADDR'] ?? '' ) as $kind => $who ) {
		// Who it was can't be told from it.
		$name = PREFIX . 'limit_' . substr( wp_hash( "$kind $who" ), 0, 20 );
		// When everything that was counted so far is paid off.
		$until = max( time(), (int) get_transient( $name ) ) + LIMITS[ $kind ]['seconds'];
		$wait  = $until - time() - LIMITS[ $kind ]['burst'] * LIMITS[ $kind ]['seconds'];
		if ( $wait > 0 ) {
			return $wait;
		}
		$times[ $name ] = $until;
	}
	foreach ( $times as $name => $until ) {
		set_transient( $name, $until, $until - time() );
	}
	return 0;
}
