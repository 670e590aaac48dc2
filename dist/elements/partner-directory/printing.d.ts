import type { ReactiveControllerHost } from 'lit';
/**
 * Tells whether the page is being printed: on paper, no button can be pressed (HTML, section
 * 8.8.2).
 *
 * @param onChange must render before it returns: Firefox copies the page for the printer before any
 * promise settles.
 */
export declare function onPrinting(host: ReactiveControllerHost, onChange: (isPrinting: boolean) => void): void;
