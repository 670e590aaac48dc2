<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** `GET partner-directory/v1/report?src=…`: what this site can make of a feed, for the block editor. */
function register_feed_report(): void {
	register_rest_route(
		'partner-directory/v1',
		'/report',
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
 * The URL that is used, the site's own where none is given; what is wrong, as a sentence; and what there is to
 * choose from. Who asks too often is told when to ask again.
 */
function feed_report( \WP_REST_Request $request ): \WP_REST_Response {
	$given   = array( 'src' => $request['src'] );
	$problem = problem_of( $given, true );
	$url     = element_attributes( 'directory', $given )['src'] ?? '';
	$copy    = $url ? feed_copy( $url ) : array();
	if ( 'too-often' === $problem ) {
		$error    = new \WP_Error( 'partner_directory_too_often', problem_sentence( $problem ), array( 'status' => 429 ) );
		$response = rest_convert_error_to_response( $error );
		$response->header( 'Retry-After', (string) $copy['wait'] );
		return $response;
	}
	return rest_ensure_response(
		array(
			'url'           => $url,
			'problem'       => problem_sentence( $problem ),
			'organizations' => choices( $copy['feed']['organizations'] ?? array() ),
			'categories'    => choices( $copy['feed']['categories'] ?? array() ),
		)
	);
}

function choices( array $things ): array {
	return array_map( fn( $thing ) => array_intersect_key( $thing, array( 'id' => 0, 'name' => 0 ) ), $things );
}
