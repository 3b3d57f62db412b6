import type { FeatureCollection } from 'geojson';
import type { Map as LibreMap, StyleSpecification } from 'maplibre-gl';
import { graticule, type Bounds } from './geo';
import { tokenColor } from './token-color';

export interface GroundName {
  name: string;
  lng: number;
  lat: number;
  /** Not written further out than this; default 10. */
  minZoom?: number | undefined;
}

export interface Ground {
  /** Served by the app from `@lintel/ui/map-worker-file`. */
  workerUrl: string;
  /** Any MapLibre style. Without one the ground is drawn from `outline` alone. */
  styleUrl?: string | undefined;
  /** Land, water (`properties.kind: 'water'`), districts, streets (lines): whatever shapes are known. */
  outline?: FeatureCollection | undefined;
  /** What lies where no shape says anything. */
  surround?: 'water' | 'land' | undefined;
  /** Names written on the ground. */
  names?: readonly GroundName[] | undefined;
  /** Said on the map, as the sources of shapes and tiles ask. */
  attribution?: string | undefined;
}

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The style for when there are no tiles: a plain ground, the given outline, and a graticule for measure. */
export function plainStyle(host: Element, { outline, surround }: Ground): StyleSpecification {
  const color = (token: string, alpha?: number): string => tokenColor(host, token, alpha);
  return {
    version: 8,
    sources: {
      graticule: { type: 'geojson', data: nothing },
      outline: { type: 'geojson', data: outline ?? nothing },
    },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': color(surround === 'water' ? '--color-accent-soft' : '--color-sunken') } },
      { id: 'land', type: 'fill', source: 'outline', filter: ['all', ['==', ['geometry-type'], 'Polygon'], ['!=', ['get', 'kind'], 'water']], paint: { 'fill-color': color('--color-surface') } },
      { id: 'water', type: 'fill', source: 'outline', filter: ['all', ['==', ['geometry-type'], 'Polygon'], ['==', ['get', 'kind'], 'water']], paint: { 'fill-color': color('--color-accent-soft') } },
      { id: 'graticule', type: 'line', source: 'graticule', paint: { 'line-color': color('--color-line'), 'line-width': 1, 'line-dasharray': [2, 3] } },
      { id: 'edges', type: 'line', source: 'outline', paint: { 'line-color': color('--color-line-strong', 0.5), 'line-width': 1 } },
    ],
  };
}

/** What the component itself draws above any ground: the reader's area. */
export function addAreaLayers(map: LibreMap, host: Element): void {
  if (map.getSource('area')) return;
  map.addSource('area', { type: 'geojson', data: nothing });
  map.addLayer({ id: 'area-fill', type: 'fill', source: 'area', filter: ['==', ['geometry-type'], 'Polygon'], paint: { 'fill-color': tokenColor(host, '--color-accent', 0.12) } });
  map.addLayer({ id: 'area-line', type: 'line', source: 'area', paint: { 'line-color': tokenColor(host, '--color-accent'), 'line-width': 2 } });
  map.addLayer({ id: 'area-corner', type: 'circle', source: 'area', filter: ['==', ['geometry-type'], 'Point'], paint: { 'circle-radius': 4, 'circle-color': tokenColor(host, '--color-accent') } });
}

export function setShapes(map: LibreMap, id: 'area' | 'graticule' | 'outline', shapes: FeatureCollection): void {
  const source = map.getSource(id);
  if (source && 'setData' in source && typeof source.setData === 'function') source.setData(shapes);
}

export function drawGraticule(map: LibreMap, bounds: Bounds): void {
  if (map.getSource('graticule')) setShapes(map, 'graticule', graticule(bounds));
}
