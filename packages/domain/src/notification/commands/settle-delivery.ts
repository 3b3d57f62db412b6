import { defineCommand } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { notificationFailed, notificationSent } from '../events';
import { notificationPolicy } from '../policy';

/** Seconds until the next attempt, by how many there were; after the last it is given up. */
const backoffSeconds = [30, 120, 600, 3_600, 4 * 3_600, 12 * 3_600, 24 * 3_600];

/**
 * Keeps how an attempt ended. `deferred`, `unavailable` and `ambiguous` are tried again later under the same Message-ID; `rejected` is final.
 * An answer for an attempt that was taken over meanwhile changes nothing.
 * Events: notification.sent, notification.failed. Errors: not_found.
 */
export const settleDelivery = defineCommand({
  name: 'delivery.settle',
  summary: 'Keep how an attempt to send ended.',
  input: z.object({ id, attempt: z.int(), outcome: z.enum(['sent', 'rejected', 'deferred', 'unavailable', 'ambiguous']), code: z.string().max(200).default('') }),
  output: z.object({ status: z.string() }),
  permission: 'notification.deliver',
  events: [notificationSent, notificationFailed],
  async run(tx, input) {
    tx.authorise(notificationPolicy, 'notification.deliver', {});
    const row = await tx.db.selectFrom('delivery').selectAll().where('id', '=', input.id).forUpdate().executeTakeFirst();
    if (row === undefined) throw notFound('delivery', input.id);
    if (row.status !== 'sending' || row.attempts !== input.attempt) return { status: row.status };
    const wait = backoffSeconds[row.attempts - 1];
    const isRetry = input.outcome !== 'sent' && input.outcome !== 'rejected' && wait !== undefined;
    const status = input.outcome === 'sent' ? 'sent' : isRetry ? 'queued' : 'failed';
    const ambiguous = row.ambiguous + (input.outcome === 'ambiguous' ? 1 : 0);
    const version = row.version + 1;
    await tx.db.updateTable('delivery').set({
      status, version, ambiguous, claimed_until: null, error: input.outcome === 'sent' ? null : input.code, sent_at: status === 'sent' ? tx.now : null,
      next_attempt_at: new Date(tx.now.getTime() + (wait ?? 0) * 1_000),
    }).where('id', '=', row.id).execute();
    const fact = { aggregateId: row.id, aggregateVersion: version, organisationId: row.organisation_id };
    const about = { kind: row.kind, channel: row.channel, causeId: row.event_id, attempts: row.attempts };
    if (status === 'sent') tx.append(notificationSent, { ...fact, data: { ...about, ambiguous } });
    if (status === 'failed') tx.append(notificationFailed, { ...fact, data: { ...about, code: input.code } });
    return { status };
  },
});
