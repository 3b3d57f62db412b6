'use client';

import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { cx } from '../base/cx';
import { useUiText } from '../base/provider';
import { MapPin } from 'lucide-react';
import { areaShapes, canClose } from './area-drawing';
import { boundsOf, isSameBounds, type Bounds, type LngLat } from './geo';
import { setShapes, type Ground } from './ground';
import { MapControls } from './map-controls';
import { MarkerLayer, readBounds } from './markers';
import type { MapPlace } from './place';
import { useLibreMap, type LoadedMap } from './use-libre-map';

export interface MapHighlight {
  /** The place pointed at, here or in the list. */
  id: string | undefined;
  onHighlight: (id: string | undefined) => void;
  onPick: (id: string) => void;
}

export interface MapWindow {
  /** Where to look; a new value moves the map. */
  bounds?: Bounds | undefined;
  /** After every move; `byReader` is false when the program moved it. */
  onBoundsChange?: ((bounds: Bounds, byReader: boolean) => void) | undefined;
}

export interface MapArea {
  /** Corners in order; the last joins the first. */
  corners: readonly LngLat[] | undefined;
  onChange: (corners: readonly LngLat[] | undefined) => void;
}

export interface MapViewProps {
  label: string;
  places: readonly MapPlace[];
  ground: Ground;
  highlight: MapHighlight;
  view?: MapWindow | undefined;
  /** Given when the reader may draw an area. */
  area?: MapArea | undefined;
  /** The same places in words, for where no map can be drawn. */
  children?: ReactNode;
}

export function MapView({ label, places, ground, highlight, view, area, children }: MapViewProps) {
  const text = useUiText();
  const helpId = useId();
  const initial = useMemo(() => view?.bounds ?? boundsOf(places), [view?.bounds, places]);
  const { host, loaded, hasFailed, styleCount } = useLibreMap(ground, initial);
  const drawing = useAreaDrawing(loaded, area, styleCount);
  useMarkers(loaded, places, highlight);
  useGroundNames(loaded, ground.names);
  useWindow(loaded, view);
  if (hasFailed) {
    return (
      <div className="flex size-full flex-col overflow-y-auto bg-sunken p-6">
        <p className="flex items-start gap-2.5 text-ink-muted">
          <MapPin aria-hidden className="mt-0.5 size-5 shrink-0 text-ink-faint" />
          {text.mapUnavailable}
        </p>
        {children ? <div className="mt-4">{children}</div> : null}
      </div>
    );
  }
  return (
    <section aria-label={label} className="relative size-full overflow-hidden bg-sunken" onKeyDown={drawing.onKeyDown}>
      <p id={helpId} className="sr-only">
        {text.mapResults(places.length)}
      </p>
      <div ref={host} aria-describedby={helpId} className={cx('absolute inset-0 [&_canvas]:-outline-offset-2', drawing.isDrawing && '[&_.maplibregl-canvas-container]:cursor-crosshair!')} />
      {drawing.isDrawing ? <span aria-hidden className="pointer-events-none absolute top-1/2 left-1/2 size-4 -translate-1/2 border-s-2 border-t-2 border-accent opacity-60" /> : null}
      <MapControls
        onZoom={(by) => loaded?.map.easeTo({ zoom: loaded.map.getZoom() + by, duration: 180 })}
        area={area ? { corners: area.corners, drawing } : undefined}
      />
    </section>
  );
}

function useMarkers(loaded: LoadedMap | undefined, places: readonly MapPlace[], { id, onHighlight, onPick }: MapHighlight): void {
  const { mapResults } = useUiText();
  const layer = useMemo(() => (loaded ? new MarkerLayer(loaded.map, loaded.MarkerOf) : undefined), [loaded]);
  useEffect(() => layer?.setEvents({ onPick, onHighlight, clusterName: mapResults }), [layer, onPick, onHighlight, mapResults]);
  useEffect(() => {
    if (!loaded || !layer) return undefined;
    const draw = (): void => layer.draw();
    loaded.map.on('moveend', draw);
    return () => {
      loaded.map.off('moveend', draw);
      layer.clear();
    };
  }, [loaded, layer]);
  useEffect(() => layer?.setPlaces(places), [layer, places]);
  useEffect(() => layer?.highlight(id), [layer, id]);
}

