<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** The script of the editor, by the name that WordPress gives it. */
const BLOCK_SCRIPT = 'partner-directory-directory-editor-script';

/**
 * The block saves its attributes and no HTML, which authors who may not write any HTML they like
 * would lose: {@see block_html()} makes it whenever the page is shown.
 */
function register_block(): void {
	register_block_type(
		dirname( FILE ) . '/block',
		array(
			'attributes'      => block_attributes(),
			'render_callback' => __NAMESPACE__ . '\block_html',
		)
	);
	wp_set_script_translations( BLOCK_SCRIPT, 'partner-directory', dirname( FILE ) . '/languages' );
}

/** The options of all three elements, by `camelCase` name, as the block editor wants them. */
function block_attributes(): array {
	$types = OWN_OPTIONS;
	foreach ( VIEWS as $tag ) {
		$types += attribute_types( $tag );
	}
	$attributes = array();
	foreach ( $types as $name => $type ) {
		$attributes[ camel_case( $name ) ] = array( 'type' => $type );
	}
	$attributes['view']['default'] = 'directory';
	return $attributes;
}

function block_html( array $attributes ): string {
	$given = array();
	foreach ( array_intersect_key( $attributes, block_attributes() ) as $name => $value ) {
		$given[ kebab_case( $name ) ] = $value;
	}
	$known = OWN_OPTIONS + attribute_types( VIEWS[ view_of( $given ) ] );
	return '<div ' . get_block_wrapper_attributes() . '>' . element_html( array_intersect_key( $given, $known ) ) . '</div>';
}

/** `only-ids` as `onlyIds`. */
function camel_case( string $name ): string {
	return lcfirst( str_replace( '-', '', ucwords( $name, '-' ) ) );
}

/** `onlyIds` as `only-ids`. */
function kebab_case( string $name ): string {
	return strtolower( preg_replace( '/(?<=[a-z])(?=[A-Z])/', '-', $name ) );
}
