import { parseFeed } from '../../../../dist/feed/decode/parse-feed.js';
import { contactPoints } from '../../../../dist/view/contact-points.js';

/** What the page shows of the organisations of a feed; or that it can show nothing. */
export function onPage(feed) {
  try {
    return parseFeed(feed).feed.organizations.map((org) => ({
      name: org.name,
      alternate_name: org.alternate_name ?? '',
      description: org.description ?? '',
      alert: org.alert ?? '',
      category_ids: org.category_ids,
      countries: org.countries ?? [],
      contacts: contactPoints(org).map((point) => ({
        kind: point.kind,
        line: point.line ?? '',
        // A fallback has it in one line.
        value: point.value.replaceAll('\n', ' '),
        href: point.href ?? '',
        label: point.label ?? '',
        extension: point.extension ?? '',
        isGone: point.isGone ?? false,
      })),
    }));
  } catch (error) {
    return error.reason;
  }
}

/** What the fallback shows of the organisations of each of some feeds. */
export const inFallback = (site, feeds) =>
  site.php(
    `return array_map(
       function ( $json ) {
         $feed = PartnerDirectory\\read_body( $json );
         return is_string( $feed ) ? $feed : array_map(
           function ( $org ) {
             $org['contacts'] = array_map(
               fn( $contact ) => array(
                 'kind'      => $contact['kind'],
                 'line'      => $contact['line'] ?? '',
                 'value'     => PartnerDirectory\\comma_joined( $contact['value'], $contact['country'] ?? '' ),
                 'href'      => $contact['href'] ?? '',
                 'label'     => $contact['label'] ?? '',
                 'extension' => $contact['extension'] ?? '',
                 'isGone'    => $contact['gone'] ?? false,
               ),
               $org['contacts']
             );
             $keys = array( 'name', 'alternate_name', 'description', 'alert', 'category_ids', 'countries', 'contacts' );
             return array_replace( array_flip( $keys ), array_intersect_key( $org, array_flip( $keys ) ) );
           },
           $feed['organizations']
         );
       },
       $given
     );`,
    feeds.map((feed) => JSON.stringify(feed)),
  );
