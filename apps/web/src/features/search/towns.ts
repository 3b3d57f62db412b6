import type { SearchHit } from '@lintel/domain/search/contract';

export interface Town {
  readonly name: string;
  readonly lng: number;
  readonly lat: number;
  readonly minZoom: number;
}

/** The towns of what was found, each in the middle of its homes: names for a map that has no tiles. */
export function townsOf(hits: readonly SearchHit[]): Town[] {
  const towns = new Map<string, { lng: number; lat: number; count: number }>();
  for (const { city, longitude, latitude } of hits) {
    if (longitude === null || latitude === null) continue;
    const town = towns.get(city) ?? { lng: 0, lat: 0, count: 0 };
    towns.set(city, { lng: town.lng + longitude, lat: town.lat + latitude, count: town.count + 1 });
  }
  return [...towns].map(([name, { lng, lat, count }]) => ({ name, lng: lng / count, lat: lat / count, minZoom: 3 }));
}
