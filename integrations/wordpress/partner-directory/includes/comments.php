<?php
/**
 * Comments on organisations, in WordPress's own comments: `comments.js` reads and writes them by WordPress's
 * REST API. Each list of organisations has one post, which no page of the site shows. Off until an
 * administrator turns it on; whatever anybody writes is read by a moderator first.
 */

namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

const COMMENTS           = PREFIX . 'comments';
const COMMENTS_DAYS      = PREFIX . 'comments_days';
const COMMENTS_EXPIRE    = PREFIX . 'expire_comments';
const COMMENTS_POST      = 'partner_comments';
const COMMENTS_NAMESPACE = 'partner-directory/v1';
/** What a comment is about: the `id` of an organisation; none where it is about the whole list. */
const ABOUT = PREFIX . 'organization';
/** Who reported a comment, one entry for each. */
const REPORTED = PREFIX . 'reported';
/** The most characters of a comment, and of an organisation's id. */
const MOST_WRITTEN = 10000;
const MOST_OF_ID   = 200;

add_action( 'init', __NAMESPACE__ . '\register_comments' );
add_action( 'admin_init', __NAMESPACE__ . '\register_comment_settings' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_comment_fields' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_comment_routes' );
add_filter( 'rest_preprocess_comment', __NAMESPACE__ . '\with_about', 10, 2 );
add_filter( 'duplicate_comment_id', __NAMESPACE__ . '\double_of', 10, 2 );
add_filter( 'rest_pre_insert_comment', __NAMESPACE__ . '\comment_to_keep', 10, 2 );
add_action( 'rest_after_insert_comment', __NAMESPACE__ . '\tell_moderator', 10, 3 );
add_filter( 'rest_comment_query', __NAMESPACE__ . '\comment_query', 10, 2 );
add_filter( 'comments_open', __NAMESPACE__ . '\are_comments_open', 10, 2 );
add_filter( 'widget_comments_args', __NAMESPACE__ . '\leave_out_of_widgets' );
add_filter( 'comment_feed_where', __NAMESPACE__ . '\leave_out_of_feeds' );
add_filter( 'pre_comment_approved', __NAMESPACE__ . '\approve_later', 10, 2 );
add_filter( 'manage_edit-comments_columns', __NAMESPACE__ . '\comment_columns' );
add_action( 'manage_comments_custom_column', __NAMESPACE__ . '\comment_column', 10, 2 );
add_action( COMMENTS_EXPIRE, __NAMESPACE__ . '\expire_comments' );
add_filter( 'wp_privacy_personal_data_exporters', __NAMESPACE__ . '\comment_exporters' );
add_filter( 'wp_privacy_personal_data_erasers', __NAMESPACE__ . '\comment_erasers' );
register_deactivation_hook( FILE, __NAMESPACE__ . '\unschedule_comments' );

function has_comments(): bool {
	return (bool) get_option( COMMENTS );
}

/** The kind of post that has the comments on one list. Its name can be at most 20 characters. */
function register_comments(): void {
	register_post_type(
		COMMENTS_POST,
		array(
			'labels'       => array( 'name' => __( 'Comments on organisations', 'partner-directory' ) ),
			'public'       => false,
			// Else the REST API does not let anybody comment on it.
			'show_in_rest' => true,
			'supports'     => array( 'title', 'comments' ),
			'can_export'   => true,
		)
	);
}

/** The post that has the comments on the list at a URL; made where there is none. */
function comments_post( string $url ): int {
	$name  = 'comments-' . md5( $url );
	$known = get_posts(
		array(
			'post_type'   => COMMENTS_POST,
			'name'        => $name,
			'fields'      => 'ids',
			'numberposts' => 1,
		)
	);
	return $known ? $known[0] : (int) wp_insert_post(
		array(
			'post_type'      => COMMENTS_POST,
			'post_name'      => $name,
			'post_title'     => $url,
			'post_status'    => 'publish',
			'comment_status' => 'open',
			'ping_status'    => 'closed',
		)
	);
}

/** The attributes by which `comments.js` finds the comments on a list, where there are any. */
function comment_attributes( array $attributes ): array {
	// A preview in the editor needs none.
	$is_preview = defined( 'REST_REQUEST' ) && REST_REQUEST;
	if ( $is_preview || empty( $attributes['src'] ) ) {
		return array();
	}
	return array(
		'comments-url'  => rest_url(),
		'comments-post' => (string) comments_post( $attributes['src'] ),
	);
}

function is_comments_post( int $post ): bool {
	return COMMENTS_POST === get_post_type( $post );
}

