import { type Database, defineCommand, type ScopedTransaction } from '@lintel/db';
import type { Selectable, Updateable } from 'kysely';
import { z } from 'zod';
import { id } from '../../../fields';
import { feedPolicy } from '../../policy';
import { feedPhotoSettled } from '../events';

/** Then one that cannot be had is given up, until its source says something else of it. */
const mostAttempts = 5;

type PhotoRow = Selectable<Database['feed_photo']>;

const outcome = z.discriminatedUnion('result', [
  z.object({ result: z.literal('fetched'), mediaId: id }),
  z.object({ result: z.literal('placed') }),
  z.object({ result: z.literal('removed') }),
  z.object({ result: z.literal('failed'), problem: z.string().min(1).max(500), isFinal: z.boolean().describe('trying again would bring the same') }),
]);
type Outcome = z.infer<typeof outcome>;

/**
 * Says how a photo ended that a worker took. What its source said of it meanwhile counts: a photo that was dropped while it was fetched is removed next.
 * Events: feed_photo.settled. Errors: forbidden; none for a photo that is gone.
 */
export const settlePhoto = defineCommand({
  name: 'feed.settlePhoto',
  summary: 'Say how a photo of a source ended.',
  input: z.object({ id, version: z.int().positive(), outcome }),
  output: z.object({
    isListingSettled: z.boolean().describe('nothing of its listing is to be done any more'), order: z.array(id).describe('the media of its listing that come from the source, in their order'),
  }),
  permission: 'feed.work',
  events: [feedPhotoSettled],
  async run(tx, input) {
    tx.authorise(feedPolicy, 'feed.work', {});
    const row = await tx.db.selectFrom('feed_photo').selectAll().where('id', '=', input.id).forUpdate().executeTakeFirst();
    if (row === undefined) return { isListingSettled: false, order: [] };
    const isSame = row.version === input.version;
    if (input.outcome.result === 'removed' && isSame) await tx.db.deleteFrom('feed_photo').where('id', '=', row.id).execute();
    else await tx.db.updateTable('feed_photo').set({ ...after(row, input.outcome, isSame, tx.now), claimed_until: null, version: row.version + 1 }).where('id', '=', row.id).execute();
    const { result } = input.outcome;
    tx.append(feedPhotoSettled, {
      aggregateId: row.id, aggregateVersion: row.version + 1, organisationId: row.organisation_id,
      data: { listingId: row.listing_id, result, problem: input.outcome.result === 'failed' ? input.outcome.problem : null },
    });
    return standingOf(tx, row.listing_id);
  },
});

function after(row: PhotoRow, end: Outcome, isSame: boolean, now: Date): Updateable<Database['feed_photo']> {
  switch (end.result) {
    case 'fetched':
      return { media_id: end.mediaId, ...(isSame ? { state: 'ready', problem: null } : {}) };
    case 'placed':
      return isSame ? { state: 'ready' } : {};
    case 'removed':
      // Named again while it went: it is fetched anew.
      return { media_id: null };
    default:
      if (!isSame) return {};
      if (end.isFinal || row.attempts >= mostAttempts) return { state: 'failed', problem: end.problem };
      return { problem: end.problem, due_at: new Date(now.getTime() + 2 ** row.attempts * 60_000) };
  }
}

async function standingOf(tx: ScopedTransaction, listingId: string) {
  const rows = await tx.db.selectFrom('feed_photo').select(['state', 'media_id']).where('listing_id', '=', listingId).orderBy('position').orderBy('id').execute();
  return {
    isListingSettled: rows.every(({ state }) => state === 'ready' || state === 'failed'),
    order: rows.flatMap(({ media_id: mediaId }) => (mediaId === null ? [] : [mediaId])),
  };
}
