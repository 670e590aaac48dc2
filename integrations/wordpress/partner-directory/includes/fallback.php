<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** Organisations in a fallback: it is in the page whether a visitor needs it or not. */
const MOST_SHOWN = 200;

/**
 * What stands inside an element until its script has something to show: for visitors without
 * JavaScript, search engines, and whenever a visitor's browser can't reach the feed.
 *
 * @param array  $attributes The element's, by name.
 * @param ?array $feed       As {@see read_feed()} makes it; null where there is no copy.
 * @param string $link       A page to lead to where there is nothing to list.
 */
function fallback( string $view, array $attributes, ?array $feed, string $link ): string {
	$language = new Language( shown_language( $attributes ), $feed['language'] ?? '' );
	$level    = (int) ( $attributes['heading-level'] ?? 0 );
	$level    = $level >= 1 && $level <= 6 ? $level : 2;
	$html     = '';
	if ( $feed && 'directory' === $view ) {
		$html = directory_fallback( $feed, $attributes, $language, $level );
	} elseif ( $feed && 'tips' === $view ) {
		$html = tips_fallback( $feed['tips'], $language, $level );
	} elseif ( $feed ) {
		$org  = organization_of( $feed, $attributes['org-id'] ?? '' );
		$html = $org ? organization_fallback( $org, $language, $level ) : '';
	}
	return $html ? $language->root( $html ) : link_fallback( $link );
}

function organization_of( array $feed, string $id ): ?array {
	foreach ( $feed['organizations'] as $org ) {
		if ( $id === $org['id'] ) {
			return $org;
		}
	}
	return null;
}

function directory_fallback( array $feed, array $attributes, Language $language, int $level ): string {
	$page       = $feed['page'];
	$has_intro  = ! isset( $attributes['no-intro'] );
	$selected   = selected( $feed, $attributes );
	$groups     = grouped( array_slice( $selected, 0, MOST_SHOWN ), $feed['categories'], $attributes );
	$is_grouped = (bool) array_filter( array_column( $groups, 0 ) );
	$levels     = heading_levels( $level, $has_intro, '' !== $page['resources_heading'], $is_grouped );
	$community  = isset( $attributes['no-community'] ) ? array() : $feed['community'];
	$account    = array_intersect_key( $community, array_flip( array( 'logIn', 'register' ) ) );
	$html       = community_fallback( $account, $language );
	if ( $has_intro ) {
		$html .= $language->name( "h$level", $page['title'] ? $page : $feed, 'title' );
		$html .= $language->paragraphs( $page, 'summary' );
	}
	if ( ! isset( $attributes['no-tips'] ) ) {
		$html .= tips_fallback( $feed['tips'], $language, $levels['tips'] );
	}
	$html .= $language->name( "h{$levels['tips']}", $page, 'resources_heading' );
	$html .= $language->paragraphs( $page, 'resources_intro' );
	foreach ( $groups as list( $category, $organizations ) ) {
		if ( $is_grouped ) {
			$html .= group_heading( $category, $language, "h{$levels['group']}" );
		}
		$html .= html_list( array_map( fn( $org ) => organization_fallback( $org, $language, $levels['card'] ), $organizations ) );
	}
	if ( $feed['is_cut'] || count( $selected ) > MOST_SHOWN ) {
		$html .= '<p>' . esc_html( $language->word( 'cut' ) ) . '</p>';
	}
	return $html . community_fallback( array_diff_key( $community, $account ), $language );
}

/** @param ?array $category None for organisations without one. */
function group_heading( ?array $category, Language $language, string $tag ): string {
	return $category ? $language->name( $tag, $category, 'name' ) : "<$tag>" . esc_html( $language->word( 'otherOrganizations' ) ) . "</$tag>";
}

function tips_fallback( array $tips, Language $language, int $level ): string {
	$below = min( 6, $level + 1 );
	$items = array_map(
		fn( $tip ) => $language->name( "h$below", $tip, 'title' ) . $language->blocks( $tip, 'text', 'title' ),
		$tips['items']
	);
	return $language->name( "h$level", $tips, 'heading' ) . html_list( $items );
}

function organization_fallback( array $org, Language $language, int $level ): string {
	$state = library()['statuses'][ $org['status'] ] ?? '';
	return $language->name( "h$level", $org, 'name' )
		. $language->name( 'p', $org, 'alternate_name' )
		. ( $state ? '<p>' . esc_html( $language->word( $state ) ) . '</p>' : '' )
		. $language->paragraphs( $org, 'alert' )
		. $language->blocks( $org, 'description', 'name', 'alternate_name' )
		. html_list( array_map( fn( $contact ) => contact_fallback( $contact, $language ), $org['contacts'] ) );
}

/** The lines about logging in and commenting, each only as far as the feed gives it. */
function community_fallback( array $community, Language $language ): string {
	$items = array();
	foreach ( $community as $word => $href ) {
		$said    = esc_html( $language->word( $word ) );
		$items[] = $href ? '<a href="' . esc_url( str_replace( '{return}', '', $href ) ) . '" rel="noopener">' . $said . '</a>' : $said;
	}
	return html_list( $items );
}

function contact_fallback( array $contact, Language $language ): string {
	$country = $language->region( $contact['country'] ?? '' );
	$value   = line( comma_joined( $contact['value'], $country ) );
	if ( ! empty( $contact['href'] ) ) {
		$href  = esc_url( $contact['href'], array( 'http', 'https', 'mailto', 'tel' ) );
		$value = '<a href="' . $href . '" rel="noopener noreferrer"' . tooltip( $contact['value'] ) . '>' . $value . '</a>';
	}
	$html = esc_html( $language->word( $contact['line'] ?? '' ?: $contact['kind'] ) ) . ': ' . $value;
	if ( ! empty( $contact['extension'] ) ) {
		$html .= ' ' . str_replace( '{n}', line( $contact['extension'] ), esc_html( $language->word( 'extension' ) ) );
	}
	if ( ! empty( $contact['label'] ) ) {
		$html .= ' (' . line( $contact['label'] ) . ')';
	}
	return empty( $contact['gone'] ) ? $html : $html . ' ' . esc_html( $language->word( 'gone' ) );
}

/** A short text on one line, escaped. */
function line( string $text ): string {
	return esc_html( preg_replace( '/\n+/', ' ', shortened( $text ) ) );
}

function link_fallback( string $link ): string {
	$words = __( 'Our partner organisations', 'partner-directory' );
	return $link ? '<p><a href="' . esc_url( $link, array( 'http', 'https' ) ) . '">' . esc_html( $words ) . '</a></p>' : '';
}

/** @param string[] $items HTML, escaped. */
function html_list( array $items ): string {
	return $items ? '<ul><li>' . implode( '</li><li>', $items ) . '</li></ul>' : '';
}
