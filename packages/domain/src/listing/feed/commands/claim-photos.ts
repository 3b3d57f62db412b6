import { defineCommand } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../../fields';
import { feedPolicy } from '../../policy';

/** So long a worker has photos; then it is taken for dead. */
const claimSeconds = 300;

const claimed = z.object({
  id, version: z.int(), listingId: id, url: z.string(), task: z.enum(['fetch', 'place', 'remove']), attempt: z.int(), mediaId: id.nullable().describe('what it shows until now'),
});

const tasks: Readonly<Record<string, z.infer<typeof claimed>['task']>> = { waiting: 'fetch', moved: 'place', leaving: 'remove' };

/**
 * Takes some photos that a source named, moved or dropped and that no living worker has, the oldest first. The version stays: it tells what the source
 * said, so that a photo taken again after a crash is kept once.
 * Events: none, for nothing happened to them yet. Errors: forbidden.
 */
export const claimPhotos = defineCommand({
  name: 'feed.claimPhotos',
  summary: 'Take some photos of sources to fetch, place or remove.',
  input: z.object({ most: z.int().min(1).max(50) }),
  output: z.object({ claimed: z.array(claimed) }),
  permission: 'feed.work',
  events: [],
  async run(tx, input) {
    tx.authorise(feedPolicy, 'feed.work', {});
    const rows = await tx.db.updateTable('feed_photo')
      .set((eb) => ({ claimed_until: sql<Date>`now() + make_interval(secs => ${claimSeconds})`, attempts: eb('attempts', '+', 1) }))
      .where('id', 'in', (eb) => eb.selectFrom('feed_photo').select('id').where('state', 'in', ['waiting', 'moved', 'leaving']).where('due_at', '<=', sql<Date>`now()`)
        .where((or) => or.or([or('claimed_until', 'is', null), or('claimed_until', '<', sql<Date>`now()`)]))
        .orderBy('due_at').orderBy('listing_id').orderBy('position').limit(input.most).forUpdate().skipLocked())
      .returningAll().execute();
    return {
      claimed: rows.toSorted((a, b) => a.position - b.position).map((row) => ({
        id: row.id, version: row.version, listingId: row.listing_id, url: row.url, task: tasks[row.state] ?? 'fetch', attempt: row.attempts, mediaId: row.media_id,
      })),
    };
  },
});
