import type { LitElement } from 'lit';
import type { DirectoryState } from './state.js';
export interface UrlStateHost extends LitElement {
    syncUrl: string | null;
}
/** The organisation that a URL asks for, by what may be its `id`, and whether that is certain. */
interface Wanted {
    readonly ids: readonly string[];
    readonly isSure: boolean;
    /** Whether it has been searched for by its name. */
    isTried?: boolean;
}
/**
 * Keeps what a visitor has chosen in the page's URL, under a prefix of the element's own, and
 * restores it. Anything else in the URL and in `history.state` stays. Without `sync-url`, the URL
 * is only read: what somebody shared is in its fragment.
 */
export declare function urlState(host: UrlStateHost, directory: DirectoryState): {
    start: () => void;
    commit: () => void;
    /** What the element's own parameters are called. */
    name: () => string;
    /** The URL that shows others what is chosen. */
    url: () => string;
    /** The URL that shows others one organisation, by its `id`. */
    urlOf(id: string): string;
    /** What the URL asks for, if it is not on screen yet. */
    wanted: () => Wanted | null | undefined;
    found(): void;
};
export {};
