<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

const LIST_SCREEN = 'partner-directory';

/** The page that edits a list in a form of its own, where the build put it into the plugin. */
const EDITOR_PAGE = 'editor.html';

function add_list_screen(): void {
	$title = __( 'Partner directory', 'partner-directory' );
	$hook  = add_menu_page( $title, $title, CAPABILITY, LIST_SCREEN, __NAMESPACE__ . '\list_screen', 'dashicons-groups', 21 );
	add_submenu_page( LIST_SCREEN, $title, __( 'List', 'partner-directory' ), CAPABILITY, LIST_SCREEN );
	add_action( "load-$hook", __NAMESPACE__ . '\handle_list_form' );
	add_action( "load-$hook", __NAMESPACE__ . '\enqueue_list_screen' );
}

function list_screen_url(): string {
	return admin_url( 'admin.php?page=' . LIST_SCREEN );
}

/** See `admin/list-screen.js` for what the script gives the editor in the frame. */
function enqueue_list_screen(): void {
	wp_enqueue_style( 'partner-directory-admin', plugins_url( 'admin/admin.css', FILE ), array(), library()['version'] );
	// In the head: it must have run before the editor does.
	wp_enqueue_script( 'partner-directory-list', plugins_url( 'admin/list-screen.js', FILE ), array( 'wp-api-fetch' ), library()['version'], false );
}

function list_screen(): void {
	$text = list_text();
	?>
	<div class="wrap partner-directory-admin">
		<h1><?php echo esc_html__( 'Partner directory: the list', 'partner-directory' ); ?></h1>
		<?php
		list_notices();
		list_introduction( $text );
		$has_editor = has_editor_page();
		if ( $has_editor ) {
			printf(
				'<iframe class="partner-directory-editor hide-if-no-js" src="%s#wordpress" title="%s"></iframe><details%s><summary>%s</summary>',
				esc_url( plugins_url( EDITOR_PAGE, FILE ) ),
				esc_attr__( 'Editor of the list', 'partner-directory' ),
				null === list_draft()['text'] ? '' : ' open',
				esc_html__( 'The list as text, or from a file', 'partner-directory' )
			);
		}
		list_form( $text );
		echo $has_editor ? '</details>' : '';
		if ( '' !== $text ) {
			versions_table();
			delete_form();
		}
		?>
	</div>
	<?php
}

/** In a frame it can reach this page only from the same origin. */
function has_editor_page(): bool {
	return file_exists( dirname( FILE ) . '/' . EDITOR_PAGE )
		&& wp_parse_url( plugins_url( '', FILE ), PHP_URL_HOST ) === wp_parse_url( admin_url(), PHP_URL_HOST );
}

function list_notices(): void {
	$problem = list_draft()['problem'];
	if ( '' !== $problem ) {
		printf(
			'<div class="notice notice-error" role="alert"><p id="partner-directory-problem"><strong>%s</strong> %s</p></div>',
			esc_html__( 'Not saved.', 'partner-directory' ),
			esc_html( $problem )
		);
		return;
	}
	$done = array(
		'saved'    => __( 'The list is saved.', 'partner-directory' ),
		'restored' => __( 'The earlier version is the list again.', 'partner-directory' ),
		'deleted'  => __( 'The list is deleted.', 'partner-directory' ),
	);
	// Which sentence is shown changes nothing.
	$said = $done[ sanitize_key( $_GET['done'] ?? '' ) ] ?? ''; // phpcs:ignore WordPress.Security.NonceVerification
	if ( $said ) {
		printf( '<div class="notice notice-success" role="status"><p>%s</p></div>', esc_html( $said ) );
	}
	$hint = '' === list_text() ? '' : problem_sentence( list_hint() );
	if ( $hint ) {
		printf( '<div class="notice notice-warning"><p>%s</p></div>', esc_html( $hint ) );
	}
}

/** What is not all right with the list that is kept, as {@see problem_sentence()} has it. */
function list_hint(): string {
	$copy = list_copy();
	return '' === $copy['problem'] && $copy['feed']['is_cut'] ? 'cut' : $copy['problem'];
}

