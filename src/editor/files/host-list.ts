/**
 * A page of the same origin that has the editor in a frame, and keeps the list itself: the WordPress
 * plugin. The contract:
 *
 * - The frame's URL is that of `editor.html` with the fragment `#wordpress`.
 * - The page around it has, before the frame is loaded, `window.partnerDirectoryList` with:
 *   - `load(): Promise<string>`: the text of the list as it is stored, JSON. An empty text is an empty
 *     list.
 *   - `save(text: string): Promise<void>`: stores it. Rejected with an `Error` whose message can be
 *     shown to the keeper where it could not.
 *   - `language` (optional): the BCP 47 tag of the keeper's language. Else that of the browser is used.
 *   - `fragment` (optional): the fragment of that page's own URL, where a link with a correction leads to
 *     it: `#correction=…`.
 *
 * The editor loads the list at the start, and its Save button saves there. After a failure everything
 * is still on screen, and kept in the browser.
 */
export interface HostList {
  load(): Promise<string>;
  save(text: string): Promise<void>;
  readonly language?: string;
  readonly fragment?: string;
}

export const HOST_FRAGMENT = '#wordpress';

/** The list of the page around this one, where there is such a page. */
export function hostList(): HostList | undefined {
  if (location.hash !== HOST_FRAGMENT || window.parent === window) return undefined;
  try {
    const { partnerDirectoryList } = window.parent as { partnerDirectoryList?: HostList };
    return typeof partnerDirectoryList?.load === 'function' ? partnerDirectoryList : undefined;
  } catch {
    // A page of another origin.
    return undefined;
  }
}
