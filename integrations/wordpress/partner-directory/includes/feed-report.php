<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** `GET partner-directory/v1/feed?src=…`: what this site can make of a feed, for the block editor. */
function register_feed_report(): void {
	register_rest_route(
		'partner-directory/v1',
		'/feed',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\feed_report',
			'permission_callback' => fn() => current_user_can( 'edit_posts' ),
			'args'                => array(
				'src' => array(
					'type'    => 'string',
					'default' => '',
				),
			),
		)
	);
}

/**
 * The address that is used, the site's own where none is given; what is wrong, as a sentence; and
 * what there is to choose from.
 */
function feed_report( \WP_REST_Request $request ): array {
	$given   = array( 'src' => $request['src'] );
	$problem = problem_of( $given, true );
	$address = element_attributes( 'directory', $given )['src'] ?? '';
	$feed    = $address ? feed_copy( $address )['feed'] : null;
	$choices = fn( $things ) => array_map(
		fn( $thing ) => array(
			'id'   => $thing['id'],
			'name' => $thing['name'],
		),
		$things
	);
	return array(
		'address'       => $address,
		'problem'       => problem_sentence( $problem ),
		'organizations' => $choices( $feed['organizations'] ?? array() ),
		'categories'    => $choices( $feed['categories'] ?? array() ),
	);
}
