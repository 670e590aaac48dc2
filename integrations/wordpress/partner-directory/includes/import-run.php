<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/**
 * Looks at the sheet, once an hour, and brings what has changed in it into the list. Where it can't be fetched or
 * read, the list stays as it is, and its keeper is told.
 */
function run_import(): void {
	$state = import_state();
	if ( '' === $state['url'] || ! $state['columns'] ) {
		return;
	}
	list( $text, $problem ) = fetched_sheet( $state['url'] );
	$state['checked']       = time();
	$state['problem']       = '' === $problem ? '' : sheet_sentence( $problem );
	if ( '' === $problem ) {
		$state['fetched'] = $text;
		$state            = $text === $state['applied'] ? $state : brought_in( $state );
	}
	keep_import( tell_keeper( $state ) );
}

/** What is known of the sheet once the list has what is in it, as far as it can have it. */
function brought_in( array $state ): array {
	$list = list_text();
	if ( '' === $list ) {
		$state['problems'] = array( __( 'There is no list yet.', 'partner-directory' ) );
		return $state;
	}
	list( $made, $problems, $is_read, $gone ) = with_changes( $list, $state );

	$checked = checked_list( $made );
	$refusal = $checked['problem'];
	if ( '' === $refusal && $made !== $list ) {
		$code    = keep_list( $checked['text'] );
		$refusal = $code ? list_problem_sentence( $code ) : '';
	}
	$state['problems'] = '' === $refusal ? $problems : array( $refusal );
	if ( $is_read && '' === $refusal ) {
		$state['applied'] = $state['fetched'];
		$state['gone']    = $gone;
	}
	return $state;
}

/** Mails the keeper what they have not been told yet. */
function tell_keeper( array $state ): array {
	$sentences = array_merge( array_filter( array( $state['problem'] ), 'strlen' ), $state['problems'] );
	$new       = array_diff( $sentences, $state['told'] );
	$keeper    = get_userdata( (int) $state['keeper'] );
	if ( $new && $keeper ) {
		$lines = array_merge(
			array( __( 'WordPress reads the list of partner organisations from a sheet, every hour. You can put right what it found here:', 'partner-directory' ), import_screen_url() ),
			array_slice( $new, 0, 100 )
		);
		wp_mail(
			$keeper->user_email,
			/* translators: %s: the name of the website */
			sprintf( __( '%s: the list of partner organisations', 'partner-directory' ), wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES ) ),
			implode( "\n\n", $lines )
		);
	}
	$state['told'] = $sentences;
	return $state;
}
