import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

export function uninstall({ site }) {
  describe('an administrator who deletes the plugin', () => {
    it('has seen no complaint of PHP about it', async () => {
      assert.deepEqual(await site.complaints(), []);
    });

    it('has nothing of it left in the database', async () => {
      const counts = await site.php(
        `global $wpdb;
         require_once ABSPATH . 'wp-admin/includes/plugin.php';
         require_once ABSPATH . 'wp-admin/includes/file.php';
         update_option( 'partner_directory_src', '/partners.json' );
         PartnerDirectory\\keep_list( '{"organizations": [{"name": "One"}]}' );
         PartnerDirectory\\keep_list( '{"organizations": [{"name": "Two"}]}' );
         PartnerDirectory\\keep_import( array( 'url' => '/sheet.csv', 'columns' => array( 'Name' => 'name' ) ) );
         PartnerDirectory\\schedule_import();
         $traces = fn() => array(
           'events' => (int) (bool) wp_next_scheduled( 'partner_directory_import' ),
           'posts' => (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->posts WHERE post_type = 'partner_directory' OR post_title = 'partners.json'" ),
           'roles' => count( array_filter( wp_roles()->roles, fn( $role ) => isset( $role['capabilities']['edit_partner_directory'] ) ) ),
         );
         $stored = $traces();
         $count  = fn() => (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%partner\\_directory%'" )
           + (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->posts WHERE post_type = 'partner_comments'" )
           + (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->commentmeta WHERE meta_key LIKE 'partner\\_directory%'" )
           + (int) wp_next_scheduled( 'partner_directory_expire_comments' );
         $before = $count();
         deactivate_plugins( 'partner-directory/partner-directory.php' );
         delete_plugins( array( 'partner-directory/partner-directory.php' ) );
         return array( $before > 2, $count(), file_exists( WP_PLUGIN_DIR . '/partner-directory' ), $stored, $traces() );`,
      );
      assert.deepEqual(counts, [
        ...[true, 0, false],
        { events: 1, posts: 3, roles: 2 },
        { events: 0, posts: 0, roles: 0 },
      ]);
    });
  });
}
