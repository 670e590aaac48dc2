import type { LitElement } from 'lit';
import type { DirectoryState } from './state.js';
export interface UrlStateHost extends LitElement {
    syncUrl: string | null;
}
/** The organisation that a URL asks for, and whether it surely does. */
interface Wanted {
    readonly id: string;
    readonly isSure: boolean;
}
/**
 * Keeps what a visitor has chosen in the page's URL, under a prefix of the element's own, and brings
 * it back. What others have in the URL and in `history.state` stays. Without `sync-url`, the URL is
 * only read: what somebody shared stands in its fragment.
 */
export declare function urlState(host: UrlStateHost, directory: DirectoryState): {
    start: () => void;
    commit: () => void;
    /** What the element's own parameters are called. */
    name: () => string;
    /** The URL that brings others to what is chosen. */
    url: () => string;
    /** The URL that brings others to one organisation, by its `id`. */
    urlOf(id: string): string;
    /** What the URL asks for, where it is still to be brought on screen. */
    wanted: () => Wanted | null;
    found(): void;
};
export {};
