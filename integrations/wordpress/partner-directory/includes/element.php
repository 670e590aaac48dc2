<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** What an author may say that is no attribute of an element, with the types. */
const OWN_OPTIONS = array(
	'view'        => 'string',
	'link'        => 'string',
	'features'    => 'string',
	'no-comments' => 'boolean',
);

/**
 * The element that an author asked for, with its fallback inside it. Puts the script on the page.
 *
 * @param array $given By `kebab-case` name: `view`, one of {@see VIEWS}; `link`, a page for visitors
 * where there is nothing to list; `features` and `no-comments`, see {@see features()}, for a directory; and the
 * element's own attributes. Anything else is left out.
 */
function element_html( array $given ): string {
	$view       = view_of( $given );
	$tag        = VIEWS[ $view ];
	$attributes = element_attributes( $view, $given );
	$url        = $attributes['src'] ?? '';
	$feed       = $url ? feed_copy( $url )['feed'] : null;
	$link       = checked_url( plain( $given['link'] ?? '' ) );
	$html       = notice_html( $given ) . "<$tag";
	$features   = 'directory' === $view ? features_of( $given ) : array();
	$comments   = in_array( 'comments', $features, true ) ? comment_attributes( $attributes ) : array();
	$keeper     = in_array( 'corrections', $features, true ) ? correction_attributes( $attributes ) : array();
	foreach ( $attributes + $comments + $keeper as $name => $value ) {
		$html .= true === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	$html .= '>' . fallback( $view, $attributes, $feed, $link ? $link : $url ) . "</$tag>";
	enqueue_scripts( shown_language( $attributes ), $comments ? $features : array_diff( $features, array( 'comments' ) ) );
	// WordPress looks for shortcodes in what blocks and shortcodes made, and a feed must not be able to
	// run one. It makes brackets of `&#91;` again, but not of this.
	return str_replace( array( '[', ']' ), array( '&#091;', '&#093;' ), $html );
}

function view_of( array $given ): string {
	$view = plain( $given['view'] ?? '' );
	return isset( VIEWS[ $view ] ) ? $view : 'directory';
}

/** The language of an element, as it finds it: its own, else the page's. */
function shown_language( array $attributes ): string {
	return $attributes['lang'] ?? get_bloginfo( 'language' );
}

/** Of what an author gave, the attributes of the element, checked; those without a value are `true`. */
function element_attributes( string $view, array $given ): array {
	$src        = plain( $given['src'] ?? '' );
	$attributes = array(
		'src' => '' === $src ? default_url() : feed_url( $src ),
	);
	foreach ( array_diff_key( attribute_types( VIEWS[ $view ] ), $attributes ) as $name => $type ) {
		$value = $given[ $name ] ?? '';
		$text  = plain( $value );
		if ( 'boolean' === $type || true === $value ) {
			$attributes[ $name ] = filter_var( $text, FILTER_VALIDATE_BOOLEAN ) ? true : '';
		} elseif ( 'number' === $type ) {
			$attributes[ $name ] = is_numeric( $text ) ? (string) (int) $text : '';
		} else {
			$attributes[ $name ] = $text;
		}
	}
	return array_filter( $attributes, fn( $value ) => '' !== $value );
}

/** The list of elements that name none: the one that WordPress keeps, else the one that the administrator has set. */
function default_url(): string {
	return list_post() ? list_url() : feed_url( (string) get_option( DEFAULT_URL, '' ) );
}

/**
 * What an author wrote, as text. Where authors may not write any HTML they like, WordPress has put
 * `&amp;` for `&` into what it saved.
 *
 * @param mixed $given
 */
function plain( $given ): string {
	return is_scalar( $given ) ? trim( wp_specialchars_decode( (string) $given, ENT_QUOTES ) ) : '';
}

/** Leaves the words of a fallback as the feed has them: WordPress would change quotes and dashes. */
function keep_words( array $tags ): array {
	return array_merge( $tags, array_values( VIEWS ) );
}
