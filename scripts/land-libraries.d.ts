/** Types of what `land.js` uses from two libraries without types. */

/** Longitude and latitude in degrees, or x and y. */
type Position = [number, number];
type Ring = Position[];

declare module 'topojson-client' {
  export interface Polygon {
    type: 'Polygon';
    coordinates: Ring[];
  }
  export interface MultiPolygon {
    type: 'MultiPolygon';
    coordinates: Ring[][];
  }
  export interface Feature<Geometry = Polygon | MultiPolygon> {
    type: 'Feature';
    properties: { name: string };
    geometry: Geometry;
  }
  export interface Topology {
    objects: {
      land: TopologyObject<MultiPolygon>;
      countries: TopologyObject<Polygon | MultiPolygon>;
    };
  }
  export interface TopologyObject<Geometry> {
    readonly geometries: readonly Geometry[];
  }
  /** A collection of what is in one object of a topology. */
  export function feature<Geometry>(
    topology: Topology,
    object: TopologyObject<Geometry>,
  ): { type: 'FeatureCollection'; features: Feature<Geometry>[] };
}

declare module 'd3-geo' {
  import type { Polygon } from 'topojson-client';

  /** Anything that GeoJSON (RFC 7946) has. */
  export interface GeoObject {
    type: string;
  }
  export interface Projection {
    (place: Position): Position | null;
    rotate(angles: Position): this;
    fitWidth(width: number, object: GeoObject): this;
    precision(precision: number): this;
    scale(): number;
  }
  export interface Path {
    (object: GeoObject): string | null;
    digits(digits: number): this;
    bounds(object: GeoObject): [Position, Position];
  }
  export function geoArea(object: Polygon): number;
  export function geoCentroid(object: Polygon): Position;
  export function geoEqualEarth(): Projection;
  export function geoGraticule10(): GeoObject;
  export function geoPath(projection: Projection): Path;
}
