<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** Between addresses that share one string. */
const SEPARATOR = '/[,;]?\s+(?:(?:and|or|&)\s+)?(?=\S+[.@]\S)|[,;](?=https?:|www\.)/i';

/**
 * Every way to reach an organisation of a feed, in the order in which the element shows them. Each
 * is a `kind` (`tel`, `email`, `website` or `address`), a `value`, and perhaps `href`, `label`,
 * `extension` and `gone`.
 */
function contacts( array $org ): array {
	$contacts = array_merge(
		telephones( $org ),
		mailboxes( field( $org, 'email' ) ),
		mailboxes( field( $org, 'additional_emails' ) ),
		websites( $org, field( $org, 'website', 'web', 'url' ) ),
		websites( $org, field( $org, 'additional_websites' ) )
	);
	foreach ( records( field( $org, 'contacts' ) ) as $person ) {
		$whose    = joined( $person, 'name', 'title' );
		$contacts = array_merge(
			$contacts,
			telephones( $person, $whose ),
			mailboxes( field( $person, 'email' ), $whose )
		);
	}
	foreach ( records( field( $org, 'locations' ) ) as $location ) {
		foreach ( records( field( $location, 'addresses' ) ) as $address ) {
			$contacts[] = array(
				'kind'  => 'address',
				'value' => joined( $address, 'address_1', 'city', 'state_province', 'postal_code', 'country' ),
				'label' => text( field( $location, 'name' ) ),
			);
		}
	}
	return array_values( array_filter( $contacts, fn( $contact ) => '' !== $contact['value'] ) );
}

function telephones( array $whose, string $name = '' ): array {
	return array_map(
		function ( $phone ) use ( $name ) {
			$number    = text( is_array( $phone ) ? field( $phone, 'number' ) : $phone );
			$extension = is_array( $phone ) ? text( field( $phone, 'extension' ) ) : '';
			$label     = is_array( $phone ) ? text( field( $phone, 'description', 'type' ) ) : '';
			return array(
				'kind'      => 'tel',
				'value'     => $number,
				'href'      => tel_link( $number, $extension )['href'] ?? '',
				'label'     => implode( ', ', array_filter( array( $name, $label ) ) ),
				'extension' => $extension,
			);
		},
		listed( field( $whose, 'phones', 'phone', 'tel', 'telephone' ) )
	);
}

/** @param mixed $given One address, several in one string, or a list of strings or records. */
function mailboxes( $given, string $whose = '' ): array {
	$contacts = array();
	foreach ( addresses( $given, 'email' ) as list( $address, $label ) ) {
		$link       = mail_link( $address );
		$contacts[] = array(
			'kind'  => 'email',
			'value' => $link['text'] ?? '',
			'href'  => $link['href'] ?? '',
			'label' => $whose ? $whose : $label,
		);
	}
	return $contacts;
}

/**
 * Websites; and where one is gone, its archived copy, under the copy's own address.
 *
 * @param mixed $given As of {@see mailboxes()}.
 */
function websites( array $org, $given ): array {
	$contacts = array();
	foreach ( addresses( $given, 'url' ) as list( $address, $label ) ) {
		$link       = web_link( $address );
		$check      = check_of( $org, $address );
		$is_gone    = in_array( $check['state'] ?? '', array( 'gone', 'hijacked' ), true );
		$contacts[] = array(
			'kind'  => 'website',
			'value' => $link['text'] ?? '',
			'href'  => $is_gone ? '' : $link['href'] ?? '',
			'label' => $label,
			'gone'  => $is_gone,
		);
		$copy = $is_gone ? web_link( text( $check['archive_url'] ?? '' ) ) : array();
		if ( $copy ) {
			$contacts[] = array(
				'kind'  => 'website',
				'value' => $copy['text'],
				'href'  => $copy['href'],
			);
		}
	}
	return $contacts;
}

/** What the feed's keeper found at an address. */
function check_of( array $org, string $address ): array {
	foreach ( records( field( $org, 'checks' ) ) as $check ) {
		if ( web_link( text( $check['url'] ?? '' ) ) === web_link( $address ) ) {
			return $check;
		}
	}
	return array();
}

/**
 * Addresses with their labels.
 *
 * @param mixed $given As of {@see mailboxes()}.
 */
function addresses( $given, string $key ): array {
	$pairs = array();
	foreach ( listed( $given ) as $each ) {
		$label = is_array( $each ) ? text( field( $each, 'label' ) ) : '';
		$text  = text( is_array( $each ) ? field( $each, $key ) : $each );
		foreach ( preg_split( SEPARATOR, $text ) as $address ) {
			$pairs[] = array( $address, $label );
		}
	}
	return $pairs;
}
