import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { keyCursor, pageFrom, readKeyCursor } from '../../keyset';
import { signedInUser } from '../../signed-in-user';
import { type Channel, type SuppressedBecause, toldInput, toldPage, type Held } from '../contract';
import { factsOf } from '../facts';
import { isNotificationKind } from '../kinds';
import { notificationPolicy } from '../policy';
import { readersOf } from '../reader';
import { textsInUse, wordsOf } from '../words';

type Item = z.infer<typeof toldPage>['items'][number];

/** Everything that was sent to the one who asks, through which channel and when, what still waits and until when, and why something was not sent. Errors: unauthenticated, malformed. */
export const listTold = defineQuery({
  name: 'notification.listTold',
  summary: 'What was sent to you, and what was not.',
  input: toldInput,
  output: toldPage,
  permission: 'notification.list',
  async run(scope, { channel, status, cursor, limit }) {
    scope.authorise(notificationPolicy, 'notification.list', {});
    const userId = signedInUser(scope);
    let found = scope.db.selectFrom('delivery').selectAll().where('user_id', '=', userId).orderBy('id', 'desc').limit(limit + 1)
      .select(sql<number>`(select count(*)::int from delivery other where other.sent_as = delivery.sent_as)`.as('joined'));
    if (channel !== undefined) found = found.where('channel', '=', channel);
    if (status !== undefined) found = found.where('status', '=', status);
    if (cursor !== undefined) found = found.where('id', '<', readKeyCursor(z.uuid(), cursor));
    const rows = await found.execute();
    const reader = (await readersOf(scope, [userId])).get(userId);
    const facts = await factsOf(scope, rows.map((row) => ({ recordType: row.record_type, recordId: row.record_id, params: row.params as Record<string, unknown> })));
    const inUse = await textsInUse(scope);
    const titleOf = (row: (typeof rows)[number]): string => {
      const about = facts[rows.indexOf(row)];
      if (about === undefined || !isNotificationKind(row.kind)) return '';
      return wordsOf({ kind: row.kind, recordId: row.record_id, params: row.params as Record<string, unknown>, facts: about, locale: reader?.locale ?? 'en-US', zone: reader?.zone ?? 'UTC' }, inUse).title;
    };
    // What the columns hold is held to these values by the database.
    return pageFrom(rows, limit, (row): Item => ({
      id: row.id, kind: row.kind, channel: row.channel as Channel, status: row.status as Item['status'], title: titleOf(row), createdAt: row.created_at.toISOString(), sentAt: row.sent_at?.toISOString() ?? null,
      dueAt: row.status === 'queued' ? row.next_attempt_at.toISOString() : null, held: row.held as Held | null, reason: row.reason as SuppressedBecause | null,
      insteadOf: row.instead_of as Channel | null, joined: Math.max(1, row.joined), to: row.channel === 'email' ? (reader?.email ?? null) : null,
    }), (row) => keyCursor(row.id));
  },
});
