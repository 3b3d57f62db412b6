import type { Feature, FeatureCollection } from 'geojson';
import type { LngLat } from './geo';

/** What is drawn while corners are set, and when the area is closed. */
export function areaShapes(corners: readonly LngLat[], isClosed: boolean): FeatureCollection {
  const points = corners.map(([lng, lat]): [number, number] => [lng, lat]);
  const [first] = points;
  if (!first) return { type: 'FeatureCollection', features: [] };
  const corner = (coordinates: [number, number]): Feature => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } });
  const shape: Feature = isClosed
    ? { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [[...points, first]] } }
    : { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: points.length > 1 ? points : [first, first] } };
  return { type: 'FeatureCollection', features: isClosed ? [shape] : [shape, ...points.map(corner)] };
}

/** An area needs three corners. */
export const canClose = (corners: readonly LngLat[]): boolean => corners.length >= 3;
