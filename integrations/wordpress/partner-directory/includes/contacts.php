<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/**
 * Every way to reach an organisation of a feed, in the order in which the element shows them. Each
 * is a `kind` (`tel`, `email`, `website` or `address`), a `value`, and perhaps `href`, `label`,
 * `extension` and `gone`.
 */
function contacts( array $org ): array {
	$checks   = checks( records( field( $org, 'checks' ), 'url' ) );
	$contacts = array(
		telephones( $org ),
		mailboxes( field( $org, 'email' ) ),
		mailboxes( field( $org, 'additional_emails' ) ),
		websites( field( $org, 'website' ), $checks ),
		websites( field( $org, 'additional_websites' ), $checks ),
	);
	foreach ( records( field( $org, 'contacts' ), 'name' ) as $given ) {
		$person     = with_own_names( $given, array_flip( PERSON_FIELDS ) );
		$whose      = joined( $person, 'name', 'title' );
		$contacts[] = telephones( $person, $whose );
		$contacts[] = mailboxes( field( $person, 'email' ), $whose );
	}
	foreach ( records( field( $org, 'locations' ), 'name' ) as $location ) {
		$contacts[] = postal_addresses( $location );
	}
	return array_values( array_filter( array_merge( ...$contacts ), fn( $contact ) => '' !== $contact['value'] ) );
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
				'label'     => implode( ', ', array_filter( array( $name, $label ), 'strlen' ) ),
				'extension' => $extension,
			);
		},
		listed( field( $whose, 'phones' ) )
	);
}

/** @param mixed $given One e-mail address, several in one string, or a list of strings or records. */
function mailboxes( $given, string $whose = '' ): array {
	$contacts = array();
	foreach ( labelled( $given, 'email' ) as list( $address, $label ) ) {
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
 * Websites; and where one is gone, its archived copy, under the copy's own URL.
 *
 * @param mixed   $given  As of {@see mailboxes()}.
 * @param array[] $checks As {@see checks()} gives them.
 */
function websites( $given, array $checks ): array {
	$contacts = array();
	foreach ( labelled( $given, 'url' ) as list( $url, $label ) ) {
		$link       = web_link( $url );
		$check      = $checks[ $link['href'] ?? '' ] ?? array();
		$is_gone    = in_array( $check['state'] ?? '', GONE, true );
		$contacts[] = array(
			'kind'  => 'website',
			'value' => $link['text'] ?? '',
			'href'  => $is_gone ? '' : $link['href'] ?? '',
			'label' => $label,
			'gone'  => $is_gone,
		);
		$copy = $is_gone ? web_link( unaltered( $check['archive_url'] ?? '' ) ) : array();
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

/** What the feed's keeper found at each URL, by the link to it. Of two the first counts. */
function checks( array $given ): array {
	$checks = array();
	foreach ( $given as $check ) {
		$checks += array( web_link( unaltered( $check['url'] ?? '' ) )['href'] ?? '' => $check );
	}
	unset( $checks[''] );
	return $checks;
}

function postal_addresses( array $location ): array {
	return array_map(
		fn( $address ) => array(
			'kind'  => 'address',
			'value' => joined( $address, ...ADDRESS_PARTS ),
			'label' => text( field( $location, 'name' ) ),
		),
		records( field( $location, 'addresses' ), 'address_1' )
	);
}

/**
 * URLs or e-mail addresses with their labels.
 *
 * @param mixed $given As of {@see mailboxes()}.
 */
function labelled( $given, string $key ): array {
	$pairs = array();
	foreach ( listed( $given ) as $each ) {
		$label = is_array( $each ) ? text( field( $each, 'label' ) ) : '';
		$text  = unaltered( is_array( $each ) ? field( $each, $key ) : $each );
		// The last one in a text that was cut would be another one.
		$text = strlen( $text ) > MOST_OF_TEXT ? '' : preg_replace( '/\s+/', ' ', $text );
		foreach ( preg_split( SEPARATOR, $text ) as $one ) {
			$pairs[ "$one\n$label" ] = array( $one, $label );
		}
	}
	return array_values( $pairs );
}
