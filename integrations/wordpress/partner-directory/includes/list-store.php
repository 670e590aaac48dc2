<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** The list of organisations that WordPress itself keeps: one post of a type that only this plugin shows. */
const LIST_TYPE = 'partner_directory';

/** Whoever has this capability may change the list. */
const CAPABILITY = 'edit_partner_directory';
/** The roles that get it. An administrator who takes it from one of them is heeded. */
const KEEPERS = array( 'administrator', 'editor' );
/** The option that says that they got it. */
const GRANTED = 'partner_directory_granted';

/** Earlier versions that are kept beside the list as it is. */
const VERSIONS = 20;

function register_list_type(): void {
	register_post_type(
		LIST_TYPE,
		array(
			'label'               => __( 'Partner directory', 'partner-directory' ),
			'public'              => false,
			'exclude_from_search' => true,
			'rewrite'             => false,
			'query_var'           => false,
			'can_export'          => true,
			'delete_with_user'    => false,
			'supports'            => array( 'revisions' ),
			'capability_type'     => LIST_TYPE,
			'capabilities'        => array_fill_keys(
				array( 'edit_post', 'read_post', 'delete_post', 'edit_posts', 'edit_others_posts', 'publish_posts', 'read_private_posts', 'create_posts', 'delete_posts' ),
				CAPABILITY
			),
		)
	);
}

/** WordPress runs nothing when a plugin is updated, so this is looked at wherever somebody works. */
function grant_capability(): void {
	if ( get_option( GRANTED ) ) {
		return;
	}
	foreach ( KEEPERS as $name ) {
		$role = get_role( $name );
		if ( $role ) {
			$role->add_cap( CAPABILITY );
		}
	}
	update_option( GRANTED, '1' );
}

/** One more than the earlier ones: WordPress counts the list as it is among them. */
function versions_to_keep(): int {
	return VERSIONS + 1;
}

/** The list, where there is one. */
function list_post(): ?\WP_Post {
	$posts = get_posts(
		array(
			'post_type'              => LIST_TYPE,
			'post_status'            => 'publish',
			'numberposts'            => 1,
			'orderby'                => 'ID',
			'order'                  => 'ASC',
			'update_post_meta_cache' => false,
			'update_post_term_cache' => false,
		)
	);
	return $posts[0] ?? null;
}

/** The list as JSON, as its keeper wrote it; empty where there is none. */
function list_text(): string {
	$post = list_post();
	return $post ? $post->post_content : '';
}

/** What names this text of a list and no other; empty for none. */
function version_of( string $text ): string {
	return '' === $text ? '' : md5( $text );
}

/**
 * Keeps a text, which {@see checked_list()} has found good, as the list.
 *
 * @return string What is wrong, as {@see list_problem_sentence()} has it; empty where it is kept.
 */
function keep_list( string $text ): string {
	$post = list_post();
	$made = wp_insert_post(
		array(
			'ID'           => $post ? $post->ID : 0,
			'post_type'    => LIST_TYPE,
			'post_status'  => 'publish',
			'post_title'   => 'partners.json',
			'post_content' => wp_slash( $text ),
		)
	);
	if ( ! $made || get_post( $made )->post_content !== storable( $text ) ) {
		return 'not-kept';
	}
	// WordPress before 6.4 keeps no version of what is saved for the first time.
	wp_save_post_revision( $made );
	return '';
}

/** @return \WP_Post[] The list as it is and its earlier versions, the last first. */
function list_versions(): array {
	$post = list_post();
	return $post ? array_values( wp_get_post_revisions( $post->ID ) ) : array();
}

/** Makes an earlier version the list again. Returns whether there is one of that number. */
function restore_list( int $version ): bool {
	foreach ( list_versions() as $revision ) {
		if ( $version === $revision->ID ) {
			return '' === keep_list( $revision->post_content );
		}
	}
	return false;
}

/** Deletes the list and its earlier versions. */
function delete_list(): void {
	$post = list_post();
	if ( $post ) {
		wp_delete_post( $post->ID, true );
	}
}

/**
 * Keeps JSON to the letter. WordPress would take out what looks like HTML where the person, or nobody at an
 * hourly import, may not write any they like.
 *
 * @param array $data      What is stored, with slashes.
 * @param array $sanitized What WordPress has made of what was given.
 * @param array $given     What was given, with slashes.
 */
function keep_json( array $data, array $sanitized, array $given ): array {
	$is_version = 'revision' === $data['post_type'] && LIST_TYPE === get_post_type( (int) $data['post_parent'] );
	if ( $is_version || LIST_TYPE === $data['post_type'] ) {
		$data['post_content'] = wp_slash( storable( wp_unslash( $given['post_content'] ) ) );
	}
	return $data;
}

/** JSON as the database takes it: some have no room for letters of four bytes, which JSON can write in another way. */
function storable( string $json ): string {
	global $wpdb;
	if ( 'utf8mb4' === $wpdb->get_col_charset( $wpdb->posts, 'post_content' ) ) {
		return $json;
	}
	return preg_replace_callback( '/[\x{10000}-\x{10FFFF}]/u', fn( $found ) => trim( wp_json_encode( $found[0] ), '"' ), $json );
}
