import type { Bounds, Radius, Ring } from '../port';

/** The mean radius of the Earth in metres (IUGG). */
export const earthRadius = 6_371_008.8;

const radians = Math.PI / 180;

/** The way over the ground in metres between two places in degrees, by the haversine formula. */
export function distanceMetres(latitude: number, longitude: number, toLatitude: number, toLongitude: number): number {
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
  const a = half(toLatitude - latitude) + Math.cos(latitude * radians) * Math.cos(toLatitude * radians) * half(toLongitude - longitude);
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(a)));
}

/** Bounds cut where they cross the 180th meridian, so that in each part west is at most east. */
export function uncrossed(bounds: Bounds): readonly Bounds[] {
  const { west, east } = bounds;
  return west <= east ? [bounds] : [{ ...bounds, east: 180 }, { ...bounds, west: -180 }];
}

/** The smallest bounds that hold the circle. */
export function boundsOfRadius({ latitude, longitude, metres }: Radius): Bounds {
  const angle = metres / earthRadius;
  const south = latitude - angle / radians;
  const north = latitude + angle / radians;
  const reach = Math.sin(angle) / Math.cos(latitude * radians);
  // A circle around a pole touches every meridian.
  if (south <= -90 || north >= 90 || reach >= 1) return { west: -180, east: 180, south: Math.max(-90, south), north: Math.min(90, north) };
  const width = Math.asin(reach) / radians;
  return { south, north, west: intoRange(longitude - width), east: intoRange(longitude + width) };
}

/** A longitude as a number from -180 to 180. */
function intoRange(longitude: number): number {
  return longitude < -180 ? longitude + 360 : longitude > 180 ? longitude - 360 : longitude;
}

/**
 * The ring without jumps at the 180th meridian: each corner within 180 degrees of the one before, so that a longitude may lie beyond 180.
 * Where it does, a second copy turned by a whole round covers the rest.
 */
export function unwrapped(ring: Ring): readonly Ring[] {
  let previous: number | undefined;
  const corners = ring.map(([longitude, latitude]): [number, number] => {
    let x = longitude;
    if (previous !== undefined) x += 360 * Math.round((previous - x) / 360);
    previous = x;
    return [x, latitude];
  });
  const longitudes = corners.map(([x]) => x);
  const turned = (by: number): Ring => corners.map(([x, y]) => [x + by, y]);
  return [corners, ...(Math.max(...longitudes) > 180 ? [turned(-360)] : []), ...(Math.min(...longitudes) < -180 ? [turned(360)] : [])];
}

/** The bounds of a ring of {@link unwrapped}, cut to the range longitudes have. */
export function boundsOfRing(ring: Ring): Bounds {
  const longitudes = ring.map(([x]) => x);
  const latitudes = ring.map(([, y]) => y);
  return {
    west: Math.max(-180, Math.min(...longitudes)), east: Math.min(180, Math.max(...longitudes)),
    south: Math.min(...latitudes), north: Math.max(...latitudes),
  };
}

/** Whether the place lies inside, edges being straight lines in degrees. */
export function isInside(ring: Ring, latitude: number, longitude: number): boolean {
  return unwrapped(ring).some((part) => crossingsEastOf(part, longitude, latitude) % 2 === 1);
}

function crossingsEastOf(ring: Ring, x: number, y: number): number {
  let crossings = 0;
  for (const [index, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) crossings += 1;
  }
  return crossings;
}
