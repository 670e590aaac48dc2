<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** The categories of a feed: those that it lists, and those that its organisations name. */
final class Categories {
	/** Whether there was no room for one. */
	public bool $is_cut = false;
	/** Bytes that those take that organisations have added. */
	public int $added = 0;
	/** By id. */
	private array $all = array();
	/** Ids by themselves and by names in lower case. */
	private array $ids = array();

	/** @param array[] $given Each gets its id from its name, and its name from its id, where it has but one of them. */
	public function __construct( array $given ) {
		foreach ( $given as $each ) {
			$category       = texts( $each, ...CATEGORY_TEXTS );
			$category['id'] = '' === $category['id'] ? slug( $category['name'] ) : $category['id'];
			if ( '' === $category['name'] ) {
				$category['name'] = $category['id'];
			}
			if ( '' !== $category['id'] ) {
				$this->all += array( $category['id'] => $category );
			}
		}
		foreach ( $this->all as $category ) {
			$this->ids[ lower_case( $category['name'] ) ] = $category['id'];
		}
		foreach ( $this->all as $category ) {
			$this->ids[ $category['id'] ] = $category['id'];
		}
	}

	/** @return array[] */
	public function all(): array {
		return array_values( $this->all );
	}

	/**
	 * Ids of the categories that an organisation gives.
	 *
	 * @param bool $is_named They are names: one that nobody knows is added.
	 */
	public function ids_of( array $given, bool $is_named ): array {
		$ids = array_map( fn( $each ) => $this->ids_in( text( $each ), $is_named ), $given );
		return array_values( array_unique( array_filter( array_merge( array(), ...$ids ), 'strlen' ) ) );
	}

	/** A name may have commas in it, and so may a cell with several. */
	private function ids_in( string $given, bool $is_named ): array {
		if ( '' === $this->known( $given ) && false !== strpos( $given, ',' ) ) {
			$parts = array_map( fn( $part ) => $this->known( trim( $part ) ), array_slice( explode( ',', $given ), 0, MOST_ITEMS ) );
			if ( ! in_array( '', $parts, true ) ) {
				return $parts;
			}
		}
		return array( $this->id_of( $given, $is_named ) );
	}

	private function known( string $given ): string {
		return $this->ids[ $given ] ?? $this->ids[ lower_case( prose( $given ) ) ] ?? '';
	}

	private function id_of( string $given, bool $is_named ): string {
		$name  = prose( $given );
		$known = $this->known( $given );
		if ( '' !== $known || '' === $given || ! $is_named ) {
			return $known;
		}
		$slug = slug( $name );
		$id   = '' === $slug ? $name : $slug;
		if ( ! isset( $this->ids[ $id ] ) ) {
			if ( count( $this->all ) >= MOST_ITEMS ) {
				$this->is_cut = true;
				return '';
			}
			$this->all[ $id ] = array_combine( CATEGORY_TEXTS, array( $id, shortened( $name ), '' ) );
			$this->added     += size( $this->all[ $id ] );
		}
		$this->ids[ $id ] = $id;
		return $id;
	}
}
