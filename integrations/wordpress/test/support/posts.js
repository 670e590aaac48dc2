/**
 * Publishes a post as a user of a role, past whatever WordPress takes out for that role.
 * Resolves to its address and what was saved.
 */
export function publish(site, content, role = 'author') {
  return site.php(
    `wp_set_current_user( get_user_by( 'login', $given['role'] )->ID );
     $id = wp_insert_post( array(
       'post_title'   => 'A page',
       'post_status'  => 'publish',
       'post_content' => wp_slash( $given['content'] ),
     ) );
     return array( 'url' => home_url( "?p=$id" ), 'content' => get_post( $id )->post_content );`,
    { content, role },
  );
}

/** The block as the editor saves it. */
export const block = (attributes) => {
  const json = JSON.stringify(attributes).replace(/[<>&]|--/g, (text) =>
    [...text].map((each) => `\\u00${each.charCodeAt(0).toString(16)}`).join(''),
  );
  return `<!-- wp:partner-directory/directory ${json} /-->`;
};

/** The shortcode as an author writes it; a flag is `true`. */
export const shortcode = (attributes) => {
  const options = Object.entries(attributes).map(([name, value]) =>
    value === true ? name : `${name}="${value}"`,
  );
  return `[${['partner_directory', ...options].join(' ')}]`;
};

/** What WordPress makes of each of some contents, for a visitor or a user of a role. */
export function render(site, contents, role = '') {
  return site.php(
    `wp_set_current_user( $given['role'] ? get_user_by( 'login', $given['role'] )->ID : 0 );
     return array_map( fn( $content ) => apply_filters( 'the_content', $content ), $given['contents'] );`,
    { contents, role },
  );
}
