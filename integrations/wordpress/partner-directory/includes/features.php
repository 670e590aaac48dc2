<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/**
 * What a directory can have beside the one file, each a script of its own, by name. The shortcode and the block
 * are both made from this table:
 *
 * - `label` and `help` say in the block's sidebar what visitors get.
 * - An author names a feature in `features`; or, where there is `with`, gives that option; where there is
 *   `without`, it is there unless that option is.
 * - `options` are the attributes that its script reads, with their `type`, and `label` and `help` in the sidebar.
 * - `is_locked` says that only an administrator can turn it on.
 */
function features(): array {
	return array(
		'facts'          => array(
			'label'   => __( 'Facts on cards', 'partner-directory' ),
			'help'    => __( 'Visitors read where each organisation works, what it offers and for whom, and filter by a press on it.', 'partner-directory' ),
			'without' => 'no-facts',
			'options' => array(
				'map-url' => array(
					'type'  => 'string',
					'label' => __( 'Map that opens', 'partner-directory' ),
					'help'  => __( 'The URL of a map, with {address} where the address goes. Empty: only phones and tablets open one.', 'partner-directory' ),
				),
			),
		),
		'phone'          => array(
			'label' => __( 'Search in reach on phones', 'partner-directory' ),
			'help'  => __( 'In a narrow window the search stays in sight, and the filters come up as a sheet.', 'partner-directory' ),
		),
		'shortlist'      => array(
			'label'   => __( 'Shortlist', 'partner-directory' ),
			'help'    => __( 'Visitors keep organisations, write notes about them, print the list and share it.', 'partner-directory' ),
			'options' => array(
				'remember' => array(
					'type'  => 'boolean',
					'label' => __( 'Remember the shortlist on the visitor’s device', 'partner-directory' ),
					'help'  => __( 'List and notes are then in the browser’s storage. Say so in your privacy notice.', 'partner-directory' ),
				),
			),
		),
		'planner'        => array(
			'label' => __( 'Plan a partnership', 'partner-directory' ),
			'help'  => __( 'Visitors fill in a page about working with the organisations on their shortlist, and print or save it.', 'partner-directory' ),
		),
		'corrections'    => array(
			'label'   => __( 'Report a mistake', 'partner-directory' ),
			'help'    => __( 'Visitors tell you what is wrong on a card, if the list has your e-mail address (publisher.email).', 'partner-directory' ),
			'options' => array(
				'editor' => array(
					'type'  => 'string',
					'label' => __( 'Page where you accept corrections', 'partner-directory' ),
					'help'  => __( 'Its URL. Empty: Partner directory, List, where the list is in WordPress.', 'partner-directory' ),
				),
			),
		),
		'map'            => array(
			'label' => __( 'Map of countries', 'partner-directory' ),
			'help'  => __( 'Visitors see where in the world organisations work, and filter by a press on a country.', 'partner-directory' ),
		),
		'comments'       => array(
			'label'     => __( 'Comments', 'partner-directory' ),
			'help'      => has_comments()
				? __( 'People who have logged in write about organisations, and visitors read what a moderator has approved.', 'partner-directory' )
				: __( 'An administrator can let people comment on organisations, under Settings, Discussion.', 'partner-directory' ),
			'without'   => 'no-comments',
			'is_locked' => ! has_comments(),
		),
		'search-service' => array(
			'label' => __( 'Search on the server that the list names', 'partner-directory' ),
			'help'  => __( 'For a list that is too long for a page. What visitors type goes to that server: tell them so.', 'partner-directory' ),
			'with'  => 'search-service',
		),
	);
}

/** The attributes of a directory that the scripts of features read, with their types. */
function feature_attributes(): array {
	$types = array( 'no-facts' => 'boolean' );
	foreach ( features() as $feature ) {
		$types += array_map( fn( $option ) => $option['type'], $feature['options'] ?? array() );
	}
	return $types;
}

/** The names of the features that an author asked for: named with commas or spaces between, and those that are there by themselves. */
function features_of( array $given ): array {
	$named  = preg_split( '/[\s,]+/', strtolower( plain( $given['features'] ?? '' ) ) );
	$says   = fn( $option ) => filter_var( plain( $given[ $option ] ?? '' ), FILTER_VALIDATE_BOOLEAN );
	$wanted = array();
	foreach ( features() as $name => $feature ) {
		$is_on = isset( $feature['with'] )
			? $says( $feature['with'] )
			: in_array( $name, $named, true ) || ( isset( $feature['without'] ) && ! $says( $feature['without'] ) );
		if ( $is_on && empty( $feature['is_locked'] ) ) {
			$wanted[] = $name;
		}
	}
	return $wanted;
}

/** The keeper's page for corrections, of the list that WordPress keeps: the screen that changes it. */
function correction_attributes( array $attributes ): array {
	$is_own = list_post() && list_url() === ( $attributes['src'] ?? '' );
	return $is_own ? array( 'editor' => list_screen_url() ) : array();
}

/** The table as the block's script has it, by `camelCase` names of the options. */
function features_for_block(): array {
	$all = array();
	foreach ( features() as $name => $feature ) {
		$options = array();
		foreach ( $feature['options'] ?? array() as $option => $about ) {
			$options[] = array( 'name' => camel_case( $option ) ) + $about;
		}
		$all[] = array(
			'name'     => $name,
			'label'    => $feature['label'],
			'help'     => $feature['help'],
			'with'     => camel_case( $feature['with'] ?? '' ),
			'without'  => camel_case( $feature['without'] ?? '' ),
			'isLocked' => ! empty( $feature['is_locked'] ),
			'options'  => $options,
		);
	}
	return $all;
}

function give_features_to_block(): void {
	wp_add_inline_script( BLOCK_SCRIPT, 'wp.partnerDirectoryFeatures = ' . wp_json_encode( features_for_block() ) . ';', 'before' );
}
