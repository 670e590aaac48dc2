export type Point = readonly [x: number, y: number];
/** Where each country's circle is, by its ISO 3166 code. */
export declare const middles: ReadonlyMap<string, Point>;
/** Where a place is on the map. */
export declare function placeOf(longitude: number, latitude: number): Point;
