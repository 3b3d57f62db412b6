import type { ListingDocument } from './port';

/** The documents in batches, of each listing only the newest: one statement or task may not write a document twice. */
export function* batchesOf(documents: readonly ListingDocument[], size: number): Generator<readonly ListingDocument[], void, undefined> {
  const newest = new Map<string, ListingDocument>();
  for (const document of documents) {
    const held = newest.get(document.id);
    if (held === undefined || held.version <= document.version) newest.set(document.id, document);
  }
  const all = [...newest.values()];
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}
