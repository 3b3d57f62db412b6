'use client';

import type { Ground } from '@lintel/ui/map-ground';

/** MapLibre's worker is a file of its own, which the build copies beside the scripts. */
const workerUrl = new URL('maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).href;

/** What lies under the pins: tiles where a style is configured, else names and a graticule for measure. */
export function groundOf(styleUrl: string | undefined, names: Ground['names'] = []): Ground {
  return { workerUrl, styleUrl, names };
}
