import type { ScopedTransaction } from '@lintel/db';
import { invalidInput, uuidv7 } from '@lintel/kernel';
import type { z } from 'zod';
import { normaliseAddress } from './address';
import type { address } from './contract';
import { parcelCreated, parcelPlaced } from './events';
import type { ParcelRow } from './store';

export type Address = z.infer<typeof address>;

/**
 * The parcel at this address, made when the platform does not know it yet. Two who come with the same new address at once get the same
 * parcel: the address is locked for the transaction.
 */
export async function findOrCreateParcel(tx: ScopedTransaction, given: Address, sourceKey: string | null = null): Promise<ParcelRow> {
  const normalised = normaliseAddress([given.unparsedAddress, given.city, given.postalCode ?? ''].join(' '));
  await tx.lock(`parcel:${given.country}:${normalised}`);
  const known = await tx.db.selectFrom('parcel').selectAll()
    .where('normalised_address', '=', normalised).where('country', '=', given.country).where('merged_into_id', 'is', null)
    .orderBy('created_at').limit(1).executeTakeFirst();
  if (known !== undefined) return known;
  const row = await tx.db.insertInto('parcel').values({
    id: uuidv7(), unparsed_address: given.unparsedAddress, normalised_address: normalised, city: given.city, state_or_province: given.stateOrProvince,
    postal_code: given.postalCode, country: given.country, zone: given.zone, latitude: given.latitude, longitude: given.longitude,
    location_precision: given.latitude === null ? 'unknown' : given.locationPrecision === 'unknown' ? 'exact' : given.locationPrecision,
    source_key: sourceKey, created_at: tx.now,
  }).returningAll().executeTakeFirstOrThrow();
  tx.append(parcelCreated, {
    aggregateId: row.id, aggregateVersion: 1, organisationId: null,
    data: { city: row.city, country: row.country, locationPrecision: row.location_precision },
  });
  return row;
}

/** The parcels of a building's units, each below the building's own: found where a listing described the unit before, made otherwise. In the order of the labels. */
export async function parcelsOfUnits(tx: ScopedTransaction, parent: ParcelRow, labels: readonly string[]): Promise<readonly string[]> {
  if (labels.length === 0) return [];
  const keys = labels.map((label) => normaliseAddress([parent.unparsed_address, 'unit', label, parent.city, parent.postal_code ?? ''].join(' ')));
  await tx.lock(`parcel:${parent.country}:${parent.normalised_address}`);
  const known = await tx.db.selectFrom('parcel').select(['id', 'normalised_address']).where('country', '=', parent.country).where('merged_into_id', 'is', null)
    .where('normalised_address', 'in', [...new Set(keys)]).orderBy('created_at', 'desc').execute();
  const idOf = new Map(known.map((row) => [row.normalised_address, row.id]));
  const { city, state_or_province, postal_code, country, zone, latitude, longitude, location_precision } = parent;
  const rows = labels.flatMap((label, n) => {
    const normalised = keys[n] ?? '';
    if (idOf.has(normalised)) return [];
    const row = {
      id: uuidv7(), unparsed_address: `${parent.unparsed_address}, unit ${label}`, normalised_address: normalised, parent_id: parent.id, created_at: tx.now,
      city, state_or_province, postal_code, country, zone, latitude, longitude, location_precision,
    };
    idOf.set(normalised, row.id);
    return [row];
  });
  if (rows.length > 0) await tx.db.insertInto('parcel').values(rows).execute();
  for (const row of rows)
    tx.append(parcelCreated, { aggregateId: row.id, aggregateVersion: 1, organisationId: null, data: { city, country, locationPrecision: location_precision } });
  return keys.flatMap((key) => idOf.get(key) ?? []);
}

/**
 * Puts a parcel where someone who knows it says it is. Where others describe the same parcel only what was unknown is filled in: it is theirs as much.
 * @returns whether anything moved
 * @throws DomainError invalid_input when others rely on its place
 */
export async function placeParcel(tx: ScopedTransaction, parcel: ParcelRow, place: { readonly latitude: number; readonly longitude: number }): Promise<boolean> {
  if (parcel.latitude === place.latitude && parcel.longitude === place.longitude) return false;
  const { described } = await tx.db.selectFrom('property').select((eb) => eb.fn.countAll<number>().as('described')).where('parcel_id', '=', parcel.id).executeTakeFirstOrThrow();
  if (parcel.latitude !== null && described > 1)
    throw invalidInput([{ path: 'address.latitude', code: 'fixed', message: 'others describe a property at this address; its place is known and stays' }]);
  const version = parcel.version + 1;
  await tx.db.updateTable('parcel').set({ ...place, location_precision: 'exact', version }).where('id', '=', parcel.id).execute();
  tx.append(parcelPlaced, { aggregateId: parcel.id, aggregateVersion: version, organisationId: null, data: { locationPrecision: 'exact' } });
  return true;
}
