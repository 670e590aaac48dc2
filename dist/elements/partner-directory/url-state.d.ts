import type { LitElement } from 'lit';
import type { DirectoryState } from './state.js';
export interface UrlStateHost extends LitElement {
    syncUrl: string | null;
}
/**
 * Keeps what a visitor has chosen in the page's URL, under a prefix of the element's own, and brings
 * it back. What others have in the URL and in `history.state` stays.
 */
export declare function urlState(host: UrlStateHost, directory: DirectoryState): {
    start: () => void;
    commit: () => void;
};
