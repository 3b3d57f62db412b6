import { defineQuery } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { sql } from 'kysely';
import { z } from 'zod';
import { cursor, id, instant, pageOf, pageSize } from '../../fields';
import { pageCursor, readCursor } from '../../paging';
import { concerning } from '../concerning';
import { language } from '../contract';
import { factsOf } from '../facts';
import { isNotificationKind } from '../kinds';
import { notificationPolicy } from '../policy';
import { readersOf } from '../reader';
import { textsInUse, wordsOf } from '../words';

const item = z.object({
  id, kind: z.string(), title: z.string(), body: z.string(), action: z.string(), path: z.string(), language, direction: z.enum(['ltr', 'rtl']), recordType: z.string(), recordId: id, isRead: z.boolean(), createdAt: instant,
});

/** What the asker was told in the app, newest first, with how much is unread. */
export const listNotifications = defineQuery({
  name: 'notification.list',
  summary: 'What one was told, newest first.',
  input: z.object({ unreadOnly: z.boolean().default(false), cursor: cursor.optional(), limit: pageSize }),
  output: pageOf(item).extend({ unread: z.int() }),
  permission: 'notification.list',
  sparse: true,
  async run(scope, input) {
    scope.authorise(notificationPolicy, 'notification.list', {});
    const { userId, within } = scope.actor;
    if (userId === null) throw new DomainError('unauthenticated', 'Sign in first.');
    let query = scope.db.selectFrom('delivery').selectAll('delivery').select(sql<string>`delivery.created_at::text`.as('created_text'))
      .where('delivery.user_id', '=', userId).where('delivery.channel', '=', 'in_app').where(concerning(within));
    if (input.unreadOnly) query = query.where('delivery.read_at', 'is', null);
    const after = readCursor(input.cursor);
    if (after !== undefined) query = query.where(sql<boolean>`(delivery.created_at, delivery.id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
    const rows = await query.orderBy('delivery.created_at', 'desc').orderBy('delivery.id', 'desc').limit(input.limit + 1).execute();
    const page = rows.slice(0, input.limit);
    const facts = await factsOf(scope, page.map((r) => ({ recordType: r.record_type, recordId: r.record_id, params: r.params as Record<string, unknown> })));
    const reader = (await readersOf(scope, [userId])).get(userId);
    const inUse = await textsInUse(scope);
    const { unread } = await scope.db.selectFrom('delivery').select((eb) => eb.fn.countAll<number>().as('unread'))
      .where('user_id', '=', userId).where('channel', '=', 'in_app').where('read_at', 'is', null).where(concerning(within)).executeTakeFirstOrThrow();
    const last = page.at(-1);
    return {
      items: page.flatMap((row, index) => {
        const about = facts[index];
        if (about === undefined || !isNotificationKind(row.kind)) return [];
        const { sms: _sms, line: _line, ...wording } = wordsOf({ kind: row.kind, recordId: row.record_id, params: row.params as Record<string, unknown>, facts: about, locale: reader?.locale ?? 'en-US', zone: reader?.zone ?? 'UTC' }, inUse);
        return [{ id: row.id, kind: row.kind, ...wording, recordType: row.record_type, recordId: row.record_id, isRead: row.read_at !== null, createdAt: row.created_at.toISOString() }];
      }),
      nextCursor: rows.length > input.limit && last !== undefined ? pageCursor(last.created_text, last.id) : null,
      unread,
    };
  },
});
