import type { ListingDocument, SearchWriter } from '@lintel/adapters/search';
import type { ScopedTransaction } from '@lintel/db';
import type { EventEnvelope, Projection } from '@lintel/kernel';
import { z } from 'zod';
import * as listingEvents from '../listing/events';
import * as mediaEvents from '../media/events';
import { loadSearchDocuments } from './documents';
import { synonymsChanged } from './events';
import { writeSynonyms } from './synonyms';

const listingTypes = ['listing', 'property', 'parcel', 'media', 'media_album'];

/** A new place says nothing until a listing stands on it, and that one tells of itself. An import makes as many places as listings. */
const untold: readonly string[] = [listingEvents.parcelCreated.type, listingEvents.propertyCreated.type];

/** Everything that may change what the index shows of a listing; views and saves do not. */
export const searchedTypes: readonly string[] = [
  ...[...Object.values(listingEvents), ...Object.values(mediaEvents)].filter((definition) => listingTypes.includes(definition.aggregateType)).map((definition) => definition.type),
  synonymsChanged.type,
].filter((type) => !untold.includes(type));

export interface SearchProjectionOptions {
  readonly name: string;
  readonly summary: string;
  /** The writer for a batch: one that shares its transaction, or one to an engine outside. */
  readonly writerOf: (tx: ScopedTransaction) => SearchWriter<ListingDocument>;
}

/** Keeps an index of listings. A listing is read as it is now, however many events told of it, so applying an event twice changes nothing. */
export function searchProjection({ name, summary, writerOf }: SearchProjectionOptions): Projection<ScopedTransaction> {
  return {
    kind: 'projection',
    name,
    summary,
    types: searchedTypes,
    async apply(tx, events, target) {
      const writer = writerOf(tx);
      if (events.some((event) => event.type === synonymsChanged.type)) await writeSynonyms(tx, writer, target);
      const ids = await listingsOf(tx, events);
      const documents = await loadSearchDocuments(tx, ids);
      const found = new Set(documents.map((document) => document.id));
      await writer.upsert(documents, target);
      await writer.remove(ids.filter((id) => !found.has(id)), target);
    },
    async prepareShadow(tx) {
      const writer = writerOf(tx);
      await writer.prepareShadow();
      await writeSynonyms(tx, writer, 'shadow');
    },
    swapShadow: (tx) => writerOf(tx).swapShadow(),
  };
}

const aboutRecord = z.object({ recordType: z.string(), recordId: z.uuid() });
const merged = z.object({ intoId: z.uuid() });

/** The listings these events are about, once each. */
async function listingsOf(tx: ScopedTransaction, events: readonly EventEnvelope[]): Promise<readonly string[]> {
  const ids = { listing: new Set<string>(), property: new Set<string>(), parcel: new Set<string>() };
  for (const { aggregateType, aggregateId, data } of events) {
    if (aggregateType === 'listing' || aggregateType === 'property' || aggregateType === 'parcel') ids[aggregateType].add(aggregateId);
    const record = aboutRecord.safeParse(data);
    if (record.success && record.data.recordType === 'listing') ids.listing.add(record.data.recordId);
    const into = aggregateType === 'parcel' ? merged.safeParse(data) : undefined;
    if (into?.success === true) ids.parcel.add(into.data.intoId);
  }
  if (ids.property.size > 0 || ids.parcel.size > 0) {
    const rows = await tx.db.selectFrom('listing').innerJoin('property', 'property.id', 'listing.property_id').select('listing.id')
      .where((eb) => eb.or([eb('property.id', 'in', [...ids.property, nobody]), eb('property.parcel_id', 'in', [...ids.parcel, nobody])])).execute();
    for (const row of rows) ids.listing.add(row.id);
  }
  return [...ids.listing];
}

/** SQL has no empty list. */
const nobody = '00000000-0000-0000-0000-000000000000';
