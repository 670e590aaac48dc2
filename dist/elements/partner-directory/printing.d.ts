import type { ReactiveControllerHost } from 'lit';
/**
 * Tells whether the page is on its way to paper, where no button can be pressed (HTML, section 8.8.2).
 *
 * @param onChange must render before it returns: Firefox takes its copy for the printer before any
 * promise is heard.
 */
export declare function onPrinting(host: ReactiveControllerHost, onChange: (isPrinting: boolean) => void): void;