function list_introduction( string $text ): void {
	if ( '' === $text ) {
		echo '<p>' . esc_html__( 'There is no list yet. Write the first organisation over the example, or choose the file that you have, and save. Blocks and shortcodes that name no other list then show this one.', 'partner-directory' ) . '</p>';
		return;
	}
	printf(
		'<p>%s <a href="%s">%s</a></p>',
		esc_html__( 'Blocks and shortcodes that name no other list show this one. Everybody can read it:', 'partner-directory' ),
		esc_url( list_url() ),
		esc_html( absolute_url( list_url() ) )
	);
}

function list_form( string $text ): void {
	$draft = list_draft();
	$shown = $draft['text'] ?? ( '' === $text ? starter() : $text );
	?>
	<form method="post" enctype="multipart/form-data" action="<?php echo esc_url( list_screen_url() ); ?>">
		<?php echo nonce_html(); // phpcs:ignore WordPress.Security.EscapeOutput ?>
		<input type="hidden" name="what" value="save">
		<input type="hidden" name="version" id="partner-directory-version" value="<?php echo esc_attr( version_of( $text ) ); ?>">
		<p>
			<label for="partner-directory-list"><?php echo esc_html__( 'The list, as JSON', 'partner-directory' ); ?></label>
			<textarea id="partner-directory-list" name="list" class="large-text code" rows="22" spellcheck="false" autocapitalize="off" autocomplete="off" dir="ltr"
			<?php
			echo '' === $draft['problem'] ? '' : ' aria-invalid="true" aria-describedby="partner-directory-problem"';
			// A browser drops a line break right after the tag.
			echo ">\n" . esc_textarea( $shown );
			?>
</textarea>
		</p>
		<p>
			<label for="partner-directory-file"><?php echo esc_html__( 'Or a JSON file, in its place', 'partner-directory' ); ?></label>
			<input type="file" id="partner-directory-file" name="file" accept=".json,application/json">
		</p>
		<p><button type="submit" class="button button-primary"><?php echo esc_html__( 'Save the list', 'partner-directory' ); ?></button></p>
	</form>
	<?php
}

/** `wp_nonce_field()` would give each form of the screen the same id. */
function nonce_html(): string {
	return '<input type="hidden" name="_wpnonce" value="' . esc_attr( wp_create_nonce( LIST_NONCE ) ) . '">';
}

/** A list to begin with, which the build took from the library. */
function starter(): string {
	return (string) file_get_contents( dirname( FILE ) . '/starter.json' );
}

/** The earlier versions, each with a button that makes it the list again. */
function versions_table(): void {
	$earlier = array_slice( list_versions(), 1 );
	if ( ! $earlier ) {
		return;
	}
	printf( '<h2>%s</h2>', esc_html__( 'Earlier versions', 'partner-directory' ) );
	/* translators: %d: a number */
	printf( '<p>%s</p>', esc_html( sprintf( __( 'The last %d are kept.', 'partner-directory' ), VERSIONS ) ) );
	echo '<ul class="partner-directory-versions">';
	foreach ( $earlier as $version ) {
		$author = get_userdata( (int) $version->post_author );
		$saved  = get_post_datetime( $version )->getTimestamp();
		$name   = wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $saved ) . ( $author ? ', ' . $author->display_name : '' );
		printf(
			'<li><span id="partner-directory-version-%1$d">%2$s</span> <form method="post" action="%3$s">%4$s<input type="hidden" name="what" value="restore"><input type="hidden" name="version" value="%1$d"><button type="submit" class="button" aria-describedby="partner-directory-version-%1$d">%5$s</button></form></li>',
			(int) $version->ID,
			esc_html( $name ),
			esc_url( list_screen_url() ),
			nonce_html(), // phpcs:ignore WordPress.Security.EscapeOutput
			esc_html__( 'Restore', 'partner-directory' )
		);
	}
	echo '</ul>';
}

function delete_form(): void {
	printf(
		'<h2>%1$s</h2><form method="post" action="%2$s">%3$s<input type="hidden" name="what" value="delete"><p><label><input type="checkbox" name="is_sure" value="1" required> %4$s</label></p><p><button type="submit" class="button button-link-delete">%5$s</button></p></form>',
		esc_html__( 'Delete the list', 'partner-directory' ),
		esc_url( list_screen_url() ),
		nonce_html(), // phpcs:ignore WordPress.Security.EscapeOutput
		esc_html__( 'Yes, with its earlier versions. Pages that show it then show the list of the settings, or nothing.', 'partner-directory' ),
		esc_html__( 'Delete', 'partner-directory' )
	);
}
