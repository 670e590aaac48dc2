import type { Location } from '../../feed/model.js';
/** The path of an SVG with a point at each place that has coordinates and is on the drawing. */
export declare function pinsAt(locations: readonly Location[]): string;