/** @param int|\WP_Post|null $post */
function are_comments_open( bool $is_open, $post ): bool {
	return $is_open && ( has_comments() || COMMENTS_POST !== get_post_type( $post ) );
}

/** Elsewhere on the site, they would lead to a post that nobody can see. */
function leave_out_of_widgets( array $query ): array {
	return array( 'post_type' => array_values( get_post_types( array( 'public' => true ) ) ) ) + $query;
}

function leave_out_of_feeds( string $where ): string {
	global $wpdb;
	// The feed of one post looks at comments alone.
	$is_of_all = false !== strpos( $where, 'post_status' );
	return $is_of_all ? $where . " AND $wpdb->posts.post_type <> '" . COMMENTS_POST . "'" : $where;
}

function is_directory_comment( ?\WP_Comment $comment ): bool {
	return $comment && is_comments_post( (int) $comment->comment_post_ID );
}

/** Comments on our posts only; and of these, those about one organisation, or about none. */
function comment_query( array $query, \WP_REST_Request $request ): array {
	if ( ! is_string( $request['directory_organization'] ) ) {
		return $query;
	}
	return about( $request['directory_organization'] ) + $query;
}

/** What a query for comments has to say to get those about one organisation, or about none. */
function about( string $organization ): array {
	return array(
		'meta_query' => array(
			'' === $organization
				? array(
					'key'     => ABOUT,
					'compare' => 'NOT EXISTS',
				)
				: array(
					'key'   => ABOUT,
					'value' => $organization,
				),
		),
	);
}

/** What the REST API says of a comment besides WordPress's own fields: to all the same. */
function register_comment_fields(): void {
	$text = array(
		'type'    => 'string',
		'context' => array( 'view', 'edit' ),
	);
	register_rest_field(
		'comment',
		'directory_organization',
		array(
			'get_callback'    => fn( $comment ) => (string) get_comment_meta( $comment['id'], ABOUT, true ),
			'update_callback' => __NAMESPACE__ . '\keep_about',
			'schema'          => $text + array( 'maxLength' => MOST_OF_ID ),
		)
	);
	register_rest_field(
		'comment',
		'directory_text',
		array(
			'get_callback' => fn( $comment ) => is_directory_comment( get_comment( $comment['id'] ) ) ? comment_words( get_comment( $comment['id'] ) ) : '',
			'schema'       => $text + array( 'readonly' => true ),
		)
	);
	register_rest_field(
		'comment',
		'directory_own',
		array(
			'get_callback' => fn( $comment ) => is_own( get_comment( $comment['id'] ) ),
			'schema'       => array(
				'type'     => 'boolean',
				'context'  => array( 'view', 'edit' ),
				'readonly' => true,
			),
		)
	);
}

/** @param mixed $organization */
function keep_about( $organization, \WP_Comment $comment ): void {
	if ( is_directory_comment( $comment ) && is_string( $organization ) && '' !== $organization && strlen( $organization ) <= MOST_OF_ID ) {
		update_comment_meta( $comment->comment_ID, ABOUT, wp_slash( $organization ) );
	}
}

