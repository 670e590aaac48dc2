<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/**
 * `GET partner-directory/v1/import`: the last good copy of the sheet, for the screen that reads it. `POST` says how
 * its keeper has agreed that it is read, once the list has what is in it.
 */
function register_import(): void {
	$for_keepers = fn() => current_user_can( CAPABILITY );
	register_rest_route(
		'partner-directory/v1',
		'/import',
		array(
			array(
				'methods'             => 'GET',
				'callback'            => fn() => new \WP_REST_Response( array( 'text' => import_state()['fetched'] ) ),
				'permission_callback' => $for_keepers,
			),
			array(
				'methods'             => 'POST',
				'callback'            => __NAMESPACE__ . '\agree_on_import',
				'permission_callback' => $for_keepers,
				'args'                => array(
					'text'       => array(
						'type'     => 'string',
						'required' => true,
					),
					'headingRow' => array(
						'type'     => 'integer',
						'minimum'  => 1,
						'required' => true,
					),
					'columns'    => array(
						'type'                 => 'object',
						'required'             => true,
						'additionalProperties' => array( 'type' => 'string' ),
					),
				),
			),
		)
	);
}

/** @return \WP_REST_Response|\WP_Error */
function agree_on_import( \WP_REST_Request $request ) {
	$state = import_state();
	if ( '' === $state['url'] || $request['text'] !== $state['fetched'] ) {
		return new \WP_Error( 'partner_directory_changed', __( 'The sheet has changed meanwhile. Look at it again.', 'partner-directory' ), array( 'status' => 409 ) );
	}
	keep_import(
		array(
			'keeper'      => get_current_user_id(),
			'columns'     => (array) $request['columns'],
			'heading_row' => $request['headingRow'],
			'applied'     => $state['fetched'],
			'problems'    => array(),
			'told'        => array(),
			'gone'        => array(),
		)
	);
	schedule_import();
	return new \WP_REST_Response( array( 'next' => (int) wp_next_scheduled( IMPORT ) ) );
}
