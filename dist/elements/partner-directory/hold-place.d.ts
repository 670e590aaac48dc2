import { type LitElement } from 'lit';
/**
 * Lets a browser bring back the scroll after a reload, or after Back to a page that it has not kept:
 * it does so when the page has loaded, and goes to the top where the list is not there yet. Until it
 * is, the directory is high enough.
 */
export declare function holdPlace(host: LitElement): void;
