/** The copies of lists that the site has in its database, and their sizes there in bytes. */
export const copies = (site) =>
  site.php(
    `global $wpdb;
     return array_map(
       fn( $row ) => array( 'name' => $row->option_name, 'size' => (int) $row->size ),
       $wpdb->get_results( "SELECT option_name, LENGTH(option_value) AS size FROM $wpdb->options WHERE option_name LIKE '\\_transient\\_partner\\_directory\\_copy%'" )
     );`,
  );

/** Deletes all copies (`copy`), or forgets how often lists were fetched for somebody, as some minutes would (`limit`). */
export const forget = (site, kind) =>
  site.php(
    `global $wpdb;
     $like = '\\_transient\\_partner\\_directory\\_' . $given . '%';
     foreach ( $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $like ) ) as $name ) {
       delete_transient( str_replace( '_transient_', '', $name ) );
     }`,
    kind,
  );

/** What the editor is told of a feed at a URL: fetched anew every time. */
export const report = (site, src, login = 'author') =>
  site.php(
    `wp_set_current_user( get_user_by( 'login', $given['login'] )->ID );
     ini_set( 'memory_limit', '256M' );
     $request = new WP_REST_Request( 'GET', '/partner-directory/v1/report' );
     $request->set_param( 'src', $given['src'] );
     $response = rest_do_request( $request );
     return $response->get_data() + array(
       'status'  => $response->get_status(),
       'headers' => $response->get_headers(),
       'peak'    => memory_get_peak_usage(),
     );`,
    { src, login },
  );
