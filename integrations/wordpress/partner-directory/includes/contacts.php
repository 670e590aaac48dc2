<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/**
 * Every way to reach an organisation of a feed, in the order in which the element shows them, as of
 * `contact-points.ts`. Each is a `kind` (`tel`, `email`, `website` or `address`), a `value`, and perhaps `href`,
 * `label`, `extension`, `gone` and, of an address, `country`.
 *
 * @param array $org With own names.
 */
function contacts( array $org ): array {
	$checks   = checks( records( field( $org, 'checks' ), 'url' ) );
	$phones   = phones( field( $org, 'phones' ) );
	foreach ( SILENT_LINES as $type ) {
		array_push( $phones, ...array_map( fn( $phone ) => array( 'type' => $type ) + $phone, phones( field( $org, $type ) ) ) );
	}
	$contacts = array( telephones( $phones ) );
	foreach ( labelled( 'email', field( $org, 'email' ), field( $org, 'additional_emails' ) ) as list( $email, $label ) ) {
		$contacts[] = array( mailbox( $email, $label ) );
	}
	$places   = records( field( $org, 'locations' ), 'name' );
	$places   = array_map( fn( $place ) => own_names( $place, 'name', 'url', 'addresses', 'phones', 'contacts', 'country', ...library()['place'] ), $places );
	$websites = array_merge( listed( field( $org, 'additional_websites' ) ), virtual_places( $places ) );
	foreach ( labelled( 'website', field( $org, 'website' ), $websites ) as list( $url, $label ) ) {
		$contacts[] = websites( $url, $label, $checks );
	}
	$contacts[] = people( field( $org, 'contacts' ) );
	$addresses  = addresses_of( $org );
	if ( $addresses ) {
		// The columns of a spreadsheet.
		$contacts[] = place( array( 'addresses' => $addresses ) );
	}
	foreach ( $places as $given ) {
		if ( virtual_places( array( $given ) ) && ! array_diff_key( $given, array_flip( array( 'name', 'url' ) ) ) ) {
			continue;
		}
		$contacts[] = place( array( 'addresses' => addresses_of( $given ) ) + $given );
	}
	return array_values( array_filter( array_merge( ...$contacts ), fn( $contact ) => '' !== $contact['value'] . ( $contact['country'] ?? '' ) ) );
}

/** The websites of virtual places (HSDS), each with the name of its place. */
function virtual_places( array $places ): array {
	$virtual = array_filter( $places, fn( $place ) => '' !== web_address( as_written( $place['url'] ?? '' ) ) );
	return array_map(
		fn( $place ) => array(
			'url'   => $place['url'],
			'label' => $place['name'] ?? '',
		),
		array_values( $virtual )
	);
}

/**
 * The numbers of somebody: each with its `type`, `extension` and `description`. One field may have several.
 *
 * @param mixed $given
 */
function phones( $given ): array {
	$phones = array();
	foreach ( listed( $given ) as $each ) {
		$phone  = own_names( record( $each, 'number' ), 'number', 'type', 'extension', 'description' );
		$number = $phone['number'] ?? '';
		$rest   = array(
			'type'      => address_line( $phone['type'] ?? '' ),
			'extension' => preg_replace( '/^[^0-9]{1,12}(?=[0-9]{1,7}$)/uD', '', text( $phone['extension'] ?? '' ) ),
		);
		foreach ( numbers( $number ) as list( $one, $said ) ) {
			$phones[] = $rest + array(
				'number'      => $one,
				'description' => comma_joined( prose( $phone['description'] ?? '' ), $said ),
			);
		}
	}
	return $phones;
}

/**
 * What a field that should hold one number came to: pairs of a number and the words beside it.
 *
 * @param mixed $given
 */
function numbers( $given ): array {
	if ( is_string( $given ) && ! preg_match( '/^[+\d ().-]*$/D', $given ) && ! tel_link( $given ) ) {
		$pieces = numbers_in( replaced( pattern( 'WRAPPED' ), '', prose( $given ) ) );
		if ( $pieces ) {
			return $pieces;
		}
	}
	$number = replaced( pattern( 'WRAPPED' ), '', prose( $given ) );
	return '' === $number ? array() : array( array( $number, '' ) );
}

