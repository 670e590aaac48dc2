import { readFileSync, writeFileSync } from 'node:fs';
import { geoArea, geoCentroid, geoEqualEarth, geoGraticule10, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { countryCode } from '../.cache/build/src/feed/decode/places.js';
import { COUNTRY_CODES } from '../.cache/build/src/keeper/countries.js';

/**
 * Writes what the map feature draws: the outline of the land (Natural Earth, 1:110 million), with no
 * border in it, and the middle of each country's largest part. Run it again after a new world-atlas:
 * `npx tsc && node scripts/land.js`.
 */
const TO = 'src/features/map/land.ts';
const WIDTH = 1000;

/**
 * Countries that Natural Earth calls differently from everybody else, and those that it has no code
 * for.
 *
 * @type {Readonly<Record<string, string>>}
 */
const NAMES = {
  'W. Sahara': 'EH',
  'Dem. Rep. Congo': 'CD',
  Congo: 'CG',
  'Dominican Rep.': 'DO',
  'Falkland Is.': 'FK',
  'Fr. S. Antarctic Lands': 'TF',
  "Côte d'Ivoire": 'CI',
  'Central African Rep.': 'CF',
  'Eq. Guinea': 'GQ',
  eSwatini: 'SZ',
  'Solomon Is.': 'SB',
  'United States of America': 'US',
  Turkey: 'TR',
  Palestine: 'PS',
  Macao: 'MO',
  Myanmar: 'MM',
  'N. Cyprus': '',
  Somaliland: '',
  'Indian Ocean Ter.': '',
  'Ashmore and Cartier Is.': '',
  'Siachen Glacier': '',
  'Bosnia and Herz.': 'BA',
  'S. Sudan': 'SS',
  Macedonia: 'MK',
  'Wallis and Futuna Is.': 'WF',
  'Turks and Caicos Is.': 'TC',
  'Cayman Is.': 'KY',
  'British Virgin Is.': 'VG',
  'U.S. Virgin Is.': 'VI',
  'Cook Is.': 'CK',
  'Pitcairn Is.': 'PN',
  'Marshall Is.': 'MH',
  'Faeroe Is.': 'FO',
  'N. Mariana Is.': 'MP',
  'Fr. Polynesia': 'PF',
  'St. Kitts and Nevis': 'KN',
  'St. Vin. and Gren.': 'VC',
  'Antigua and Barb.': 'AG',
  'St. Pierre and Miquelon': 'PM',
  'St-Barthélemy': 'BL',
  'St-Martin': 'MF',
  'Br. Indian Ocean Ter.': 'IO',
  'S. Geo. and the Is.': 'GS',
  'Heard I. and McDonald Is.': 'HM',
  'São Tomé and Principe': 'ST',
  Vatican: 'VA',
  Åland: 'AX',
};

/**
 * Places that are parts of others in Natural Earth, or too small for it: [longitude, latitude].
 *
 * @type {Readonly<Record<string, [number, number]>>}
 */
const SMALL = {
  BQ: [-68.3, 12.2],
  BV: [3.4, -54.4],
  CC: [96.8, -12.2],
  CX: [105.7, -10.5],
  GF: [-53.1, 3.9],
  GI: [-5.35, 36.1],
  GP: [-61.5, 16.2],
  MQ: [-61, 14.6],
  RE: [55.5, -21.1],
  SJ: [16, 78.6],
  TK: [-171.8, -9.2],
  TV: [179.2, -8.5],
  UM: [166.6, 19.3],
  YT: [45.1, -12.8],
};

/**
 * @param {string} name
 * @returns {import('topojson-client').Topology}
 */
const read = (name) => JSON.parse(readFileSync(`node_modules/world-atlas/${name}.json`, 'utf8'));
const projection = geoEqualEarth()
  .rotate([-11, 0])
  .fitWidth(WIDTH, { type: 'Sphere' })
  .precision(0);

const topology = read('land-110m');
const land = feature(topology, topology.objects.land);
/** @param {readonly (readonly [number, number])[][]} polygon */
const isAntarctic = ([ring = []]) => ring.every(([, latitude]) => latitude < -60);
for (const { geometry } of land.features) {
  geometry.coordinates = geometry.coordinates.filter((polygon) => !isAntarctic(polygon));
}
const shape = geoPath(projection).digits(0)(land) ?? '';

/**
 * The same outline in whole steps from point to point, which compress better. Steps of no length
 * are left out.
 *
 * @param {string} path
 */
function inSteps(path) {
  let x = 0;
  let y = 0;
  return path
    .split('Z')
    .filter(Boolean)
    .map((ring) => {
      const points = ring
        .slice(1)
        .split('L')
        .map((point) => point.split(',').map(Number));
      const steps = points.flatMap(([toX = 0, toY = 0]) => {
        const step = [toX - x, toY - y];
        [x, y] = [toX, toY];
        return step[0] || step[1] ? [step] : [];
      });
      const [startX = 0, startY = 0] = points[0] ?? [];
      [x, y] = [startX, startY];
      if (steps.length < 4) {
        return `m${steps[0]?.join(' ') ?? '0 0'}`;
      }
      return `m${steps.map((step) => step.join(' ')).join(' ')}z`;
    })
    .join('')
    .replaceAll(' -', '-');
}

const middles = new Map(Object.entries(SMALL));
const countries = read('countries-50m');
for (const country of feature(countries, countries.objects.countries).features) {
  const { name } = country.properties;
  const code = name in NAMES ? NAMES[name] : countryCode(name);
  const { type, coordinates } = country.geometry;
  const parts = (type === 'MultiPolygon' ? coordinates : [coordinates]).map((each) => ({
    type: /** @type {const} */ ('Polygon'),
    coordinates: each,
  }));
  const [largest] = parts.sort((one, other) => geoArea(other) - geoArea(one));
  if (code === undefined || !largest) throw new Error(`${name}: say which country this is.`);
  if (code && !middles.has(code)) middles.set(code, geoCentroid(largest));
}
const missing = COUNTRY_CODES.filter((code) => !middles.has(code));
if (missing.length) throw new Error(`There is no middle of ${missing.join(' ')}.`);

const places = COUNTRY_CODES.map((code) => {
  const [x = 0, y = 0] = projection(middles.get(code) ?? [0, 0]) ?? [];
  return `${code}${Math.round(x)},${Math.round(y)}`;
});
const [, [, bottom]] = geoPath(projection).bounds(land);
const [, [, whole]] = geoPath(projection).bounds(geoGraticule10());
const [zeroX = 0, zeroY = 0] = projection([11, 0]) ?? [];
writeFileSync(
  TO,
  `// Written by scripts/land.js from Natural Earth's data, which is in the public domain.

/** Units of the drawing, whose origin is its left upper corner. */
export const SIZE = { width: ${WIDTH}, height: ${Math.ceil(bottom) + 4} };

/** How longitudes and latitudes are drawn (Equal Earth, Šavrič et al. 2018): units of its radius, and where 11° east on the equator is. */
export const PROJECTION = { scale: ${projection.scale().toFixed(2)}, x: ${zeroX.toFixed(1)}, y: ${zeroY.toFixed(1)}, meridian: 11 };

/** The outline of the land, with no border in it: the path of an SVG. */
export const LAND =
  '${inSteps(shape)}';

/** The middle of each country's largest part: its ISO 3166 code, then x and y. */
export const MIDDLES =
  '${places.join(' ')}';
`,
);
console.log(
  `${TO}: ${shape.length} characters of path, to ${inSteps(shape).length}; whole ${Math.round(whole)}`,
);
