<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** The organisations that are there at all by `only-ids`, `only-country` and `only-category`. */
function selected( array $feed, array $attributes ): array {
	$ids        = given_list( $attributes['only-ids'] ?? '' );
	$countries  = given_list( strtoupper( $attributes['only-country'] ?? '' ) );
	$categories = wanted_categories( $feed['categories'], $attributes );
	return array_values(
		array_filter(
			$feed['organizations'],
			fn( $org ) => ( ! $ids || in_array( $org['id'], $ids, true ) )
				&& ( ! $countries || array_intersect( $org['countries'], $countries ) )
				&& ( ! $categories || array_intersect( $org['category_ids'], $categories ) )
		)
	);
}

/**
 * Organisations by the first of their categories that is there at all, in the order of the
 * categories; at the end those without one.
 *
 * @return array[] Pairs of a category, null at the end, and its organisations.
 */
function grouped( array $organizations, array $categories, array $attributes ): array {
	$wanted = wanted_categories( $categories, $attributes );
	$groups = array_fill_keys( array_column( $categories, 'id' ), array() ) + array( '' => array() );
	foreach ( $organizations as $org ) {
		$known = array_values( array_intersect( $org['category_ids'], array_keys( $groups ) ) );
		$first = array_values( array_intersect( $known, $wanted ) );

		$groups[ $first[0] ?? $known[0] ?? '' ][] = $org;
	}
	$by_id = array_column( $categories, null, 'id' );
	$pairs = array();
	foreach ( array_filter( $groups ) as $id => $members ) {
		$pairs[] = array( $by_id[ $id ] ?? null, $members );
	}
	return $pairs;
}

/** Ids of the categories that `only-category` leaves; none where it leaves all. */
function wanted_categories( array $categories, array $attributes ): array {
	return with_descendants( given_list( $attributes['only-category'] ?? '' ), $categories );
}

/** What stands in an attribute with spaces or commas between. */
function given_list( string $text ): array {
	return preg_split( '/[\s,]+/', $text, -1, PREG_SPLIT_NO_EMPTY );
}

/** A category stands for those below it, too. */
function with_descendants( array $ids, array $categories ): array {
	do {
		$before = count( $ids );
		foreach ( $categories as $category ) {
			if ( in_array( $category['parent_id'], $ids, true ) && ! in_array( $category['id'], $ids, true ) ) {
				$ids[] = $category['id'];
			}
		}
	} while ( count( $ids ) > $before );
	return $ids;
}
