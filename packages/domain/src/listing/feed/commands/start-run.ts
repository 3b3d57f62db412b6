import { defineCommand } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { id, writtenText } from '../../../fields';
import { feedPolicy } from '../../index';
import { feedKind, feedRun } from '../contract';
import { feedRunStarted, feedSourceCreated } from '../events';
import { lockRun, sourceOf, toRun } from '../store';

const checkpoint = z.object({ line: z.int().nonnegative() });

/**
 * Begins an import from a source of the organisation's, made when it has none of this name. One that was interrupted on the same file goes
 * on where it stopped: its checkpoint says at which line.
 * Events: feed_source.created, feed_run.started. Errors: conflict (another import of this source is under way), forbidden.
 */
export const startRun = defineCommand({
  name: 'feed.start',
  summary: 'Begin an import, or go on with an interrupted one.',
  input: z.object({
    organisationId: id, sourceName: writtenText(120).pipe(z.string().min(1)), kind: feedKind, config: z.record(z.string(), z.unknown()).default({}),
    isDryRun: z.boolean().default(false), fileName: z.string().max(300).nullable().default(null), fileSha256: z.string().regex(/^[0-9a-f]{64}$/).nullable().default(null),
    rowsTotal: z.int().nonnegative().nullable().default(null),
  }),
  output: z.object({ run: feedRun, checkpoint }),
  permission: 'feed.run',
  events: [feedSourceCreated, feedRunStarted],
  async run(tx, input) {
    const { organisationId } = input;
    tx.authorise(feedPolicy, 'feed.run', { organisationId });
    const sourceId = await sourceOf(tx, input);
    const sha = input.fileSha256 === null ? null : Buffer.from(input.fileSha256, 'hex');
    const earlier = input.isDryRun ? undefined : await tx.db.selectFrom('feed_run').selectAll().where('feed_source_id', '=', sourceId).where('state', '=', 'running')
      .where('dry_run', '=', false).forUpdate().executeTakeFirst();
    if (earlier !== undefined && sha !== null && earlier.file_sha256?.equals(sha) === true)
      return { run: toRun(await lockRun(tx, earlier.id)), checkpoint: checkpoint.parse({ line: 0, ...(earlier.checkpoint as object) }) };
    // A run that no worker or command line goes on with is not in anybody's way.
    if (earlier !== undefined)
      await tx.db.updateTable('feed_run').set({ state: 'interrupted', finished_at: tx.now, version: earlier.version + 1 }).where('id', '=', earlier.id).execute();
    const runId = uuidv7();
    await tx.db.insertInto('feed_run').values({
      id: runId, organisation_id: organisationId, feed_source_id: sourceId, state: 'running', dry_run: input.isDryRun, file_name: input.fileName, file_sha256: sha,
      rows_total: input.rowsTotal, checkpoint: '{}', started_by: tx.actor.userId, started_at: tx.now, updated_at: tx.now,
    }).execute();
    tx.append(feedRunStarted, { aggregateId: runId, aggregateVersion: 1, organisationId, data: { feedSourceId: sourceId, isDryRun: input.isDryRun } });
    return { run: toRun(await lockRun(tx, runId)), checkpoint: { line: 0 } };
  },
});