/** Numbers, those that can be called first. A line that nobody answers by voice has no link. */
function telephones( array $phones, string $whose = '' ): array {
	$called = array();
	$silent = array();
	foreach ( $phones as $phone ) {
		list( 'number' => $number, 'extension' => $extension, 'type' => $type, 'description' => $description ) = $phone;

		$words     = "$type $description";
		$is_text   = (bool) found_by( 'TEXTPHONE', $words );
		$is_shared = ! $is_text && found_by( 'SHARED', $words );
		$line      = $is_shared ? '' : ( found_by( 'FAX', $words ) ? 'fax' : ( $is_text ? 'textphone' : '' ) );
		$is_silent = $line || ( ! $is_shared && found_by( 'SILENT', $words ) );
		// What the kind says already is not said again.
		$says    = fn( $text ) => strtolower( $text ) === $line ? '' : $text;
		$contact = array(
			'kind'      => 'tel',
			'line'      => $line,
			'value'     => $number,
			'href'      => $is_silent ? '' : tel_link( $number, $extension )['href'] ?? '',
			'label'     => comma_joined( $whose, $says( $description ), $is_silent || '' === $description ? $says( $type ) : '' ),
			'extension' => $extension,
		);
		if ( $is_silent ) {
			$silent[] = $contact;
		} else {
			$called[] = $contact;
		}
	}
	return array_merge( $called, $silent );
}

/**
 * What a field that should hold one address came to: pairs of an address, perhaps empty, and the words beside it.
 *
 * @param string $kind  `website` or `email`.
 * @param mixed  $given
 */
function addresses( string $kind, $given ): array {
	$fix = __NAMESPACE__ . ( 'website' === $kind ? '\web_address' : '\email_address' );
	$key = 'website' === $kind ? 'url' : 'email';
	$all = array();
	foreach ( listed( $given ) as $each ) {
		$record  = is_named( $each ) ? own_names( $each, $key, 'label' ) : array( $key => $each );
		$text    = as_written( $record[ $key ] ?? '' );
		$text    = strlen( $text ) <= MOST_OF_TEXT ? $text : '';
		$label   = prose( $record['label'] ?? '' );
		$address = found_by( 'SEPARATED', $text ) ? '' : $fix( $text );
		$pieces  = '' === $address || found_by( 'CUT', $address ) ? addresses_in( $text, $fix ) : array( array( $address, '' ) );
		foreach ( $pieces as $piece ) {
			if ( '' !== $piece[0] . $piece[1] ) {
				$all[] = array( $piece[0], comma_joined( $label, $piece[1] ) );
			}
		}
	}
	return $all;
}

/**
 * The main address of a kind and the others, each with its label, which is all there is without an address. One
 * that is there again gives its label to the first.
 *
 * @param mixed $main
 * @param mixed $more
 */
function labelled( string $kind, $main, $more ): array {
	$key    = 'website' === $kind ? 'url' : 'email';
	$pieces = array();
	foreach ( addresses( $kind, $main ) as list( $address, $label ) ) {
		$name = '' === $address ? " $label" : $address;
		if ( '' !== $label || ! isset( $pieces[ $name ] ) ) {
			$pieces[ $name ] = array( $address, $label );
		}
	}
	$first = implode( '', array_slice( array_filter( array_column( $pieces, 0 ), 'strlen' ), 0, 1 ) );
	$all   = '' === $first ? array() : array( $first => array( $first, '' ) );
	foreach ( records( $more, $key ) as $record ) {
		$each  = own_names( $record, $key, 'label' );
		$label = prose( $each['label'] ?? '' );
		$found = addresses( $kind, $each[ $key ] ?? '' );
		foreach ( $found ? $found : array( array( '', '' ) ) as list( $address, $said ) ) {
			$pieces[] = array( $address, comma_joined( $label, $said ) );
		}
	}
	foreach ( $pieces as list( $address, $label ) ) {
		if ( '' !== $address . $label ) {
			$all[ '' === $address ? " $label" : $address ] = array( $address, $label );
		}
	}
	return array_values( $all );
}

function mailbox( string $email, string $label ): array {
	$link = '' === $email ? array() : mail_link( $email );
	return array(
		'kind'  => 'email',
		'value' => $link['text'] ?? ( '' === $email ? $label : $email ),
		'href'  => $link['href'] ?? '',
		'label' => '' === $email ? '' : $label,
	);
}

/**
 * A website; and where it is gone, its archived copy, under the copy's own URL.
 *
 * @param array[] $checks As {@see checks()} gives them.
 */
function websites( string $url, string $label, array $checks ): array {
	if ( '' === $url ) {
		return array(
			array(
				'kind'  => 'website',
				'value' => $label,
			),
		);
	}
	$link     = web_link( $url );
	$check    = $checks[ $url ] ?? array();
	$is_gone  = in_array( $check['state'] ?? '', GONE, true );
	$contacts = array(
		array(
			'kind'  => 'website',
			'value' => $link['text'] ?? $url,
			'href'  => $is_gone ? '' : $link['href'] ?? '',
			'label' => $label,
			'gone'  => $is_gone,
		),
	);
	$copy     = $is_gone ? web_link( $check['archive_url'] ) : array();
	if ( $copy ) {
		$contacts[] = array(
			'kind'  => 'website',
			'value' => $copy['text'],
			'href'  => $copy['href'],
		);
	}
	return $contacts;
}

