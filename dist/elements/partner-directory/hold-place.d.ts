import { type LitElement } from 'lit';
/**
 * Lets a browser restore the scroll position after a reload, or after Back to a page that it has
 * not kept. It does so when the page has loaded, and goes to the top if the list is not there yet.
 * So the directory is high until the list is there.
 */
export declare function holdPlace(host: LitElement): void;
