import { bulkInsert, type ScopedTransaction } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { normaliseAddress } from '../../address';
import { parcelCreated, propertyCreated } from '../../events';
import type { FeedRecord } from '../record';
import { type FeedSourceRef, newPropertyRow } from './columns';

const normalised = ({ address }: FeedRecord) => normaliseAddress([address.unparsedAddress, address.city, address.postalCode ?? ''].join(' '));

/** The parcel of each record: known ones by their address, the others made. */
async function parcelsOf(tx: ScopedTransaction, records: readonly FeedRecord[]): Promise<ReadonlyMap<string, string>> {
  // One at a time: two imports of one town at once would make its new addresses twice.
  await tx.lock('parcel:feed');
  const byAddress = new Map(records.map((record) => [`${record.address.country} ${normalised(record)}`, record]));
  const known = await tx.db.selectFrom('parcel').select(['id', 'normalised_address', 'country'])
    .where('normalised_address', 'in', [...byAddress.values()].map(normalised)).where('merged_into_id', 'is', null).orderBy('created_at', 'desc').execute();
  const found = new Map(known.map((row) => [`${row.country} ${row.normalised_address}`, row.id]));
  const missing = [...byAddress].filter(([key]) => !found.has(key));
  const rows = missing.map(([key, { address, sourceKey }]) => {
    const id = uuidv7();
    found.set(key, id);
    return {
      id, unparsed_address: address.unparsedAddress, normalised_address: key.slice(address.country.length + 1), city: address.city,
      state_or_province: address.stateOrProvince, postal_code: address.postalCode, country: address.country, zone: address.zone, latitude: address.latitude,
      longitude: address.longitude, location_precision: address.latitude === null ? 'unknown' : address.locationPrecision, source_key: sourceKey, version: 1,
      created_at: tx.now.toISOString(),
    };
  });
  await bulkInsert(tx, 'parcel', rows);
  for (const row of rows)
    tx.append(parcelCreated, { aggregateId: row.id, aggregateVersion: 1, organisationId: null, data: { city: row.city, country: row.country, locationPrecision: row.location_precision } });
  return found;
}

/** The organisation's description of each record's parcel, by source key: one it has already, or a new one. */
export async function propertiesOf(tx: ScopedTransaction, source: FeedSourceRef, records: readonly FeedRecord[]): Promise<ReadonlyMap<string, string>> {
  if (records.length === 0) return new Map();
  const parcels = await parcelsOf(tx, records);
  const parcelOf = (record: FeedRecord) => parcels.get(`${record.address.country} ${normalised(record)}`) ?? '';
  const known = await tx.db.selectFrom('property').select(['id', 'parcel_id']).where('organisation_id', '=', source.organisationId)
    .where('parcel_id', 'in', records.map(parcelOf)).execute();
  const byParcel = new Map(known.map((row) => [row.parcel_id, row.id]));
  const rows = [];
  for (const record of records) {
    const parcelId = parcelOf(record);
    if (byParcel.has(parcelId)) continue;
    const id = uuidv7();
    byParcel.set(parcelId, id);
    rows.push(newPropertyRow(id, parcelId, source, record, tx.now));
    tx.append(propertyCreated, { aggregateId: id, aggregateVersion: 1, organisationId: source.organisationId, data: { parcelId, propertyType: record.property.propertyType } });
  }
  await bulkInsert(tx, 'property', rows);
  return new Map(records.map((record) => [record.sourceKey, byParcel.get(parcelOf(record)) ?? '']));
}
