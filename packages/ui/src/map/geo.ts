import type { Feature, FeatureCollection, LineString } from 'geojson';

/** Longitude, latitude in degrees (WGS 84). */
export type LngLat = readonly [lng: number, lat: number];

export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

export function boundsOf(points: readonly { lng: number; lat: number }[]): Bounds | undefined {
  const [first] = points;
  if (!first) return undefined;
  const bounds: Bounds = { west: first.lng, east: first.lng, south: first.lat, north: first.lat };
  for (const { lng, lat } of points) {
    bounds.west = Math.min(bounds.west, lng);
    bounds.east = Math.max(bounds.east, lng);
    bounds.south = Math.min(bounds.south, lat);
    bounds.north = Math.max(bounds.north, lat);
  }
  return bounds;
}

export function isSameBounds(a: Bounds, b: Bounds): boolean {
  const near = (x: number, y: number): boolean => Math.abs(x - y) < 1e-6;
  return near(a.west, b.west) && near(a.east, b.east) && near(a.south, b.south) && near(a.north, b.north);
}

/** Whether a point lies inside a closed ring (even-odd rule). */
export function isInside([lng, lat]: LngLat, ring: readonly LngLat[]): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [xi, yi] = ring[i] ?? [0, 0];
    const [xj, yj] = ring[j] ?? [0, 0];
    if (yi > lat !== yj > lat && lng < ((xj - xi) * (lat - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

const steps = [30, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001];

/** Degrees between lines so that about five cross the view. */
export function graticuleStep(span: number): number {
  return steps.findLast((step) => span / step <= 8) ?? 30;
}

/** Meridians and parallels of a view, one step beyond its edges. */
export function graticule(bounds: Bounds): FeatureCollection<LineString> {
  const step = graticuleStep(Math.max(bounds.east - bounds.west, bounds.north - bounds.south));
  const along = (low: number, high: number): number[] => {
    const first = Math.floor(low / step) - 1;
    const length = Math.min(60, Math.ceil(high / step) + 2 - first);
    return Array.from({ length }, (_, index) => (first + index) * step);
  };
  const south = Math.max(-85, bounds.south - step);
  const north = Math.min(85, bounds.north + step);
  const west = bounds.west - step;
  const east = bounds.east + step;
  const line = (coordinates: [number, number][]): Feature<LineString> => ({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } });
  return {
    type: 'FeatureCollection',
    features: [
      ...along(west, east).map((lng) => line([[lng, south], [lng, north]])),
      ...along(south, north).map((lat) => line([[west, lat], [east, lat]])),
    ],
  };
}
