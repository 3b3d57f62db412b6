import type { FeatureCollection } from 'geojson';

/** A rough shore, enough to see how the ground is drawn from given shapes. */
export const outline: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: { kind: 'land' }, geometry: { type: 'Polygon', coordinates: [[[-122.44, 47.5], [-122.39, 47.55], [-122.42, 47.6], [-122.34, 47.6], [-122.38, 47.66], [-122.41, 47.66], [-122.38, 47.74], [-122.1, 47.74], [-122.1, 47.48], [-122.4, 47.48], [-122.44, 47.5]]] } },
    { type: 'Feature', properties: { kind: 'water' }, geometry: { type: 'Polygon', coordinates: [[[-122.25, 47.74], [-122.27, 47.66], [-122.28, 47.6], [-122.25, 47.52], [-122.21, 47.55], [-122.22, 47.62], [-122.2, 47.7], [-122.25, 47.74]]] } },
    { type: 'Feature', properties: { kind: 'water' }, geometry: { type: 'Polygon', coordinates: [[[-122.345, 47.645], [-122.33, 47.648], [-122.325, 47.625], [-122.34, 47.625], [-122.345, 47.645]]] } },
  ],
};
export const names = [
  { name: 'Ballard', lng: -122.385, lat: 47.677 },
  { name: 'Capitol Hill', lng: -122.315, lat: 47.622 },
  { name: 'Puget Sound', lng: -122.455, lat: 47.63 },
  { name: 'Lake Washington', lng: -122.245, lat: 47.63 },
];
