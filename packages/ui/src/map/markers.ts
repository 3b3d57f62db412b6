import type { Map as LibreMap, Marker } from 'maplibre-gl';
import Supercluster from 'supercluster';
import type { Bounds } from './geo';
import type { MapPlace } from './place';

type MarkerClass = typeof Marker;

export interface MarkerEvents {
  onPick: (id: string) => void;
  onHighlight: (id: string | undefined) => void;
  clusterName: (count: number) => string;
}

interface Drawn {
  marker: Marker;
  element: HTMLElement;
}

const PIN =
  'tabular z-10 hover:z-20 focus-visible:z-20 data-active:z-30 flex h-7 items-center rounded-md border border-line-strong/50 bg-surface px-2 text-sm font-semibold text-ink shadow-sm ' +
  'before:absolute before:-inset-2 before:content-[""] data-approximate:border-dashed data-active:border-accent data-active:bg-accent data-active:text-on-accent hover:border-accent';
const CLUSTER = 'tabular z-10 hover:z-20 focus-visible:z-20 flex items-center justify-center rounded-full border-2 border-surface bg-accent px-1 font-semibold text-on-accent shadow-sm hover:bg-accent-strong data-active:bg-accent-strong data-active:ring-3 data-active:ring-accent/40';

/**
 * Pins and clusters as buttons, so that they are words, reachable by keyboard, and need no glyphs from a server.
 * Clusters are computed here, of at most some dozens drawn at a time, whatever the number of places.
 */
export class MarkerLayer {
  private readonly index = new Supercluster<{ place: MapPlace }>({ radius: 64, maxZoom: 17 });
  private drawn = new Map<string, Drawn>();
  private highlighted: string | undefined;
  private events: MarkerEvents | undefined;

  constructor(
    private readonly map: LibreMap,
    private readonly MarkerOf: MarkerClass,
  ) {}

  setEvents(events: MarkerEvents): void {
    this.events = events;
  }

  setPlaces(places: readonly MapPlace[]): void {
    this.index.load(places.map((place) => ({ type: 'Feature', properties: { place }, geometry: { type: 'Point', coordinates: [place.lng, place.lat] } })));
    this.clear();
    this.draw();
  }

  draw(): void {
    const bounds = readBounds(this.map);
    const pad = { lng: (bounds.east - bounds.west) * 0.1, lat: (bounds.north - bounds.south) * 0.1 };
    const features = this.index.getClusters([bounds.west - pad.lng, bounds.south - pad.lat, bounds.east + pad.lng, bounds.north + pad.lat], Math.floor(this.map.getZoom()));
    const kept = new Map<string, Drawn>();
    for (const feature of features) {
      const { properties } = feature;
      const [lng = 0, lat = 0] = feature.geometry.coordinates;
      const key = 'cluster' in properties ? `cluster-${properties.cluster_id}-${properties.point_count}` : properties.place.id;
      const known = this.drawn.get(key);
      const element = known?.element ?? ('cluster' in properties ? this.cluster(properties.cluster_id, properties.point_count, lng, lat) : this.pin(properties.place));
      const marker = known?.marker ?? new this.MarkerOf({ element }).setLngLat([lng, lat]).addTo(this.map);
      kept.set(key, { marker, element });
    }
    for (const [key, { marker }] of this.drawn) if (!kept.has(key)) marker.remove();
    this.drawn = kept;
    this.highlight(this.highlighted);
  }

  /** Marks the pin of a place, or the cluster that hides it. */
  highlight(id: string | undefined): void {
    this.highlighted = id;
    for (const [key, { element }] of this.drawn) {
      const isActive = id !== undefined && (key === id || (key.startsWith('cluster-') && this.holds(Number(element.dataset['cluster']), id)));
      element.toggleAttribute('data-active', isActive);
    }
  }

  clear(): void {
    for (const { marker } of this.drawn.values()) marker.remove();
    this.drawn = new Map();
  }

  private holds(clusterId: number, id: string): boolean {
    return this.index.getLeaves(clusterId, Number.POSITIVE_INFINITY).some((leaf) => leaf.properties.place.id === id);
  }

  private pin(place: MapPlace): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = PIN;
    button.textContent = place.label;
    button.setAttribute('aria-label', `${place.label}, ${place.name}`);
    button.toggleAttribute('data-approximate', place.isApproximate === true);
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      this.events?.onPick(place.id);
    });
    const enter = (): void => this.events?.onHighlight(place.id);
    const leave = (): void => this.events?.onHighlight(undefined);
    button.addEventListener('pointerenter', enter);
    button.addEventListener('pointerleave', leave);
    button.addEventListener('focus', enter);
    button.addEventListener('blur', leave);
    return button;
  }

  private cluster(id: number, count: number, lng: number, lat: number): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = CLUSTER;
    button.dataset['cluster'] = String(id);
    const size = 32 + Math.min(24, Math.log2(count) * 4);
    button.style.minWidth = `${size}px`;
    button.style.height = `${size}px`;
    button.textContent = count > 9999 ? `${Math.round(count / 1000)}k` : String(count);
    button.setAttribute('aria-label', this.events?.clusterName(count) ?? String(count));
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      this.map.easeTo({ center: [lng, lat], zoom: Math.min(18, this.index.getClusterExpansionZoom(id)), duration: 180 });
    });
    return button;
  }
}

export function readBounds(map: LibreMap): Bounds {
  const bounds = map.getBounds();
  return { west: bounds.getWest(), south: bounds.getSouth(), east: bounds.getEast(), north: bounds.getNorth() };
}
