<?php
/**
 * Plugin Name:       Partner Directory
 * Description:       Shows a list of partner organisations, kept in one JSON file, as a searchable directory. A block and a shortcode.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       partner-directory
 * Domain Path:       /languages
 */

namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

const FILE = __FILE__;

require __DIR__ . '/includes/library.php';
require __DIR__ . '/includes/tables.php';
require __DIR__ . '/includes/text.php';
require __DIR__ . '/includes/patterns.php';
require __DIR__ . '/includes/names.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/urls.php';
require __DIR__ . '/includes/problems.php';
require __DIR__ . '/includes/links.php';
require __DIR__ . '/includes/found.php';
require __DIR__ . '/includes/contacts.php';
require __DIR__ . '/includes/class-categories.php';
require __DIR__ . '/includes/read-feed.php';
require __DIR__ . '/includes/limits.php';
require __DIR__ . '/includes/feed-copy.php';
require __DIR__ . '/includes/class-json-reader.php';
require __DIR__ . '/includes/json-slip.php';
require __DIR__ . '/includes/list-store.php';
require __DIR__ . '/includes/list-check.php';
require __DIR__ . '/includes/list-feed.php';
require __DIR__ . '/includes/list-form.php';
require __DIR__ . '/includes/list-screen.php';
require __DIR__ . '/includes/import-source.php';
require __DIR__ . '/includes/import-rows.php';
require __DIR__ . '/includes/import-categories.php';
require __DIR__ . '/includes/class-import-book.php';
require __DIR__ . '/includes/import-apply.php';
require __DIR__ . '/includes/import-run.php';
require __DIR__ . '/includes/import-rest.php';
require __DIR__ . '/includes/import-screen.php';
require __DIR__ . '/includes/network.php';
require __DIR__ . '/includes/request.php';
require __DIR__ . '/includes/class-language.php';
require __DIR__ . '/includes/selection.php';
require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/comments.php';
require __DIR__ . '/includes/features.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/feed-report.php';
require __DIR__ . '/includes/settings.php';

add_action( 'init', __NAMESPACE__ . '\load_translations' );
add_action( 'init', __NAMESPACE__ . '\register_scripts' );
add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'init', __NAMESPACE__ . '\register_shortcode' );
add_action( 'init', __NAMESPACE__ . '\register_list_type' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_feed_report' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_list_feed' );
add_filter( 'rest_pre_serve_request', __NAMESPACE__ . '\serve_list', 20, 3 );
add_filter( 'wp_' . LIST_TYPE . '_revisions_to_keep', __NAMESPACE__ . '\versions_to_keep' );
add_filter( 'wp_insert_post_data', __NAMESPACE__ . '\keep_json', 10, 3 );
add_action( 'init', __NAMESPACE__ . '\grant_capability' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_list_screen' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_import_screen' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_import' );
add_action( 'admin_init', __NAMESPACE__ . '\schedule_import' );
add_action( IMPORT, __NAMESPACE__ . '\run_import' );
register_deactivation_hook( FILE, __NAMESPACE__ . '\unschedule_import' );
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_for_editor' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\give_features_to_block' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\add_integrity', 10, 2 );
add_filter( 'no_texturize_tags', __NAMESPACE__ . '\keep_words' );

/** Loads what translators made, for languages that do not come from wordpress.org. */
function load_translations(): void {
	load_plugin_textdomain( 'partner-directory', false, dirname( plugin_basename( FILE ) ) . '/languages' );
}
