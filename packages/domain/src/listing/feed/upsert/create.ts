import { bulkInsert, type ScopedTransaction } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { listingCreated, listingPublished, listingStatusChanged } from '../../events';
import { expiryDeadlines, reminderDaysOf } from '../../timers';
import type { FeedRecord } from '../record';
import { type FeedSourceRef, newListingRow } from './columns';
import { namePhotos } from './photos';
import { propertiesOf } from './places';

/** Listings that are new here. Closed history starts nothing; only what is on the market now is news, and only dates ahead become deadlines. */
export async function createMirrored(tx: ScopedTransaction, source: FeedSourceRef, records: readonly (readonly [FeedRecord, Buffer])[]): Promise<void> {
  const properties = await propertiesOf(tx, source, records.map(([record]) => record));
  const rows = records.map(([record, hash]) => newListingRow(uuidv7(), properties.get(record.sourceKey) ?? '', source, record, hash, tx.now));
  await bulkInsert(tx, 'listing', rows);
  await bulkInsert(tx, 'listing_status_change', rows.filter((row) => row.standard_status !== 'Incomplete').map((row) => ({
    id: uuidv7(), organisation_id: source.organisationId, listing_id: row.id, lifecycle: 'market', from_status: 'Incomplete', to_status: row.standard_status,
    changed_at: row.status_changed_at, changed_by: null, reason: null,
  })));
  await namePhotos(tx, rows.map((row, index) => ({ id: row.id, organisationId: source.organisationId, photos: records[index]?.[0].photos ?? [] })));
  const reminderDays = rows.length === 0 ? [] : await reminderDaysOf(tx);
  for (const [index, row] of rows.entries()) {
    const record = records[index]?.[0];
    if (record === undefined) continue;
    const fact = { aggregateId: row.id, aggregateVersion: 1, organisationId: source.organisationId };
    tx.append(listingCreated, {
      ...fact, data: { propertyId: row.property_id, listAgentId: null, reviewStatus: 'approved', standardStatus: record.standardStatus, feedSourceId: source.id },
    });
    if (record.standardStatus !== 'ComingSoon' && record.standardStatus !== 'Active') continue;
    tx.append(listingStatusChanged, { ...fact, data: { from: 'Incomplete', to: record.standardStatus } });
    tx.append(listingPublished, { ...fact, data: { standardStatus: record.standardStatus, listPrice: record.listPrice, currency: record.currency } });
    setExpiry(tx, row.id, source, record, reminderDays);
  }
}

/** The contract's end and its reminders, when they lie ahead; anything else a source's listing waits for is the source's business. */
export function setExpiry(tx: ScopedTransaction, listingId: string, source: FeedSourceRef, record: FeedRecord, reminderDays: readonly number[]): void {
  if (record.expirationAt === null || !['Active', 'ComingSoon', 'Hold', 'Withdrawn'].includes(record.standardStatus)) return;
  const expirationAt = new Date(record.expirationAt);
  if (expirationAt <= tx.now) return;
  for (const deadline of expiryDeadlines({ id: listingId, organisationId: source.organisationId }, { at: expirationAt, zone: record.address.zone, reminderDays }, tx.now)) tx.deadlines.set(deadline);
}
