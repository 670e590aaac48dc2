<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** What the names of all our transients begin with. */
const PREFIX      = 'partner_directory_';
const COPY_PREFIX = PREFIX . 'copy_';
const FRESH_FOR   = 15 * MINUTE_IN_SECONDS;
const RETRY_AFTER = 5 * MINUTE_IN_SECONDS;
const KEPT_FOR    = MONTH_IN_SECONDS;
/** How long a copy is kept that no visitor has caused, but somebody who has logged in. */
const TRIED_FOR = DAY_IN_SECONDS;
/** Copies that are kept, of at most {@see MAX_KEPT} bytes each. */
const MOST_COPIES = 20;

/**
 * This site's copy of a feed: `feed`, the last good one or null; `problem`, what went wrong at the
 * last try; `wait`, where that is `too-often`, the seconds until the next; `checked` and `read`, the
 * times of the last try and of the last good one.
 *
 * @param string $url  As {@see feed_url()} gives it.
 * @param bool   $anew Whether to fetch it although the copy is fresh.
 */
function feed_copy( string $url, bool $anew = false ): array {
	/** The last copy that was wanted: a page wants one several times, and to unpack it takes time. */
	static $last = array( 'name' => '' );

	if ( absolute_url( $url ) === absolute_url( list_url() ) ) {
		return list_copy();
	}
	// However it is spelled, a list has one copy; and what another version has kept may be of another form.
	$name = COPY_PREFIX . md5( library()['version'] . ' ' . absolute_url( $url ) );
	if ( $last['name'] !== $name ) {
		$last = array(
			'name' => $name,
			'copy' => current_copy( $name, $url, $anew ),
		);
	} elseif ( $anew && $last['copy']['checked'] < $_SERVER['REQUEST_TIME'] ) {
		$last['copy'] = current_copy( $name, $url, $anew );
	}
	return $last['copy'];
}

/** The copy of that name, fetched anew where it is not fresh or fresh will not do. */
function current_copy( string $name, string $url, bool $anew ): array {
	$kept = get_transient( $name );
	$copy = is_array( $kept ) ? $kept : array(
		'feed'    => null,
		'problem' => '',
		'checked' => 0,
		'read'    => 0,
		'until'   => 0,
	);
	/**
	 * Filters for how many seconds a copy counts as fresh.
	 *
	 * @param int    $seconds
	 * @param string $url     The feed's.
	 */
	$fresh_for = apply_filters( 'partner_directory_fresh_for', $copy['problem'] ? RETRY_AFTER : FRESH_FOR, $url );
	if ( ! $anew && time() - $copy['checked'] < $fresh_for ) {
		return $copy;
	}
	$wait = seconds_left() >= 1 ? seconds_to_wait() : 1;
	if ( $wait ) {
		return array(
			'problem' => 'too-often',
			'wait'    => $wait,
		) + $copy;
	}
	if ( ! is_array( $kept ) ) {
		make_room();
	}
	// Before the answer is there, so that other visitors don't wait for it, too.
	$copy['checked'] = time();
	$copy['until']   = max( $copy['until'], time() + ( is_user_logged_in() ? TRIED_FOR : KEPT_FOR ) );
	set_transient( $name, $copy, $copy['until'] - time() );

	$answer = request_feed( $url );
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
	set_transient( $name, $copy, $copy['until'] - time() );
	return $copy;
}

/**
 * Deletes the copies that would go first in any case, so that there is room for one more. An object cache,
 * where there is one in place of the database, sees to that by itself.
 */
function make_room(): void {
	global $wpdb;
	if ( wp_using_ext_object_cache() ) {
		return;
	}
	$prefix = '_transient_timeout_';
	$names  = $wpdb->get_col(
		$wpdb->prepare(
			"SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s ORDER BY CAST(option_value AS UNSIGNED) DESC",
			$wpdb->esc_like( $prefix . COPY_PREFIX ) . '%'
		)
	);
	foreach ( array_slice( $names, MOST_COPIES - 1 ) as $name ) {
		delete_transient( substr( $name, strlen( $prefix ) ) );
	}
}
