import { type CommentsAdapter } from './adapter.js';
/**
 * Comments in WordPress, by its own REST API and our plugin's additions to it. The browser sends
 * its cookies only to this URL. The nonce, which proves that the request comes from our page, is
 * fetched separately, so that the page itself may come from a cache.
 *
 * @param root of the REST API: `https://…/wp-json/` or `https://…/?rest_route=/`.
 * @param post the id of the post that has the comments.
 */
export declare function wordPressComments(root: string, post: string): CommentsAdapter;
