import type { ScopedTransaction } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { normaliseAddress } from '../../address';
import { parcelCreated, propertyCreated } from '../../events';
import type { FeedRecord } from '../record';
import { type FeedSourceRef, newPropertyRow } from './columns';
import type { Sending } from './sending';

interface Place {
  readonly record: FeedRecord;
  readonly normalised: string;
  /** Country and normalised address. */
  readonly key: string;
}

function placeOf(record: FeedRecord): Place {
  const { unparsedAddress, city, postalCode, country } = record.address;
  const normalised = normaliseAddress([unparsedAddress, city, postalCode ?? ''].join(' '));
  return { record, normalised, key: `${country} ${normalised}` };
}

/** Parcels at these places, each with the organisation's description of it where there is one; of two at one place the older counts. */
async function knownAt(tx: ScopedTransaction, places: readonly Place[], organisationId: string) {
  // One at a time: two imports of one town at once would make its new addresses twice.
  await tx.lock('parcel:feed');
  const known = await tx.db.selectFrom('parcel').leftJoin('property', (join) => join.onRef('property.parcel_id', '=', 'parcel.id').on('property.organisation_id', '=', organisationId))
    .select(['parcel.id', 'parcel.normalised_address', 'parcel.country', 'property.id as property_id'])
    .where('parcel.normalised_address', 'in', [...new Set(places.map(({ normalised }) => normalised))]).where('parcel.merged_into_id', 'is', null).orderBy('parcel.created_at', 'desc').execute();
  return new Map(known.map((row) => [`${row.country} ${row.normalised_address}`, { parcelId: row.id, propertyId: row.property_id }]));
}

function newParcelRow(id: string, { normalised, record: { address, sourceKey } }: Place, now: Date) {
  return {
    id, unparsed_address: address.unparsedAddress, normalised_address: normalised, city: address.city, state_or_province: address.stateOrProvince,
    postal_code: address.postalCode, country: address.country, zone: address.zone, latitude: address.latitude, longitude: address.longitude,
    location_precision: address.latitude === null ? 'unknown' : address.locationPrecision, source_key: sourceKey, version: 1, created_at: now.toISOString(),
  };
}

/** The organisation's description of each record's parcel, by source key: one it has already, or a new one. */
export async function propertiesOf(tx: ScopedTransaction, source: FeedSourceRef, records: readonly FeedRecord[], sending: Sending): Promise<ReadonlyMap<string, string>> {
  const places = records.map(placeOf);
  const known = await knownAt(tx, places, source.organisationId);
  const [parcels, properties]: [ReturnType<typeof newParcelRow>[], ReturnType<typeof newPropertyRow>[]] = [[], []];
  const found = new Map<string, string>();
  for (const place of places) {
    const { parcelId = uuidv7(), propertyId = null } = known.get(place.key) ?? {};
    if (!known.has(place.key)) {
      const row = newParcelRow(parcelId, place, tx.now);
      parcels.push(row);
      tx.append(parcelCreated, { aggregateId: parcelId, aggregateVersion: 1, organisationId: null, data: { city: row.city, country: row.country, locationPrecision: row.location_precision } });
    }
    const id = propertyId ?? uuidv7();
    if (propertyId === null) {
      properties.push(newPropertyRow(id, parcelId, source, place.record, tx.now));
      tx.append(propertyCreated, { aggregateId: id, aggregateVersion: 1, organisationId: source.organisationId, data: { parcelId, propertyType: place.record.property.propertyType } });
    }
    known.set(place.key, { parcelId, propertyId: id });
    found.set(place.record.sourceKey, id);
  }
  sending.send('parcel', parcels);
  sending.send('property', properties);
  return found;
}
