<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** What the forms of the screen send with a nonce of its own. */
const LIST_NONCE = 'partner_directory_list';

/**
 * Does what a form of the screen has sent, and leads back to the screen. Where it can't be done, the screen is
 * shown at once, with what was written still in it.
 */
function handle_list_form(): void {
	if ( 'POST' !== ( $_SERVER['REQUEST_METHOD'] ?? '' ) ) {
		return;
	}
	if ( ! $_POST ) {
		// PHP drops a form that is larger than it takes.
		list_draft( '', list_problem_sentence( 'too-large' ) );
		return;
	}
	check_admin_referer( LIST_NONCE );
	if ( ! current_user_can( CAPABILITY ) ) {
		wp_die( '', 403 );
	}
	switch ( sanitize_key( $_POST['what'] ?? '' ) ) {
		case 'save':
			$done = save_form();
			break;
		case 'restore':
			$done = restore_list( (int) ( $_POST['version'] ?? 0 ) ) ? 'restored' : '';
			break;
		case 'delete':
			$done = empty( $_POST['is_sure'] ) ? '' : 'deleted';
			if ( $done ) {
				delete_list();
			}
			break;
		default:
			$done = '';
	}
	if ( '' !== $done ) {
		wp_safe_redirect( add_query_arg( 'done', $done, list_screen_url() ) );
		exit;
	}
}

/** Keeps what was written, or the file that was chosen. Returns what was done; empty where it could not be. */
function save_form(): string {
	$file = $_FILES['file'] ?? array( 'error' => UPLOAD_ERR_NO_FILE );
	$text = str_replace( "\r\n", "\n", wp_unslash( $_POST['list'] ?? '' ) );
	if ( UPLOAD_ERR_OK === $file['error'] ) {
		$text = (string) file_get_contents( $file['tmp_name'] );
	} elseif ( UPLOAD_ERR_NO_FILE !== $file['error'] ) {
		list_draft( $text, list_problem_sentence( 'too-large' ) );
		return '';
	}
	$checked = checked_list( $text );
	$problem = $checked['problem'];
	if ( version_of( list_text() ) !== ( $_POST['version'] ?? '' ) ) {
		$problem = list_problem_sentence( 'changed' );
	}
	if ( '' === $problem ) {
		$code    = keep_list( $checked['text'] );
		$problem = $code ? list_problem_sentence( $code ) : '';
	}
	list_draft( $text, $problem );
	return '' === $problem ? 'saved' : '';
}

/**
 * What was written and could not be kept, with the reason; remembered for the screen that is shown next.
 *
 * @return string[]
 */
function list_draft( ?string $text = null, string $problem = '' ): array {
	static $draft = array(
		'text'    => null,
		'problem' => '',
	);
	if ( null !== $text ) {
		$draft = compact( 'text', 'problem' );
	}
	return $draft;
}
