<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/**
 * What is wrong with what an author asked for; empty where nothing is.
 *
 * @param array $given As of {@see element_html()}.
 * @param bool  $anew  As of {@see feed_copy()}.
 */
function problem_of( array $given, bool $anew = false ): string {
	$view = view_of( $given );
	if ( $view !== ( $given['view'] ?? $view ) ) {
		return 'bad-view';
	}
	$attributes = element_attributes( $view, $given );
	if ( ! isset( $attributes['src'] ) ) {
		return '' === plain( $given['src'] ?? '' ) ? 'no-url' : 'bad-url';
	}
	$copy       = feed_copy( $attributes['src'], $anew );
	$org        = $attributes['org-id'] ?? '';
	$feed       = $copy['feed'];
	$is_missing = 'card' === $view && $feed && ! $feed['is_cut'] && ! organization_of( $feed, $org );
	if ( $is_missing ) {
		return 'no-org';
	}
	return '' === $copy['problem'] && $feed && $feed['is_cut'] ? 'cut' : $copy['problem'];
}

/**
 * A problem in words, for the person who can put it right.
 *
 * @param string $problem A word, and behind colons what more is known: `status:404`, or where JSON is not JSON.
 */
function problem_sentence( string $problem ): string {
	list( $code, $first, $column, $slip ) = explode( ':', $problem ) + array( '', '', '', '' );
	switch ( $code ) {
		case '':
			return '';
		case 'bad-view':
			return __( 'What to show (view) must be directory, card or tips.', 'partner-directory' );
		case 'no-url':
			return __( 'Give the URL of the list of organisations, a JSON file.', 'partner-directory' );
		case 'bad-url':
			return __( 'The URL of the list must begin with https:// or, for a file on this website, with a single /. It can’t have a user name, a backslash, or “..” in it. Copy it from your browser’s address bar.', 'partner-directory' );
		case 'no-org':
			return __( 'There is no organisation with that id in the list.', 'partner-directory' );
		case 'unreachable':
			return __( 'This website could not reach the list at that URL. Is the URL right, and its server up?', 'partner-directory' );
		case 'status':
			return sprintf(
				/* translators: %s: a number, such as 404 */
				__( 'The server of the list answered with an error, such as “not found” (its status was %s). Check the URL.', 'partner-directory' ),
				$first
			);
		case 'too-often':
			return __( 'This website has fetched lists very often in a short time, and is waiting before it fetches another. Try again in a minute.', 'partner-directory' );
		case 'cut':
			return __( 'The list is very long, so this website keeps only its beginning for visitors without JavaScript. Everybody else sees all of it.', 'partner-directory' );
		case 'withdrawn':
			return __( 'The list is no longer there: its server says that it was withdrawn.', 'partner-directory' );
		case 'too-large':
			return __( 'The list is too large for this website to keep a copy of it.', 'partner-directory' );
		case 'not-json':
			return '' !== $slip ? sprintf(
				/* translators: %s: a sentence that says where, and what is wrong there */
				__( 'What is at that URL is not JSON. %s', 'partner-directory' ),
				slip_sentence(
					array(
						'line'   => (int) $first,
						'column' => (int) $column,
						'slip'   => $slip,
					)
				)
			) : __( 'What is at that URL is not JSON in UTF-8. Look for the URL of the JSON file, not of a web page.', 'partner-directory' );
		case 'none-shown':
			return __( 'None of the organisations in the list can be shown. Each needs a name.', 'partner-directory' );
		case 'unknown-version':
			return __( 'The list is in a newer form than this plugin can read. Update the plugin.', 'partner-directory' );
		default:
			return __( 'What is at that URL is JSON, but not a list of organisations.', 'partner-directory' );
	}
}

/** The problem of an element above it, for those who can edit the page that it is in. */
function notice_html( array $given ): string {
	$post = get_post();
	if ( ! ( $post ? current_user_can( 'edit_post', $post->ID ) : current_user_can( 'edit_theme_options' ) ) ) {
		return '';
	}
	$sentences = array_filter( array( problem_sentence( problem_of( $given ) ), unknown_options_sentence( $given ) ) );
	return $sentences ? '<p class="partner-directory-notice" role="note">'
		. esc_html( implode( ' ', $sentences ) ) . ' '
		. esc_html__( 'Visitors don’t see this message.', 'partner-directory' ) . '</p>' : '';
}

/** The options that an element does not have, in words; empty where there are none. */
function unknown_options_sentence( array $given ): string {
	$known   = array_keys( OWN_OPTIONS + attribute_types( VIEWS[ view_of( $given ) ] ) );
	$unknown = array_diff( array_keys( $given ), $known );
	return $unknown ? sprintf(
		/* translators: %s: names, with commas between them */
		__( 'Left out, because there is no such option here: %s.', 'partner-directory' ),
		implode( ', ', $unknown )
	) : '';
}