/** A comment as it was written: what is kept is HTML, whose `&lt;` was a `<`. */
function comment_words( \WP_Comment $comment ): string {
	return html_entity_decode( wp_strip_all_tags( $comment->comment_content ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
}

function is_own( ?\WP_Comment $comment ): bool {
	return is_user_logged_in() && is_directory_comment( $comment ) && (int) $comment->user_id === get_current_user_id();
}

/**
 * What was written is text: kept as HTML, it must not lose what looks like a tag.
 *
 * @param array|\WP_Error $comment
 * @return array|\WP_Error
 */
function comment_to_keep( $comment, \WP_REST_Request $request ) {
	if ( is_wp_error( $comment ) || ! is_comments_post( (int) ( $comment['comment_post_ID'] ?? 0 ) ) ) {
		return $comment;
	}
	$words = $request['content'];
	$words = is_array( $words ) ? $words['raw'] ?? '' : $words;
	if ( ! is_string( $words ) || '' === trim( $words ) || mb_strlen( $words ) > MOST_WRITTEN ) {
		return new \WP_Error( 'rest_comment_content_invalid', __( 'Write something, and not too much.', 'partner-directory' ), array( 'status' => 400 ) );
	}
	if ( strlen( (string) $request['directory_organization'] ) > MOST_OF_ID ) {
		return new \WP_Error( 'rest_invalid_param', __( 'There is no such organisation.', 'partner-directory' ), array( 'status' => 400 ) );
	}
	$comment['comment_content'] = htmlspecialchars( $words, ENT_QUOTES, 'UTF-8' );
	return $comment;
}

/** WordPress looks for doubles before it keeps what a comment is about. */
function with_about( array $comment, \WP_REST_Request $request ): array {
	$is_ours = is_comments_post( (int) ( $comment['comment_post_ID'] ?? 0 ) );
	return $is_ours ? $comment + array( ABOUT => (string) $request['directory_organization'] ) : $comment;
}

/**
 * The comment that one is a double of: with the same words by the same person, and about the same
 * organisation. WordPress itself takes all comments on a post for being about one thing.
 *
 * @param mixed $found
 * @return mixed
 */
function double_of( $found, array $comment ) {
	if ( ! is_comments_post( (int) ( $comment['comment_post_ID'] ?? 0 ) ) ) {
		return $found;
	}
	$others = get_comments(
		about( $comment[ ABOUT ] ?? '' ) + array(
			'post_id' => (int) $comment['comment_post_ID'],
			'user_id' => (int) ( $comment['user_id'] ?? 0 ),
			'status'  => array( 'approve', 'hold' ),
		)
	);
	foreach ( $others as $other ) {
		if ( trim( comment_words( $other ) ) === trim( $comment['comment_content'] ) ) {
			return (int) $other->comment_ID;
		}
	}
	return 0;
}

/**
 * A moderator reads everything first, whatever the site's settings are.
 *
 * @param int|string|\WP_Error $approved
 * @return int|string|\WP_Error
 */
function approve_later( $approved, array $comment ) {
	$is_ours = is_comments_post( (int) ( $comment['comment_post_ID'] ?? 0 ) );
	if ( $is_ours && ! is_user_logged_in() ) {
		// By the form of WordPress's own, say, where that is for everybody.
		return new \WP_Error( 'rest_comment_login_required', __( 'Please log in first.', 'partner-directory' ), 401 );
	}
	return $is_ours && 1 === (int) ( is_wp_error( $approved ) ? 0 : $approved ) && ! current_user_can( 'moderate_comments' ) ? 0 : $approved;
}

/** WordPress tells the moderators itself where a comment comes from a form of its own. */
function tell_moderator( \WP_Comment $comment, \WP_REST_Request $request, bool $is_new ): void {
	if ( $is_new && is_directory_comment( $comment ) && '0' === $comment->comment_approved ) {
		wp_new_comment_notify_moderator( (int) $comment->comment_ID );
	}
}

function register_comment_routes(): void {
	$id = '(?P<id>\d+)';
	register_rest_route(
		COMMENTS_NAMESPACE,
		'/comments',
		array(
			'callback'            => __NAMESPACE__ . '\comment_session',
			'permission_callback' => '__return_true',
		)
	);
	register_rest_route(
		COMMENTS_NAMESPACE,
		'/comments/own',
		array(
			'callback'            => __NAMESPACE__ . '\own_comments',
			'permission_callback' => 'is_user_logged_in',
		)
	);
	register_rest_route(
		COMMENTS_NAMESPACE,
		"/comments/$id",
		array(
			'methods'             => 'DELETE',
			'callback'            => __NAMESPACE__ . '\remove_comment',
			'permission_callback' => 'is_user_logged_in',
		)
	);
	register_rest_route(
		COMMENTS_NAMESPACE,
		"/comments/$id/report",
		array(
			'methods'             => 'POST',
			'callback'            => __NAMESPACE__ . '\report_comment',
			'permission_callback' => 'is_user_logged_in',
		)
	);
}

/** Who asks, and where they can log in. It gives no nonce: the REST API would let other origins read it. */
function comment_session( \WP_REST_Request $request ): \WP_REST_Response {
	$back    = '{return}';
	$session = array(
		'closed'    => ! comments_open( (int) $request['post'] ),
		'login_url' => add_query_arg( 'redirect_to', $back, wp_login_url() ),
		'nonce_url' => add_query_arg( 'action', 'rest-nonce', admin_url( 'admin-ajax.php' ) ),
	);
	if ( get_option( 'users_can_register' ) ) {
		$session['register_url'] = wp_registration_url();
	}
	if ( is_user_logged_in() ) {
		$session['name']       = wp_get_current_user()->display_name;
		$session['logout_url'] = add_query_arg( 'redirect_to', $back, wp_specialchars_decode( wp_logout_url() ) );
	}
	$response = new \WP_REST_Response( $session );
	$response->header( 'Cache-Control', 'no-store' );
	return $response;
}

/** What its author wrote about an organisation, or about none, and no moderator has read yet. */
function own_comments( \WP_REST_Request $request ): array {
	$found = get_comments(
		about( (string) $request['directory_organization'] ) + array(
			'post_id' => (int) $request['post'],
			'user_id' => get_current_user_id(),
			'status'  => 'hold',
			'orderby' => 'comment_date_gmt',
			'order'   => 'ASC',
			'number'  => 100,
		)
	);
	$shown = array();
	foreach ( array_filter( $found, __NAMESPACE__ . '\is_own' ) as $comment ) {
		$shown[] = array(
			'id'             => (int) $comment->comment_ID,
			'author_name'    => $comment->comment_author,
			'date_gmt'       => mysql_to_rfc3339( $comment->comment_date_gmt ),
			'status'         => 'hold',
			'directory_text' => comment_words( $comment ),
			'directory_own'  => true,
		);
	}
	return $shown;
}

/** @return \WP_Comment|\WP_Error */
function asked_comment( \WP_REST_Request $request ) {
	$comment = get_comment( (int) $request['id'] );
	return is_directory_comment( $comment ) ? $comment : new \WP_Error( 'rest_comment_invalid_id', __( 'There is no such comment.', 'partner-directory' ), array( 'status' => 404 ) );
}

/** @return array|\WP_Error */
function remove_comment( \WP_REST_Request $request ) {
	$comment = asked_comment( $request );
	if ( is_wp_error( $comment ) ) {
		return $comment;
	}
	if ( ! is_own( $comment ) ) {
		return new \WP_Error( 'rest_cannot_delete', __( 'This comment is by somebody else.', 'partner-directory' ), array( 'status' => 403 ) );
	}
	return array( 'deleted' => wp_delete_comment( $comment, true ) );
}

/** @return array|\WP_Error */
function report_comment( \WP_REST_Request $request ) {
	$comment = asked_comment( $request );
	if ( is_wp_error( $comment ) ) {
		return $comment;
	}
	if ( '1' !== $comment->comment_approved ) {
		return new \WP_Error( 'rest_cannot_read', __( 'There is no such comment.', 'partner-directory' ), array( 'status' => 404 ) );
	}
	$id    = (int) $comment->comment_ID;
	$users = get_comment_meta( $id, REPORTED );
	// Once is enough, for each of them.
	if ( ! in_array( (string) get_current_user_id(), $users, true ) ) {
		add_comment_meta( $id, REPORTED, (string) get_current_user_id() );
		wp_mail(
			get_option( 'admin_email' ),
			__( 'A comment on an organisation was reported', 'partner-directory' ),
			admin_url( "comment.php?action=editcomment&c=$id" )
		);
	}
	return array( 'reported' => true );
}

function comment_columns( array $columns ): array {
	return has_comments() ? $columns + array( COMMENTS => __( 'About', 'partner-directory' ) ) : $columns;
}

function comment_column( string $column, $id ): void {
	if ( COMMENTS !== $column ) {
		return;
	}
	echo esc_html( get_comment_meta( (int) $id, ABOUT, true ) );
	$count = count( get_comment_meta( (int) $id, REPORTED ) );
	if ( $count ) {
		/* translators: %d: how many people. */
		echo ' <strong>' . esc_html( sprintf( __( 'Reported by %d', 'partner-directory' ), $count ) ) . '</strong>';
	}
}

/** Two fields under Settings, Discussion. */
function register_comment_settings(): void {
	register_setting(
		'discussion',
		COMMENTS,
		array(
			'type'              => 'boolean',
			'sanitize_callback' => fn( $given ) => $given ? '1' : '',
		)
	);
	register_setting(
		'discussion',
		COMMENTS_DAYS,
		array(
			'type'              => 'integer',
			'sanitize_callback' => fn( $given ) => (string) max( 0, min( 36500, (int) $given ) ),
		)
	);
	add_settings_field(
		COMMENTS,
		__( 'Partner directory', 'partner-directory' ),
		__NAMESPACE__ . '\comment_fields',
		'discussion',
		'default'
	);
	schedule_comments();
	if ( function_exists( 'wp_add_privacy_policy_content' ) ) {
		wp_add_privacy_policy_content( 'Partner Directory', wpautop( privacy_text() ) );
	}
}

function comment_fields(): void {
	printf(
		'<label><input type="checkbox" name="%1$s" id="%1$s" value="1"%2$s> %3$s</label><p class="description">%4$s</p>',
		esc_attr( COMMENTS ),
		checked( has_comments(), true, false ),
		esc_html__( 'People who have logged in can comment on organisations', 'partner-directory' ),
		esc_html__( 'Nothing is shown before a moderator approves it.', 'partner-directory' )
	);
	printf(
		'<p><label for="%1$s">%2$s</label> <input type="number" min="0" class="small-text" name="%1$s" id="%1$s" value="%3$d"></p>',
		esc_attr( COMMENTS_DAYS ),
		esc_html__( 'Days after which such comments are deleted (0: never)', 'partner-directory' ),
		(int) get_option( COMMENTS_DAYS, 0 )
	);
}

function privacy_text(): string {
	return __( 'People who have logged in can comment on the organisations of our directory. We keep what they write, their name, e-mail address and IP address with it, and which organisation it is about, until they or we delete it. A moderator reads each comment before others can. We show no pictures from other websites beside comments. Who reports a comment is known to our moderators alone.', 'partner-directory' );
}

function schedule_comments(): void {
	$is_wanted = (int) get_option( COMMENTS_DAYS, 0 ) > 0;
	if ( $is_wanted && ! wp_next_scheduled( COMMENTS_EXPIRE ) ) {
		wp_schedule_event( time(), 'daily', COMMENTS_EXPIRE );
	} elseif ( ! $is_wanted ) {
		unschedule_comments();
	}
}

function unschedule_comments(): void {
	wp_clear_scheduled_hook( COMMENTS_EXPIRE );
}

/** Deletes for good what is older than an administrator wants to keep. */
function expire_comments(): void {
	$days = (int) get_option( COMMENTS_DAYS, 0 );
	if ( $days < 1 ) {
		return;
	}
	$old = get_comments(
		array(
			'post_type'  => COMMENTS_POST,
			'status'     => 'any',
			'date_query' => array(
				'column' => 'comment_date_gmt',
				'before' => "$days days ago",
			),
		)
	);
	foreach ( $old as $comment ) {
		wp_delete_comment( $comment, true );
	}
}

/** What WordPress exports of somebody's comments does not say which organisations they are about. */
function comment_exporters( array $exporters ): array {
	$exporters['partner-directory'] = array(
		'exporter_friendly_name' => __( 'Comments on organisations', 'partner-directory' ),
		'callback'               => __NAMESPACE__ . '\export_comments',
	);
	return $exporters;
}

/** Before WordPress's own, which leaves the texts and takes the names from them. */
function comment_erasers( array $erasers ): array {
	$ours = array(
		'eraser_friendly_name' => __( 'Comments on organisations', 'partner-directory' ),
		'callback'             => __NAMESPACE__ . '\erase_comments',
	);
	return array( 'partner-directory' => $ours ) + $erasers;
}

/** Comments on organisations by somebody's e-mail address, some at a time. */
function comments_by( string $email, int $page = 1 ): array {
	return get_comments(
		array(
			'post_type'    => COMMENTS_POST,
			'author_email' => $email,
			'status'       => 'any',
			'number'       => 100,
			'paged'        => $page,
			'orderby'      => 'comment_ID',
			'order'        => 'ASC',
		)
	);
}

function export_comments( string $email, int $page = 1 ): array {
	$comments = comments_by( $email, $page );
	$data     = array();
	foreach ( $comments as $comment ) {
		$data[] = array(
			'group_id'    => 'partner-directory',
			'group_label' => __( 'Comments on organisations', 'partner-directory' ),
			'item_id'     => "partner-directory-{$comment->comment_ID}",
			'data'        => array(
				array(
					'name'  => __( 'About', 'partner-directory' ),
					'value' => get_comment_meta( $comment->comment_ID, ABOUT, true ),
				),
				array(
					'name'  => __( 'Comment', 'partner-directory' ),
					'value' => comment_words( $comment ),
				),
				array(
					'name'  => __( 'Date', 'partner-directory' ),
					'value' => $comment->comment_date_gmt,
				),
			),
		);
	}
	return array(
		'data' => $data,
		'done' => count( $comments ) < 100,
	);
}

function erase_comments( string $email ): array {
	$comments = comments_by( $email );
	foreach ( $comments as $comment ) {
		wp_delete_comment( $comment, true );
	}
	$user = get_user_by( 'email', $email );
	if ( $user ) {
		delete_metadata( 'comment', 0, REPORTED, (string) $user->ID, true );
	}
	return array(
		'items_removed'  => (bool) $comments,
		'items_retained' => false,
		'messages'       => array(),
		'done'           => count( $comments ) < 100,
	);
}
