// @vitest-environment node
import { expect, test } from 'vitest';
import { areaShapes, canClose } from './area-drawing';
import { boundsOf, graticule, graticuleStep, isInside, type LngLat } from './geo';

const square: LngLat[] = [[0, 0], [4, 0], [4, 4], [0, 4]];

test('bounds of places', () => {
  expect(boundsOf([{ lng: 1, lat: 2 }, { lng: -3, lat: 5 }])).toEqual({ west: -3, south: 2, east: 1, north: 5 });
  expect(boundsOf([])).toBeUndefined();
});

test('inside, outside, and in the notch of a bent area', () => {
  expect(isInside([2, 2], square)).toBe(true);
  expect(isInside([5, 2], square)).toBe(false);
  const bent: LngLat[] = [[0, 0], [4, 0], [4, 4], [2, 1], [0, 4]];
  expect(isInside([2, 3], bent)).toBe(false);
  expect(isInside([0.5, 2], bent)).toBe(true);
});

test('the graticule follows the view and never grows out of hand', () => {
  expect(graticuleStep(0.16)).toBe(0.02);
  expect(graticuleStep(360)).toBe(30);
  const lines = graticule({ west: -122.5, east: -122.3, south: 47.5, north: 47.7 }).features;
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.length).toBeLessThan(60);
  expect(graticule({ west: -180, east: 180, south: -90, north: 90 }).features.length).toBeLessThan(40);
});

test('an area closes with three corners', () => {
  expect([canClose(square.slice(0, 2)), canClose(square)]).toEqual([false, true]);
  expect(areaShapes(square, true).features[0]?.geometry).toEqual({ type: 'Polygon', coordinates: [[[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]]] });
  expect(areaShapes(square.slice(0, 2), false).features.map((feature) => feature.geometry.type)).toEqual(['LineString', 'Point', 'Point']);
});
