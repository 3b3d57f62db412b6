import type { Meilisearch, Settings } from 'meilisearch';
import { batchesOf } from '../batches';
import type { ListingDocument, SearchWriter } from '../port';
import { meilisearchRecord, recordSettings } from '../records/meilisearch';
import type { RecordDocument } from '../records/port';
import { connect, indexNames, type IndexNames, type MeilisearchOptions } from './client';
import { meilisearchListing } from './document';
import { asWriter, demandSuccess, isMissingIndex, meilisearchEngine } from './errors';
import { listingSettings } from './settings';

const batchSize = 1_000;
const requestMs = 30_000;
/** Tasks queue behind one another; a large one before ours may take its time. */
const taskMs = 120_000;

/**
 * Writes to a Meilisearch server and returns when what was written can be found. There is one writer at a time (the projection's lease sees to
 * that), so reading the versions held before replacing documents is safe.
 * @throws DependencyDown while the server cannot be reached
 */
export function createMeilisearchWriter(options: MeilisearchOptions): SearchWriter<ListingDocument> {
  return createWriter(options, { names: indexNames(options, 'listings'), settings: listingSettings, upsert: upsertListings });
}

/** The same for the records that are found beside listings; read as they are now, so that the later always holds. */
export function createMeilisearchRecordWriter(options: MeilisearchOptions): SearchWriter<RecordDocument> {
  return createWriter(options, { names: indexNames(options, 'records'), settings: recordSettings, upsert: upsertRecords });
}

interface WrittenIndex<Document> {
  readonly names: IndexNames;
  readonly settings: Settings;
  readonly upsert: (client: Meilisearch, uid: string, documents: readonly Document[]) => Promise<void>;
}

function createWriter<Document>(options: MeilisearchOptions, { names, settings, upsert }: WrittenIndex<Document>): SearchWriter<Document> {
  const client = connect(options, requestMs);
  let ready: Promise<void> | undefined;
  const withLive = <Result>(body: () => Promise<Result>) => asWriter(async () => {
    ready ??= ensureIndex(client, names.live, settings);
    await ready.catch((error: unknown) => {
      ready = undefined;
      throw error;
    });
    return body();
  });
  return {
    engine: meilisearchEngine,
    upsert: (documents, target) => withLive(() => upsert(client, names[target], documents)),
    remove: (ids, target) => withLive(async () => {
      if (ids.length > 0) demandSuccess(await client.index(names[target]).deleteDocuments([...ids]).waitTask({ timeout: taskMs }));
    }),
    prepareShadow: () => withLive(async () => {
      await removeIndex(client, names.shadow);
      await ensureIndex(client, names.shadow, settings);
    }),
    swapShadow: () => withLive(() => swap(client, names)),
    setSynonyms: (synonyms, target) => withLive(async () => {
      const entries = [...synonyms].map(([term, others]) => [term, [...others]]);
      demandSuccess(await client.index(names[target]).updateSynonyms(Object.fromEntries(entries) as Record<string, string[]>).waitTask({ timeout: taskMs }));
    }),
  };
}

async function upsertListings(client: Meilisearch, uid: string, documents: readonly ListingDocument[]): Promise<void> {
  const index = client.index(uid);
  for (const batch of batchesOf(documents, batchSize)) {
    const { results } = await index.getDocuments<{ id: string; version: number }>({
      filter: `id IN [${batch.map(({ id }) => `"${id}"`).join(', ')}]`, fields: ['id', 'version'], limit: batch.length,
    });
    const held = new Map(results.map(({ id, version }) => [id, version]));
    const newer = batch.filter(({ id, version }) => version >= (held.get(id) ?? 0));
    if (newer.length > 0) demandSuccess(await index.addDocuments(newer.map(meilisearchListing)).waitTask({ timeout: taskMs }));
  }
}

async function upsertRecords(client: Meilisearch, uid: string, documents: readonly RecordDocument[]): Promise<void> {
  for (let at = 0; at < documents.length; at += batchSize)
    demandSuccess(await client.index(uid).addDocuments(documents.slice(at, at + batchSize).map(meilisearchRecord)).waitTask({ timeout: taskMs }));
}

/** Makes the index unless it is there, and gives it the settings this program wants. */
async function ensureIndex(client: Meilisearch, uid: string, settings: Settings): Promise<void> {
  try {
    await client.getRawIndex(uid);
  } catch (error) {
    if (!isMissingIndex(error)) throw error;
    demandSuccess(await client.createIndex(uid, { primaryKey: 'id' }).waitTask({ timeout: taskMs }));
  }
  demandSuccess(await client.index(uid).updateSettings(settings).waitTask({ timeout: taskMs }));
}

async function removeIndex(client: Meilisearch, uid: string): Promise<void> {
  try {
    await client.getRawIndex(uid);
  } catch (error) {
    if (isMissingIndex(error)) return;
    throw error;
  }
  demandSuccess(await client.deleteIndex(uid).waitTask({ timeout: taskMs }));
}

/**
 * Swapping is not part of the transaction that asks for it: asked again because that failed, there is no shadow left, and nothing to do. Should
 * this be killed right between swapping and removing, asking again swaps back; the old index is up to date too, only not rebuilt.
 */
async function swap(client: Meilisearch, { live, shadow }: IndexNames): Promise<void> {
  try {
    await client.getRawIndex(shadow);
  } catch (error) {
    if (isMissingIndex(error)) return;
    throw error;
  }
  demandSuccess(await client.swapIndexes([{ indexes: [live, shadow], rename: false }]).waitTask({ timeout: taskMs }));
  await removeIndex(client, shadow);
}
