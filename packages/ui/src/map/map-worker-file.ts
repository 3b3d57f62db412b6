import { createRequire } from 'node:module';

/**
 * Absolute path of MapLibre's worker script, for the server to answer at the `workerUrl` that maps are given.
 * It is one file without imports; its type is text/javascript. Server only.
 */
export function mapWorkerFile(): string {
  return createRequire(import.meta.url).resolve('maplibre-gl/dist/maplibre-gl-worker.mjs');
}