/** What the feed's keeper found at each URL. Of two the first counts. */
function checks( array $given ): array {
	$checks = array();
	foreach ( $given as $each ) {
		$check   = own_names( $each, 'url', 'state', 'archive_url' );
		$checks += array(
			web_address( as_written( $check['url'] ?? '' ) ) => array(
				'state'       => strtolower( text( $check['state'] ?? '' ) ),
				'archive_url' => as_written( $check['archive_url'] ?? '' ),
			),
		);
	}
	unset( $checks[''] );
	return $checks;
}

/**
 * The numbers and mailboxes of people, or else their names. Several addresses in one field are several people of one name.
 *
 * @param mixed $given
 */
function people( $given, string $where = '' ): array {
	$contacts = array();
	foreach ( records( $given, 'name' ) as $each ) {
		$person = own_names( $each, 'name', 'title', 'email', 'phones' );
		$emails = addresses( 'email', $person['email'] ?? '' );
		foreach ( $emails ? $emails : array( array( '', '' ) ) as list( $email, $said ) ) {
			if ( '' === $email ) {
				// What is no link stays as text.
				list( $email, $said ) = array( $said, '' );
			}
			$who        = comma_joined( prose( $person['name'] ?? '' ), prose( $person['title'] ?? '' ), $said );
			$whose      = comma_joined( $who, $where );
			$ways       = array_merge(
				telephones( phones( $person['phones'] ?? null ), $whose ),
				'' === $email ? array() : array( mailbox( $email, $whose ) )
			);
			$contacts[] = $ways || '' === $who ? $ways : array(
				array(
					'kind'  => 'person',
					'value' => $who,
					'label' => $where,
				),
			);
		}
	}
	return array_merge( array(), ...$contacts );
}

/**
 * The addresses of a place or organisation: that among its own fields, which may be a record, and the others.
 *
 * @param array $given With own names.
 */
function addresses_of( array $given ): array {
	$lines = array_intersect_key( $given, array_flip( array( 'country', ...library()['place'] ) ) );
	$first = $lines['address_1'] ?? null;
	if ( is_array( $first ) && ! is_list( $first ) ) {
		unset( $lines['address_1'] );
		$lines = own_names( $first, 'country', ...library()['place'] ) + $lines;
	}
	return array_merge( $lines ? array( $lines ) : array(), records( $given['addresses'] ?? null, 'address_1' ) );
}

/** One line of an address, which may be given as several. */
function address_line( $given ): string {
	return is_array( $given ) && is_list( $given ) ? comma_joined( ...array_map( __NAMESPACE__ . '\prose', $given ) ) : prose( $given );
}

/** A place: its address, and its own numbers and people. */
function place( array $location ): array {
	$name     = prose( $location['name'] ?? '' );
	$contacts = array();
	foreach ( records( $location['addresses'] ?? null, 'address_1' ) as $given ) {
		$address = array_map( __NAMESPACE__ . '\address_line', own_names( $given, 'country', ...library()['place'] ) );
		$text    = implode( "\n", array_map( fn( $part ) => $address[ $part ] ?? '', ADDRESS_PARTS ) );
		preg_match_all( pattern( 'PART' ), $text, $parts );
		$value   = '';
		foreach ( $parts[0] as $line ) {
			// A town may be at the end of a street, too.
			$value = in_array( $line, preg_split( '/, */', $value ), true ) ? $value : comma_joined( $value, $line );
		}
		$country = $address['country'] ?? '';
		$contact = array(
			'kind'    => 'address',
			'value'   => $value,
			'label'   => $value === $name ? '' : $name,
			'country' => preg_match( '/^[a-z]{2}$/iD', $country ) ? ( country_code( $country ) ?: $country ) : $country,
		);
		// The address for letters may be the same.
		if ( ! in_array( $contact, $contacts, true ) ) {
			$contacts[] = $contact;
		}
	}
	if ( ! $contacts && empty( $location['phones'] ) && empty( $location['contacts'] ) ) {
		// The name is all there is.
		$contacts[] = array(
			'kind'  => 'address',
			'value' => $name,
		);
	}
	return array_merge( $contacts, telephones( phones( $location['phones'] ?? null ), $name ), people( $location['contacts'] ?? null, $name ) );
}

/** Those texts that are not empty, with commas between. */
function comma_joined( string ...$texts ): string {
	return implode( ', ', array_filter( $texts, 'strlen' ) );
}
