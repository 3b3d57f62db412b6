import { defineCommand } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../../fields';
import { feedPolicy } from '../../index';
import { listingStatusChanged } from '../../events';
import type { StandardStatus } from '../../index';
import { listingDeadlines } from '../../timers';
import { type ListingRow, recordStatusChange } from '../../store';
import { feedRun } from '../contract';
import { lockRun, refuseOver, toRun } from '../store';

/** A source that has lost more than this share of its records at once has more likely lost its mind. */
const mostRemovedShare = 0.5;
const fewEnough = 20;

/**
 * Takes off the market what the source no longer has. Refuses when that would be most of it: then a person should look at the source.
 * Events: listing.status_changed. Errors: conflict (too many), invalid_transition (the run is over), forbidden, not_found.
 */
export const removeMissing = defineCommand({
  name: 'feed.removeMissing',
  summary: 'Take off what a source no longer has.',
  input: z.object({ runId: id, keys: z.array(z.string()).max(2_000_000) }),
  output: feedRun.extend({ refused: z.boolean().describe('most of the source was gone; nothing was removed') }),
  permission: 'feed.run',
  events: [listingStatusChanged],
  async run(tx, input) {
    const run = await lockRun(tx, input.runId);
    tx.authorise(feedPolicy, 'feed.run', { id: run.id, organisationId: run.organisation_id }, 'feed.view');
    refuseOver(run);
    const present = new Set(input.keys);
    const known = (await tx.db.selectFrom('listing').selectAll().where('feed_source_id', '=', run.feed_source_id).where('standard_status', '!=', 'Removed')
      .orderBy('id').forUpdate().execute()) as ListingRow[];
    const missing = known.filter((row) => row.source_key !== null && !present.has(row.source_key));
    if (missing.length > fewEnough && missing.length > known.length * mostRemovedShare) return { ...toRun(run), refused: true };
    for (const row of missing) await remove(tx, row);
    const removed = run.removed + missing.length;
    await tx.db.updateTable('feed_run').set({ removed, version: run.version + 1, updated_at: tx.now }).where('id', '=', run.id).execute();
    return { ...toRun({ ...run, removed }), refused: false };
  },
});

async function remove(tx: Parameters<typeof recordStatusChange>[0], row: ListingRow): Promise<void> {
  const from: StandardStatus = row.standard_status;
  const version = row.version + 1;
  await tx.db.updateTable('listing').set({
    standard_status: 'Removed', status_changed_at: tx.now, updated_at: tx.now, version, source_hash: null, market_counted_from: null,
    days_on_market_seconds: sql<number>`days_on_market_seconds + coalesce(extract(epoch from ${tx.now}::timestamptz - market_counted_from), 0)::bigint`,
  }).where('id', '=', row.id).execute();
  await recordStatusChange(tx, row, 'market', from, 'Removed', 'dropped by its source');
  tx.deadlines.settle({ type: 'listing', id: row.id }, listingDeadlines, 'cancelled');
  tx.append(listingStatusChanged, { aggregateId: row.id, aggregateVersion: version, organisationId: row.organisation_id, data: { from, to: 'Removed' }, reason: 'dropped by its source' });
}
