import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../../fields';
import { gatewaySettings, unseal } from '../../../gateway';
import { feedPolicy } from '../../index';
import { feedPlan, filePlan } from '../plan';
import { resoDefaults, sourceConfig } from '../source-contract';
import { type FeedRunRow } from '../store';

/** So long a worker has a run without taking a batch of it; then it is taken for dead. */
const claimSeconds = 60;
/** Asking a source may take longer for a page than reading a file for a batch: it asks us to wait, too. */
const claimSecondsOfSource = 300;

const claimedFile = z.object({ id, kind: z.literal('file'), fileKey: z.string(), plan: filePlan, isDryRun: z.boolean(), throughLine: z.int() });
const claimedSource = z.object({
  id, kind: z.literal('source'), sourceId: id, url: z.string(), token: z.string().nullable(), defaults: resoDefaults, withRemoval: z.boolean(),
  since: z.object({ modifiedAt: z.string(), key: z.string() }).nullable().describe('everything up to here is taken'),
});

/**
 * Takes the oldest ordered import, or source to be asked, that no living worker has. Each batch it takes afterwards prolongs its claim; a worker that was killed loses
 * its own within a minute, and the next goes on after the last batch.
 * Events: none, for nothing happened to the import yet. Errors: forbidden.
 */
export const claimRun = defineCommand({
  name: 'feed.claim',
  summary: 'Take an ordered import.',
  input: z.object({ worker: z.string().min(1).max(200) }),
  output: z.object({ run: z.union([claimedFile, claimedSource]).nullable() }),
  permission: 'feed.work',
  events: [],
  secretAnswer: true,
  async run(tx, input) {
    tx.authorise(feedPolicy, 'feed.work', {});
    const row = await tx.db.selectFrom('feed_run').selectAll().where('state', '=', 'running').where('plan', 'is not', null)
      .where((eb) => eb.or([eb('claimed_until', 'is', null), eb('claimed_until', '<', sql<Date>`now()`)]))
      .orderBy('started_at').limit(1).forUpdate().skipLocked().executeTakeFirst();
    if (row === undefined) return { run: null };
    const plan = feedPlan.parse(row.plan);
    await tx.db.updateTable('feed_run').set({ claimed_by: input.worker, claimed_until: claimEnd(plan.kind === 'reso_web_api') }).where('id', '=', row.id).execute();
    if (plan.kind === 'reso_web_api') return { run: await ofSource(tx, row) };
    const { line } = z.object({ line: z.int().default(0) }).parse(row.checkpoint);
    return { run: { id: row.id, kind: 'file' as const, fileKey: row.file_key ?? '', plan, isDryRun: row.dry_run, throughLine: line } };
  },
});

async function ofSource(tx: ScopedTransaction, run: FeedRunRow): Promise<z.infer<typeof claimedSource>> {
  const source = await tx.db.selectFrom('feed_source').selectAll().where('id', '=', run.feed_source_id).executeTakeFirstOrThrow();
  const { url, defaults, withRemoval, cursorText } = sourceConfig.parse(source.config);
  return {
    id: run.id, kind: 'source', sourceId: source.id, url, defaults, withRemoval,
    token: source.token === null ? null : unseal(source.token, gatewaySettings().sealingKey, source.id),
    since: source.cursor_key === null || cursorText === undefined ? null : { modifiedAt: cursorText, key: source.cursor_key },
  };
}

/** By the database's clock. */
export const claimEnd = (isOfSource: boolean) => sql<Date>`now() + make_interval(secs => ${isOfSource ? claimSecondsOfSource : claimSeconds})`;

/** @throws DomainError conflict when another worker has it by now */
export function refuseLost(run: FeedRunRow, worker: string | undefined): void {
  if (worker !== undefined && run.claimed_by !== worker) throw new DomainError('conflict', 'Another worker goes on with this import.', { runId: run.id });
}
