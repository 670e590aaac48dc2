import { MIDDLES, PROJECTION } from './land.js';

export type Point = readonly [x: number, y: number];

/** Where each country's circle is, by its ISO 3166 code. */
export const middles: ReadonlyMap<string, Point> = new Map(
  MIDDLES.split(' ').map((each) => {
    const [x = 0, y = 0] = each.slice(2).split(',').map(Number);
    return [each.slice(0, 2), [x, y]];
  }),
);

/** The coefficients of the Equal Earth projection (Šavrič, Patterson and Jenny 2018). */
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;

/** Where a place is on the map. */
export function placeOf(longitude: number, latitude: number): Point {
  const east = ((((longitude - PROJECTION.meridian + 180) % 360) + 360) % 360) - 180;
  const theta = Math.asin(M * Math.sin((latitude * Math.PI) / 180));
  const square = theta * theta;
  const sixth = square * square * square;
  const x =
    (((east * Math.PI) / 180) * Math.cos(theta)) /
    (M * (A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square)));
  const y = theta * (A1 + A2 * square + sixth * (A3 + A4 * square));
  return [PROJECTION.x + x * PROJECTION.scale, PROJECTION.y - y * PROJECTION.scale];
}
