<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** What the names of all our transients begin with. */
const COPY_PREFIX = 'partner_directory_';
const FRESH_FOR   = 15 * MINUTE_IN_SECONDS;
const RETRY_AFTER = 5 * MINUTE_IN_SECONDS;
const KEPT_FOR    = MONTH_IN_SECONDS;

/**
 * This site's copy of a feed: `feed`, the last good one or null; `problem`, what went wrong at the
 * last try; `checked` and `read`, the times of the last try and of the last good one.
 *
 * @param string $address As {@see feed_address()} gives it.
 * @param bool   $anew    Whether to ask the server although the copy is fresh.
 */
function feed_copy( string $address, bool $anew = false ): array {
	$name = COPY_PREFIX . md5( $address );
	$copy = get_transient( $name );
	$copy = is_array( $copy ) ? $copy : array(
		'feed'    => null,
		'problem' => '',
		'checked' => 0,
		'read'    => 0,
	);
	/**
	 * Filters for how many seconds a copy counts as fresh.
	 *
	 * @param int    $seconds
	 * @param string $address The feed's.
	 */
	$fresh_for = apply_filters( 'partner_directory_fresh_for', $copy['problem'] ? RETRY_AFTER : FRESH_FOR, $address );
	if ( ! $anew && time() - $copy['checked'] < $fresh_for ) {
		return $copy;
	}
	// Before the answer is there, so that other visitors don't wait for it, too.
	$copy['checked'] = time();
	set_transient( $name, $copy, KEPT_FOR );

	$answer = request_feed( $address );
	if ( is_array( $answer ) ) {
		$copy['feed']    = $answer;
		$copy['problem'] = '';
		$copy['read']    = time();
	} else {
		$copy['problem'] = $answer;
		if ( 'withdrawn' === $answer || $copy['read'] + KEPT_FOR < time() ) {
			$copy['feed'] = null;
		}
	}
	set_transient( $name, $copy, KEPT_FOR );
	return $copy;
}
