import type { ScopedTransaction } from '@lintel/db';
import { daysOnMarket } from '../../days-on-market';
import { listingClosed, listingPriceChanged, listingPublished, listingStatusChanged, listingUpdated } from '../../events';
import { type ListingRow, recordPriceChange, recordStatusChange } from '../../store';
import { reminderDaysOf } from '../../timers';
import type { FeedRecord } from '../record';
import { describing, type FeedSourceRef, mirrored } from './columns';
import { setExpiry } from './create';
import { matchPhotos } from './photos';

/** A listing whose source says something else now: it may enter any state from any state. */
export async function changeMirrored(tx: ScopedTransaction, source: FeedSourceRef, before: ListingRow, record: FeedRecord, hash: Buffer): Promise<void> {
  const columns = mirrored(record, hash, tx.now);
  const becomesPublic = before.published_at === null && ['ComingSoon', 'Active'].includes(record.standardStatus);
  const { status_changed_at: changedAt, ...rest } = columns;
  const statusChanged = before.standard_status !== record.standardStatus;
  const after = (await tx.db.updateTable('listing').set({
    ...rest, source_hash: hash, extra_fields: JSON.stringify(columns.extra_fields), version: before.version + 1, updated_at: tx.now,
    ...(statusChanged ? { status_changed_at: changedAt } : {}), ...(becomesPublic ? { published_at: tx.now } : {}),
  }).where('id', '=', before.id).returningAll().executeTakeFirstOrThrow()) as ListingRow;
  const facts = describing(record);
  await tx.db.updateTable('property').set((eb) => ({ ...facts, version: eb('version', '+', 1), updated_at: tx.now })).where('id', '=', before.property_id).execute();
  if (record.listPrice !== null && before.published_at !== null && record.listPrice !== before.list_price) await recordPriceChange(tx, before, record.listPrice, 'feed');
  if (statusChanged) await recordStatusChange(tx, after, 'market', before.standard_status, record.standardStatus, 'feed');
  await matchPhotos(tx, { id: after.id, organisationId: source.organisationId, photos: record.photos });
  tell(tx, before, after, becomesPublic);
  tx.deadlines.settle({ type: 'listing', id: after.id }, ['expiry', 'expiry_reminder'], 'cancelled');
  setExpiry(tx, after.id, source, record, await reminderDaysOf(tx));
}

function tell(tx: ScopedTransaction, before: ListingRow, after: ListingRow, becomesPublic: boolean): void {
  const fact = { aggregateId: after.id, aggregateVersion: after.version, organisationId: after.organisation_id };
  tx.append(listingUpdated, { ...fact, data: { changed: ['source'] } });
  if (before.list_price !== after.list_price && after.list_price !== null)
    tx.append(listingPriceChanged, { ...fact, data: { oldPrice: before.list_price, newPrice: after.list_price, currency: after.currency } });
  if (before.standard_status === after.standard_status) return;
  tx.append(listingStatusChanged, { ...fact, data: { from: before.standard_status, to: after.standard_status } });
  if (becomesPublic) tx.append(listingPublished, { ...fact, data: { standardStatus: after.standard_status, listPrice: after.list_price, currency: after.currency } });
  if (after.standard_status === 'Closed' && after.close_price !== null && after.close_date !== null)
    tx.append(listingClosed, {
      ...fact, data: { closePrice: after.close_price, currency: after.currency, closeDate: after.close_date.toISOString(), daysOnMarket: daysOnMarket(before, after.close_date) },
    });
}
