import type { ScopedTransaction } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { sql } from 'kysely';
import { listingCreated, listingPublished, listingStatusChanged } from '../../events';
import { expiryDeadlines, reminderDaysOf } from '../../timers';
import type { FeedRecord } from '../record';
import { type FeedSourceRef, newListingRow } from './columns';
import { rowsOfPhotos } from './photos';
import { propertiesOf } from './places';
import { Sending } from './sending';

/** Listings that are new here. Closed history starts nothing; only what is on the market now is news, and only dates ahead become deadlines. */
export async function createMirrored(tx: ScopedTransaction, source: FeedSourceRef, records: readonly (readonly [FeedRecord, Buffer])[]): Promise<void> {
  const sending = new Sending(tx);
  // A session keeps the plans by which it checks foreign keys: one made while a table was nearly empty reads all of it for each row of a first import.
  await sql`discard plans`.execute(tx.db);
  const reminderDays = await reminderDaysOf(tx);
  const properties = await propertiesOf(tx, source, records.map(([record]) => record), sending);
  const rows = records.map(([record, hash]) => newListingRow(uuidv7(), properties.get(record.sourceKey) ?? '', source, record, hash, tx.now));
  sending.send('listing', rows);
  sending.send('listing_status_change', rows.filter((row) => row.standard_status !== 'Incomplete').map((row) => ({
    id: uuidv7(), organisation_id: source.organisationId, listing_id: row.id, lifecycle: 'market', from_status: 'Incomplete', to_status: row.standard_status,
    changed_at: row.status_changed_at, changed_by: null, reason: null,
  })));
  sending.send('feed_photo', rowsOfPhotos(tx, rows.map((row, index) => ({ id: row.id, organisationId: source.organisationId, photos: records[index]?.[0].photos ?? [] }))));
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
  await sending.done();
}

/** The contract's end and its reminders, when they lie ahead; anything else a source's listing waits for is the source's business. */
export function setExpiry(tx: ScopedTransaction, listingId: string, source: FeedSourceRef, record: FeedRecord, reminderDays: readonly number[]): void {
  if (record.expirationAt === null || !['Active', 'ComingSoon', 'Hold', 'Withdrawn'].includes(record.standardStatus)) return;
  const expirationAt = new Date(record.expirationAt);
  if (expirationAt <= tx.now) return;
  for (const deadline of expiryDeadlines({ id: listingId, organisationId: source.organisationId }, { at: expirationAt, zone: record.address.zone, reminderDays }, tx.now)) tx.deadlines.set(deadline);
}
