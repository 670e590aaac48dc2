import type { LitElement } from 'lit';
/**
 * Brings the name back on screen to which the page's URL has led a visitor, where what was put in
 * above it has moved it away: Safari does not hold the place (CSS Scroll Anchoring).
 */
export declare function keepInSight({ renderRoot }: LitElement): void;
