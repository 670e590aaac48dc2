import type { Location } from '../../feed/model.js';
import { SIZE } from './land.js';
import { placeOf } from './places.js';

/** In units of the drawing. Of places that are nearer to each other, only one has a pin. */
const APART = 6;

/** The path of an SVG with a point at each place that has coordinates and is on the drawing. */
export function pinsAt(locations: readonly Location[]): string {
  const taken = new Set<number>();
  let path = '';
  for (const { latitude, longitude } of locations) {
    if (latitude === undefined || longitude === undefined) continue;
    const [x, y] = placeOf(longitude, latitude);
    const square = Math.floor(x / APART) * SIZE.width + Math.floor(y / APART);
    if (y > SIZE.height || taken.has(square)) continue;
    taken.add(square);
    // A stroke needs some length to have ends.
    path += `M${x.toFixed(1)} ${y.toFixed(1)}h.1`;
  }
  return path;
}
