import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { concerning } from '../concerning';
import { notificationRead } from '../events';
import { notificationPolicy } from '../policy';

/**
 * Marks what one was told as read: some, or everything so far. What is read already, or another's, is left alone.
 * Events: notification.read. Errors: unauthenticated.
 */
export const markRead = defineCommand({
  name: 'notification.read',
  summary: 'Mark notifications as read.',
  input: z.object({ ids: z.union([z.array(id).min(1).max(200), z.literal('all')]) }),
  output: z.object({ read: z.int() }),
  permission: 'notification.list',
  events: [notificationRead],
  async run(tx, input) {
    tx.authorise(notificationPolicy, 'notification.list', {});
    const { userId, within } = tx.actor;
    if (userId === null) throw new DomainError('unauthenticated', 'Sign in first.');
    let update = tx.db.updateTable('delivery').set((eb) => ({ status: 'read', read_at: tx.now, version: eb('version', '+', 1) }))
      .where('user_id', '=', userId).where('channel', '=', 'in_app').where('read_at', 'is', null).where(concerning(within));
    if (input.ids !== 'all') update = update.where('id', 'in', input.ids);
    const rows = await update.returning(['id', 'version', 'kind', 'organisation_id']).execute();
    for (const row of rows) tx.append(notificationRead, { aggregateId: row.id, aggregateVersion: row.version, organisationId: row.organisation_id, data: { kind: row.kind } });
    return { read: rows.length };
  },
});
