<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** Where everybody can read the list, and where its keepers save it. */
const LIST_ROUTE = '/feed';

/** Seconds for which browsers show the list without looking whether there is a newer one. */
const LIST_AGE = 60;

/**
 * `GET partner-directory/v1/feed`: the list, for everybody, as its keeper wrote it. `POST` to the same URL keeps
 * the text that is sent (as text/plain) as the list, if it is one. With `If-Match`, only in place of the version that it names.
 */
function register_list_feed(): void {
	register_rest_route(
		'partner-directory/v1',
		LIST_ROUTE,
		array(
			array(
				'methods'             => 'GET',
				'callback'            => __NAMESPACE__ . '\list_response',
				'permission_callback' => '__return_true',
			),
			array(
				'methods'             => 'POST',
				'callback'            => __NAMESPACE__ . '\save_sent_list',
				'permission_callback' => fn() => current_user_can( CAPABILITY ),
			),
		)
	);
}

/** The public URL of the list, as a path: a page may be open under another host name of the website. */
function list_url(): string {
	return feed_url( wp_make_link_relative( rest_url( 'partner-directory/v1' . LIST_ROUTE ) ) );
}

/** @return \WP_REST_Response|\WP_Error Without the list, which {@see serve_list()} sends as it is. */
function list_response( \WP_REST_Request $request ) {
	$text = list_text();
	if ( '' === $text ) {
		return new \WP_Error( 'partner_directory_no_list', __( 'There is no list yet.', 'partner-directory' ), array( 'status' => 404 ) );
	}
	$version = version_of( $text );
	return new \WP_REST_Response(
		null,
		is_version( $request->get_header( 'if_none_match' ), $version ) ? 304 : 200,
		array(
			'ETag'          => "\"$version\"",
			'Cache-Control' => 'public, max-age=' . LIST_AGE,
		)
	);
}

/** Whether a header of entity tags (RFC 9110, 8.8.3) names a version. Servers that compress add to the tag. */
function is_version( ?string $header, string $version ): bool {
	return '*' === trim( (string) $header )
		|| preg_match( '/(?:^|[\s,\/])"' . $version . '(?:[-;](?:gzip|br|zstd))?"/', (string) $header );
}

/**
 * Sends the text of the list in place of what WordPress would make of it, to whoever wants it: it is public, and
 * the same for all.
 *
 * @param bool $is_served Whether an answer was sent already.
 */
function serve_list( bool $is_served, \WP_HTTP_Response $response, \WP_REST_Request $request ): bool {
	$is_list = '/partner-directory/v1' . LIST_ROUTE === untrailingslashit( $request->get_route() )
		&& in_array( $request->get_method(), array( 'GET', 'HEAD' ), true );
	if ( $is_served || ! $is_list ) {
		return $is_served;
	}
	header( 'Access-Control-Allow-Origin: *' );
	header_remove( 'Access-Control-Allow-Credentials' );
	if ( ! in_array( $response->get_status(), array( 200, 304 ), true ) ) {
		return false;
	}
	add_filter( 'rest_send_nocache_headers', '__return_false' );
	if ( 200 === $response->get_status() && 'GET' === $request->get_method() ) {
		echo list_text(); // phpcs:ignore WordPress.Security.EscapeOutput -- JSON, with its own type.
	}
	return true;
}

/** @return \WP_REST_Response|\WP_Error */
function save_sent_list( \WP_REST_Request $request ) {
	$old = version_of( list_text() );
	if ( $request->get_header( 'if_match' ) && ! is_version( $request->get_header( 'if_match' ), $old ) ) {
		return new \WP_Error( 'partner_directory_changed', list_problem_sentence( 'changed' ), array( 'status' => 412 ) );
	}
	$checked = checked_list( $request->get_body() );
	$problem = $checked['problem'];
	if ( '' === $problem ) {
		$code    = keep_list( $checked['text'] );
		$problem = $code ? list_problem_sentence( $code ) : '';
	}
	if ( '' !== $problem ) {
		return new \WP_Error( 'partner_directory_refused', $problem, array( 'status' => 422 ) );
	}
	return new \WP_REST_Response(
		array(
			'hint'    => $checked['hint'],
			'version' => version_of( list_text() ),
		)
	);
}

/**
 * What {@see feed_copy()} gives, of the list that WordPress keeps: nothing is fetched, and it is read again only
 * where it has changed.
 */
function list_copy(): array {
	$text    = list_text();
	$version = library()['version'] . ' ' . version_of( $text );
	$name    = COPY_PREFIX . 'list';
	$kept    = get_transient( $name );
	if ( is_array( $kept ) && $kept['version'] === $version ) {
		return $kept;
	}
	$answer = '' === $text ? 'no-list' : read_body( $text );
	$copy   = array(
		'feed'    => is_array( $answer ) ? $answer : null,
		'problem' => is_array( $answer ) ? '' : $answer,
		'checked' => time(),
		'read'    => time(),
		'until'   => time() + KEPT_FOR,
		'version' => $version,
	);
	set_transient( $name, $copy, KEPT_FOR );
	return $copy;
}
