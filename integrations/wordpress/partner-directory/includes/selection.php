<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** The organisations that are there at all by `only-ids`, `only-country` and `only-category`. */
function selected( array $feed, array $attributes ): array {
	$ids        = given_set( $attributes['only-ids'] ?? '' );
	$countries  = given_set( strtoupper( $attributes['only-country'] ?? '' ) );
	$categories = wanted_categories( $feed['categories'], $attributes );
	return array_values(
		array_filter(
			$feed['organizations'],
			fn( $org ) => ( ! $ids || isset( $ids[ $org['id'] ] ) )
				&& ( ! $countries || null !== first_in( $org['countries'], $countries ) )
				&& ( ! $categories || null !== first_in( $org['category_ids'], $categories ) )
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
	$by_id  = array_column( $categories, null, 'id' );
	$groups = array_fill_keys( array_keys( $by_id ), array() ) + array( '' => array() );
	foreach ( $organizations as $org ) {
		$id = first_in( $org['category_ids'], $wanted ) ?? first_in( $org['category_ids'], $by_id ) ?? '';

		$groups[ $id ][] = $org;
	}
	$pairs = array();
	foreach ( array_filter( $groups ) as $id => $members ) {
		$pairs[] = array( $by_id[ $id ] ?? null, $members );
	}
	return $pairs;
}

/** The first of some values that is a key of a set; null where none is. */
function first_in( array $values, array $set ): ?string {
	foreach ( $values as $value ) {
		if ( isset( $set[ $value ] ) ) {
			return $value;
		}
	}
	return null;
}

/** The categories that `only-category` leaves, as keys; none where it leaves all. */
function wanted_categories( array $categories, array $attributes ): array {
	return with_descendants( given_set( $attributes['only-category'] ?? '' ), $categories );
}

/** What stands in an attribute with spaces or commas between, as keys. */
function given_set( string $text ): array {
	return array_fill_keys( preg_split( '/[\s,]+/', $text, -1, PREG_SPLIT_NO_EMPTY ), true );
}

/** A category stands for those below it, too. */
function with_descendants( array $wanted, array $categories ): array {
	$below = array();
	foreach ( $categories as $category ) {
		$below[ $category['parent_id'] ][] = $category['id'];
	}
	$left = array_keys( $wanted );
	while ( $left ) {
		foreach ( $below[ array_pop( $left ) ] ?? array() as $id ) {
			if ( ! isset( $wanted[ $id ] ) ) {
				$wanted[ $id ] = true;
				$left[]        = $id;
			}
		}
	}
	return $wanted;
}
