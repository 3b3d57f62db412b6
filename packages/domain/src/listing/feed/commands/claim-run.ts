import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../../fields';
import { feedPolicy } from '../../index';
import { type FeedRunRow } from '../store';
import { feedPlan } from '../plan';

/** So long a worker has a run without taking a batch of it; then it is taken for dead. */
const claimSeconds = 60;

const claimed = z.object({ id, fileKey: z.string(), plan: feedPlan, isDryRun: z.boolean(), throughLine: z.int() });

/**
 * Takes the oldest ordered import that no living worker has. Each batch it takes afterwards prolongs its claim; a worker that was killed loses
 * its own within a minute, and the next goes on after the last batch.
 * Events: none, for nothing happened to the import yet. Errors: forbidden.
 */
export const claimRun = defineCommand({
  name: 'feed.claim',
  summary: 'Take an ordered import.',
  input: z.object({ worker: z.string().min(1).max(200) }),
  output: z.object({ run: claimed.nullable() }),
  permission: 'feed.work',
  events: [],
  async run(tx, input) {
    tx.authorise(feedPolicy, 'feed.work', {});
    const row = await tx.db.selectFrom('feed_run').selectAll().where('state', '=', 'running').where('file_key', 'is not', null)
      .where((eb) => eb.or([eb('claimed_until', 'is', null), eb('claimed_until', '<', sql<Date>`now()`)]))
      .orderBy('started_at').limit(1).forUpdate().skipLocked().executeTakeFirst();
    if (row?.file_key == null) return { run: null };
    await tx.db.updateTable('feed_run').set({ claimed_by: input.worker, claimed_until: claimEnd() }).where('id', '=', row.id).execute();
    const { line } = z.object({ line: z.int().default(0) }).parse(row.checkpoint);
    return { run: { id: row.id, fileKey: row.file_key, plan: feedPlan.parse(row.plan), isDryRun: row.dry_run, throughLine: line } };
  },
});

/** By the database's clock. */
export const claimEnd = () => sql<Date>`now() + make_interval(secs => ${claimSeconds})`;

/** @throws DomainError conflict when another worker has it by now */
export function refuseLost(run: FeedRunRow, worker: string | undefined): void {
  if (worker !== undefined && run.claimed_by !== worker) throw new DomainError('conflict', 'Another worker goes on with this import.', { runId: run.id });
}
