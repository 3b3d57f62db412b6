'use client';

import type { Map as LibreMap, Marker } from 'maplibre-gl';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Bounds } from './geo';
import { addAreaLayers, drawGraticule, plainStyle, setShapes, type Ground } from './ground';
import { readBounds } from './markers';

export interface LoadedMap {
  map: LibreMap;
  MarkerOf: typeof Marker;
}

export interface LibreMapState {
  host: RefObject<HTMLDivElement | null>;
  loaded: LoadedMap | undefined;
  hasFailed: boolean;
  /** Counts the styles set so far: sources and layers must be added again after each. */
  styleCount: number;
}

const EVERYWHERE: Bounds = { west: -130, south: 10, east: 100, north: 55 };

async function createMap(container: HTMLElement, ground: Ground, bounds: Bounds): Promise<LoadedMap> {
  const { Map: MapOf, Marker: MarkerOf, setWorkerUrl } = await import('maplibre-gl');
  setWorkerUrl(new URL(ground.workerUrl, window.location.href).href);
  const map = new MapOf({
    container,
    style: ground.styleUrl ?? plainStyle(container, ground),
    bounds: [bounds.west, bounds.south, bounds.east, bounds.north],
    fitBoundsOptions: { padding: 48, maxZoom: 15 },
    maxZoom: 19,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    attributionControl: ground.attribution || ground.styleUrl ? { compact: false, ...(ground.attribution ? { customAttribution: ground.attribution } : {}) } : false,
  });
  map.touchZoomRotate.disableRotation();
  return { map, MarkerOf };
}

/** Loads MapLibre when the component is in the page, and follows the theme where the ground is ours. */
export function useLibreMap(ground: Ground, initial: Bounds | undefined): LibreMapState {
  const host = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<LoadedMap>();
  const [hasFailed, setFailed] = useState(false);
  const [styleCount, setStyleCount] = useState(0);
  const start = useRef({ ground, initial });
  const latest = useRef(ground);
  useEffect(() => {
    latest.current = ground;
  });
  useEffect(() => {
    const container = host.current;
    if (!container) return undefined;
    let isGone = false;
    let made: LoadedMap | undefined;
    createMap(container, start.current.ground, start.current.initial ?? EVERYWHERE).then(
      (ready) => {
        made = ready;
        if (isGone) {
          ready.map.remove();
          return;
        }
        ready.map.on('style.load', () => {
          addAreaLayers(ready.map, container);
          if (latest.current.outline) setShapes(ready.map, 'outline', latest.current.outline);
          drawGraticule(ready.map, readBounds(ready.map));
          setStyleCount((count) => count + 1);
        });
        ready.map.on('moveend', () => drawGraticule(ready.map, readBounds(ready.map)));
        setLoaded(ready);
      },
      // No WebGL, or the script could not be loaded: the list says the same, and the component says so.
      () => setFailed(true),
    );
    return () => {
      isGone = true;
      made?.map.remove();
    };
  }, []);
  const map = loaded?.map;
  useEffect(() => {
    if (map && ground.outline && !ground.styleUrl) setShapes(map, 'outline', ground.outline);
  }, [map, ground.outline, ground.styleUrl]);
  useThemedGround(map, host, latest);
  return { host, loaded, hasFailed, styleCount };
}

function useThemedGround(map: LibreMap | undefined, host: RefObject<HTMLDivElement | null>, latest: RefObject<Ground>): void {
  useEffect(() => {
    const container = host.current;
    if (!map || !container || latest.current.styleUrl) return undefined;
    const repaint = (): void => {
      map.setStyle(plainStyle(container, latest.current), { diff: false });
    };
    const observer = new MutationObserver(repaint);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['class'] });
    return () => observer.disconnect();
  }, [map, host, latest]);
}
