import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { notificationFailed, notificationQueued, notificationSent } from '../events';
import { standIn } from '../fallback';
import { notificationPolicy } from '../policy';

/** Seconds until the next attempt, by how many there were; after the last it is given up. */
export const backoffSeconds: readonly number[] = [30, 120, 600, 3_600, 4 * 3_600, 12 * 3_600, 24 * 3_600];

type Row = Awaited<ReturnType<typeof lockGroup>>[number];

/**
 * Keeps how an attempt ended, for all that went with it. `deferred`, `unavailable` and `ambiguous` are tried again later under the same Message-ID; `rejected`
 * is final, and then another channel stands in where the kind names one. An answer for an attempt that was taken over meanwhile changes nothing.
 * Events: notification.sent, notification.failed, notification.queued. Errors: not_found.
 */
export const settleDelivery = defineCommand({
  name: 'delivery.settle',
  summary: 'Keep how an attempt to send ended.',
  input: z.object({
    id, attempt: z.int(), outcome: z.enum(['sent', 'rejected', 'deferred', 'unavailable', 'ambiguous']), code: z.string().max(200).default(''), providerRef: z.string().max(200).nullable().default(null),
  }),
  output: z.object({ status: z.string() }),
  permission: 'notification.deliver',
  events: [notificationSent, notificationFailed, notificationQueued],
  async run(tx, input) {
    tx.authorise(notificationPolicy, 'notification.deliver', {});
    const rows = await lockGroup(tx, input.id);
    const leader = rows.find((row) => row.id === input.id);
    if (leader === undefined) throw notFound('delivery', input.id);
    if (leader.status !== 'sending' || leader.attempts !== input.attempt) return { status: leader.status };
    const wait = backoffSeconds[leader.attempts - 1];
    const isRetry = input.outcome !== 'sent' && input.outcome !== 'rejected' && wait !== undefined;
    const status = input.outcome === 'sent' ? 'sent' : isRetry ? 'queued' : 'failed';
    const next = new Date(tx.now.getTime() + (isRetry ? wait : 0) * 1_000);
    for (const row of rows) if (row.status === 'sending') await settle(tx, row, { ...input, status, next });
    return { status };
  },
});

function lockGroup(tx: ScopedTransaction, leaderId: string) {
  return tx.db.selectFrom('delivery').selectAll().where((eb) => eb.or([eb('id', '=', leaderId), eb('sent_as', '=', leaderId)])).orderBy('id').forUpdate().execute();
}

interface Ending {
  readonly status: 'sent' | 'queued' | 'failed';
  readonly outcome: string;
  readonly code: string;
  readonly providerRef: string | null;
  readonly next: Date;
}

async function settle(tx: ScopedTransaction, row: Row, { status, outcome, code, providerRef, next }: Ending): Promise<void> {
  const ambiguous = row.ambiguous + (outcome === 'ambiguous' ? 1 : 0);
  const version = row.version + 1;
  await tx.db.updateTable('delivery').set({
    status, version, ambiguous, claimed_until: null, error: outcome === 'sent' ? null : code, sent_at: status === 'sent' ? tx.now : null, provider_ref: providerRef ?? row.provider_ref,
    next_attempt_at: next,
  }).where('id', '=', row.id).execute();
  const fact = { aggregateId: row.id, aggregateVersion: version, organisationId: row.organisation_id };
  const about = { kind: row.kind, channel: row.channel, causeId: row.event_id, attempts: row.attempts };
  if (status === 'sent') tx.append(notificationSent, { ...fact, data: { ...about, ambiguous } });
  if (status !== 'failed') return;
  tx.append(notificationFailed, { ...fact, data: { ...about, code } });
  await standIn(tx, row);
}
