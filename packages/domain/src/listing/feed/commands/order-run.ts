import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { id, writtenText } from '../../../fields';
import { feedPolicy } from '../../index';
import { feedRun } from '../contract';
import { feedRunStarted, feedSourceCreated } from '../events';
import { type FilePlan, filePlan, importKey } from '../plan';
import { lockRun, sourceOf, toRun } from '../store';

/**
 * Orders the import of a file that lies in the store; a worker reads it. Ordering the same file in the same way again answers with the run there is.
 * Events: feed_source.created, feed_run.started. Errors: conflict (another import of this source is under way), invalid_input, forbidden.
 */
export const orderRun = defineCommand({
  name: 'feed.order',
  summary: 'Order the import of a file that was sent.',
  input: z.object({
    organisationId: id, sourceName: writtenText(120).pipe(z.string().min(1)), fileId: id.describe('from POST /imports/files'), fileName: writtenText(300),
    isDryRun: z.boolean().default(false), plan: filePlan,
  }),
  output: feedRun,
  permission: 'feed.run',
  events: [feedSourceCreated, feedRunStarted],
  async run(tx, input) {
    const { organisationId, plan } = input;
    tx.authorise(feedPolicy, 'feed.run', { organisationId });
    const sourceId = await sourceOf(tx, { organisationId, sourceName: input.sourceName, kind: plan.kind, config: {} });
    return toRun(await lockRun(tx, await order(tx, { ...input, sourceId, fileKey: importKey(input.fileId) })));
  },
});

export interface Order {
  readonly organisationId: string;
  readonly sourceId: string;
  readonly fileKey: string;
  readonly fileName: string | null;
  readonly isDryRun: boolean;
  readonly plan: FilePlan;
}

/** Makes a run that a worker takes; its id, or that of the one there is. */
export async function order(tx: ScopedTransaction, { organisationId, sourceId, fileKey, fileName, isDryRun, plan }: Order): Promise<string> {
  const known = await tx.db.selectFrom('feed_run').select('id').where('feed_source_id', '=', sourceId).where('file_key', '=', fileKey)
    .where('dry_run', '=', isDryRun).where('state', 'in', ['running', 'done']).executeTakeFirst();
  if (known !== undefined) return known.id;
  if (!isDryRun) await refuseSecond(tx, sourceId);
  const runId = uuidv7();
  await tx.db.insertInto('feed_run').values({
    id: runId, organisation_id: organisationId, feed_source_id: sourceId, state: 'running', dry_run: isDryRun, file_name: fileName, file_key: fileKey,
    plan: JSON.stringify(plan), checkpoint: '{}', started_by: tx.actor.userId, started_at: tx.now, updated_at: tx.now,
  }).execute();
  tx.append(feedRunStarted, { aggregateId: runId, aggregateVersion: 1, organisationId, data: { feedSourceId: sourceId, isDryRun } });
  return runId;
}

/** @throws DomainError conflict */
export async function refuseSecond(tx: ScopedTransaction, sourceId: string): Promise<void> {
  const other = await tx.db.selectFrom('feed_run').select('id').where('feed_source_id', '=', sourceId).where('state', '=', 'running').where('dry_run', '=', false).executeTakeFirst();
  if (other !== undefined) throw new DomainError('conflict', 'Another import of this source is under way. Wait for it, or stop it first.', { runId: other.id });
}