function useGroundNames(loaded: LoadedMap | undefined, names: Ground['names']): void {
  useEffect(() => {
    if (!loaded || !names) return undefined;
    const markers = names.map(({ name, lng, lat, minZoom = 10 }) => {
      const element = document.createElement('span');
      element.textContent = name;
      element.setAttribute('aria-hidden', 'true');
      element.className = 'pointer-events-none text-sm tracking-wide text-ink-muted select-none data-far:hidden';
      return { minZoom, element, marker: new loaded.MarkerOf({ element }).setLngLat([lng, lat]).addTo(loaded.map) };
    });
    const sift = (): void => {
      for (const { element, minZoom } of markers) element.toggleAttribute('data-far', loaded.map.getZoom() < minZoom);
    };
    sift();
    loaded.map.on('zoom', sift);
    return () => {
      loaded.map.off('zoom', sift);
      for (const { marker } of markers) marker.remove();
    };
  }, [loaded, names]);
}

function useWindow(loaded: LoadedMap | undefined, view: MapWindow | undefined): void {
  const latest = useRef(view);
  useEffect(() => {
    latest.current = view;
  });
  useEffect(() => {
    if (!loaded) return undefined;
    const { map } = loaded;
    const tell = (event: { originalEvent?: unknown }): void => latest.current?.onBoundsChange?.(readBounds(map), Boolean(event.originalEvent));
    map.on('moveend', tell);
    return () => {
      map.off('moveend', tell);
    };
  }, [loaded]);
  const bounds = view?.bounds;
  useEffect(() => {
    if (!loaded || !bounds || isSameBounds(bounds, readBounds(loaded.map))) return;
    loaded.map.fitBounds([bounds.west, bounds.south, bounds.east, bounds.north], { padding: 48, maxZoom: 15, duration: 180 });
  }, [loaded, bounds]);
}

export interface AreaDrawing {
  isDrawing: boolean;
  canFinish: boolean;
  begin: () => void;
  finish: () => void;
  giveUp: () => void;
  clear: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

function useAreaDrawing(loaded: LoadedMap | undefined, area: MapArea | undefined, styleCount: number): AreaDrawing {
  const [corners, setCorners] = useState<readonly LngLat[]>();
  const isDrawing = corners !== undefined;
  useEffect(() => {
    if (!loaded || styleCount === 0) return;
    setShapes(loaded.map, 'area', corners ? areaShapes(corners, false) : areaShapes(area?.corners ?? [], true));
  }, [loaded, styleCount, corners, area?.corners]);
  useEffect(() => {
    if (!loaded || !isDrawing) return undefined;
    const { map } = loaded;
    const add = (event: { lngLat: { lng: number; lat: number } }): void => setCorners((now) => now && [...now, [event.lngLat.lng, event.lngLat.lat]]);
    map.doubleClickZoom.disable();
    map.on('click', add);
    return () => {
      map.off('click', add);
      map.doubleClickZoom.enable();
    };
  }, [loaded, isDrawing]);
  const finish = (): void => {
    if (corners && canClose(corners)) area?.onChange(corners);
    setCorners(undefined);
  };
  return {
    isDrawing,
    canFinish: corners !== undefined && canClose(corners),
    begin: () => {
      setCorners([]);
      loaded?.map.getCanvas().focus();
    },
    finish,
    giveUp: () => setCorners(undefined),
    clear: () => area?.onChange(undefined),
    onKeyDown: (event) => {
      if (!corners || !loaded || event.target !== loaded.map.getCanvas()) return;
      // By keyboard the map is moved under the mark in its middle, and Space sets a corner there.
      const center = loaded.map.getCenter();
      if (event.key === ' ') setCorners([...corners, [center.lng, center.lat]]);
      else if (event.key === 'Enter') finish();
      else if (event.key === 'Escape') setCorners(undefined);
      else return;
      event.preventDefault();
    },
  };
}
