<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** The organisations that are there at all by `only-ids`, `only-country` and `only-category`. */
function selected( array $feed, array $attributes ): array {
	$ids        = given_list( $attributes['only-ids'] ?? '' );
	$countries  = given_list( strtoupper( $attributes['only-country'] ?? '' ) );
	$categories = with_descendants( given_list( $attributes['only-category'] ?? '' ), $feed['categories'] );
	return array_values(
		array_filter(
			$feed['organizations'],
			fn( $org ) => ( ! $ids || in_array( $org['id'], $ids, true ) )
				&& ( ! $countries || array_intersect( $org['countries'], $countries ) )
				&& ( ! $categories || array_intersect( $org['category_ids'], $categories ) )
		)
	);
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
