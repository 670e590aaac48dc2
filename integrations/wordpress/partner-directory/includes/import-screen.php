<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

const IMPORT_SCREEN = 'partner-directory-import';

function add_import_screen(): void {
	$title = __( 'Import', 'partner-directory' );
	$hook  = add_submenu_page( LIST_SCREEN, $title, $title, CAPABILITY, IMPORT_SCREEN, __NAMESPACE__ . '\import_screen' );
	add_action( "load-$hook", __NAMESPACE__ . '\handle_import_form' );
	add_action( "load-$hook", __NAMESPACE__ . '\enqueue_import_screen' );
}

function import_screen_url(): string {
	return admin_url( 'admin.php?page=' . IMPORT_SCREEN );
}

/** The library's own core reads sheets, in the browser; the words around it are the plugin's. */
function enqueue_import_screen(): void {
	$version = library()['version'];
	enqueue_list_screen();
	wp_enqueue_script( 'partner-directory-keeper', plugins_url( 'admin/keeper-import.js', FILE ), array(), $version, true );
	wp_enqueue_script( 'partner-directory-import', plugins_url( 'admin/import-screen.js', FILE ), array( 'partner-directory-keeper', 'partner-directory-list' ), $version, true );
	wp_localize_script( 'partner-directory-import', 'partnerDirectoryImport', array( 'words' => import_words() ) );
}

function import_words(): array {
	return array(
		'found'     => __( 'What was found', 'partner-directory' ),
		'columns'   => __( 'What each column is read as. Change what is wrong.', 'partner-directory' ),
		'column'    => __( 'Column', 'partner-directory' ),
		'readAs'    => __( 'Read as', 'partner-directory' ),
		'example'   => __( 'For example', 'partner-directory' ),
		'leaveOut'  => __( 'Leave out', 'partner-directory' ),
		'keep'      => __( 'Keep, but do not show', 'partner-directory' ),
		'added'     => __( 'New in the list:', 'partner-directory' ),
		'changed'   => __( 'Changed in the list:', 'partner-directory' ),
		'vanished'  => __( 'In the list, but not in the sheet (they stay):', 'partner-directory' ),
		'nothing'   => __( 'The list has all of it already.', 'partner-directory' ),
		'problems'  => __( 'To look at', 'partner-directory' ),
		'save'      => __( 'Save the list', 'partner-directory' ),
		'saveSheet' => __( 'Save the list, and look at the sheet every hour', 'partner-directory' ),
		'saved'     => __( 'The list is saved.', 'partner-directory' ),
		'hourly'    => __( 'The list is saved. From now on WordPress looks at the sheet every hour.', 'partner-directory' ),
	);
}

/** Does what a form of the screen has sent, and leads back to the screen. */
function handle_import_form(): void {
	if ( 'POST' !== ( $_SERVER['REQUEST_METHOD'] ?? '' ) ) {
		return;
	}
	check_admin_referer( LIST_NONCE );
	if ( ! current_user_can( CAPABILITY ) ) {
		wp_die( '', 403 );
	}
	if ( 'end' === ( $_POST['what'] ?? '' ) ) {
		end_import();
	} else {
		$url     = sanitize_text_field( wp_unslash( $_POST['url'] ?? '' ) );
		$problem = begin_import( $url );
		if ( '' !== $problem ) {
			list_draft( $url, $problem );
			return;
		}
	}
	wp_safe_redirect( import_screen_url() );
	exit;
}

function import_screen(): void {
	?>
	<div class="wrap partner-directory-admin">
		<h1><?php echo esc_html__( 'Partner directory: import', 'partner-directory' ); ?></h1>
		<p class="hide-if-js"><?php echo esc_html__( 'To read a sheet, this page needs JavaScript. A JSON file can be saved without it, under List.', 'partner-directory' ); ?></p>
		<h2><?php echo esc_html__( 'From a file', 'partner-directory' ); ?></h2>
		<p>
			<label for="partner-directory-csv"><?php echo esc_html__( 'A table saved as CSV', 'partner-directory' ); ?></label>
			<input type="file" id="partner-directory-csv" accept=".csv,.tsv,.txt,text/csv">
		</p>
		<p>
			<label for="partner-directory-paste"><?php echo esc_html__( 'Or rows copied from a spreadsheet, with their headings', 'partner-directory' ); ?></label>
			<textarea id="partner-directory-paste" class="large-text code" rows="4" spellcheck="false"></textarea>
		</p>
		<p><button type="button" class="button" id="partner-directory-look"><?php echo esc_html__( 'Look at it', 'partner-directory' ); ?></button></p>
		<h2><?php echo esc_html__( 'From a sheet on the web, every hour', 'partner-directory' ); ?></h2>
		<?php sheet_form( import_state() ); ?>
		<div id="partner-directory-result" aria-live="polite"></div>
	</div>
	<?php
}

function sheet_form( array $state ): void {
	$draft = list_draft();
	foreach ( array_merge( array( $draft['problem'], $state['problem'] ), $state['problems'] ) as $problem ) {
		if ( '' !== $problem ) {
			printf( '<div class="notice notice-error inline" role="alert"><p>%s</p></div>', esc_html( $problem ) );
		}
	}
	?>
	<form method="post" action="<?php echo esc_url( import_screen_url() ); ?>">
		<?php echo nonce_html(); // phpcs:ignore WordPress.Security.EscapeOutput ?>
		<input type="hidden" name="what" value="begin">
		<p>
			<label for="partner-directory-sheet"><?php echo esc_html__( 'URL of the sheet', 'partner-directory' ); ?></label>
			<input type="text" inputmode="url" id="partner-directory-sheet" name="url" class="large-text code" value="<?php echo esc_attr( $draft['text'] ?? $state['url'] ); ?>" aria-describedby="partner-directory-sheet-help">
		</p>
		<p class="description" id="partner-directory-sheet-help"><?php echo esc_html__( 'In Google Sheets, choose File, Share, Publish to web, and Comma-separated values. Everybody who has the URL can read the sheet. Only this website fetches it: visitors never reach Google.', 'partner-directory' ); ?></p>
		<p><button type="submit" class="button"><?php echo esc_html__( 'Fetch the sheet', 'partner-directory' ); ?></button></p>
	</form>
	<?php
	if ( '' === $state['url'] ) {
		return;
	}
	$checked = wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $state['checked'] );
	/* translators: %s: a date and a time */
	$said = $state['columns'] ? __( 'WordPress looks at the sheet every hour. The last time was %s.', 'partner-directory' ) : __( 'The sheet was fetched on %s. Look at it, and save the list.', 'partner-directory' );
	printf( '<p>%s</p>', esc_html( sprintf( $said, $checked ) ) );
	printf( '<p><button type="button" class="button" id="partner-directory-look-sheet">%s</button></p>', esc_html__( 'Look at the sheet', 'partner-directory' ) );
	printf(
		'<form method="post" action="%s">%s<input type="hidden" name="what" value="end"><p><button type="submit" class="button button-link-delete">%s</button></p></form>',
		esc_url( import_screen_url() ),
		nonce_html(), // phpcs:ignore WordPress.Security.EscapeOutput
		esc_html__( 'Stop reading the sheet', 'partner-directory' )
	);
}
