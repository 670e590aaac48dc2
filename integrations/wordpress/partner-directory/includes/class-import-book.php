<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** The organisations of a list by what names them, while a sheet changes them. */
final class Import_Book {
	public bool $is_changed = false;
	private object $feed;
	/** The key of the feed that has the organisations. */
	private string $key;
	/** Records by id and by name, each behind what it is. */
	private array $known = array();

	/** @param object $feed As JSON has it, so that everything that nobody looks at stays. */
	public function __construct( object $feed ) {
		$this->feed = $feed;
		$this->key  = isset( $feed->organisations ) ? 'organisations' : 'organizations';
		$feed->{$this->key} = $feed->{$this->key} ?? array();
		foreach ( $feed->{$this->key} as $record ) {
			if ( is_object( $record ) ) {
				$this->known += array( 'id ' . ( $record->id ?? '' ) => $record );
				$this->known += array( 'name ' . same_name( (string) ( $record->name ?? '' ) ) => $record );
			}
		}
	}

	/** The record of an organisation; a new one where it may be, and null where there is none. */
	public function record( string $id, string $name, bool $may_be_new ): ?object {
		$record = '' === $id ? null : $this->known[ "id $id" ] ?? null;
		$record = $record ?? $this->known[ 'name ' . same_name( $name ) ] ?? null;
		if ( $record || ! $may_be_new ) {
			return $record;
		}
		$record = (object) array(
			'id'   => '' === $id ? $this->new_id( $name ) : $id,
			'name' => $name,
		);
		$this->feed->{$this->key}[]                    = $record;
		$this->known[ 'id ' . $record->id ]            = $record;
		$this->known[ 'name ' . same_name( $name ) ]   = $record;
		$this->is_changed                              = true;
		return $record;
	}

	/** Whether a field could be set to what a cell says. */
	public function set( object $record, string $field, string $cell ): bool {
		if ( 'id' === $field ) {
			return $cell === (string) ( $record->id ?? '' );
		}
		$value = in_array( $field, PLAIN_FIELDS, true ) ? plain_value( $field, $cell, $this->feed ) : false;
		$known = $record->$field ?? null;
		// More than a cell can say.
		$is_rich = 'phones' === $field && is_array( $known ) && ( count( $known ) > 1 || count( (array) ( $known[0] ?? array() ) ) > 1 );
		if ( false === $value || $is_rich || ( null === $value && 'name' === $field ) ) {
			return false;
		}
		if ( null === $value ) {
			unset( $record->$field );
		} else {
			$record->$field = $value;
		}
		$this->is_changed = true;
		return true;
	}

	private function new_id( string $name ): string {
		$slug = slug( $name );
		$base = '' === $slug ? 'organization' : $slug;
		$id   = $base;
		for ( $n = 2; isset( $this->known[ "id $id" ] ); $n++ ) {
			$id = "$base-$n";
		}
		return $id;
	}
}
