import { defineQuery } from '@lintel/db';
import { contactField, maskContactsIn } from '@lintel/kernel';
import { z } from 'zod';
import { cursor, id, instant, pageOf, pageSize } from '../../fields';
import { keyCursor, pageFrom, readKeyCursor } from '../../keyset';
import { notificationPolicy } from '../policy';

const item = z.object({
  id, channel: z.enum(['email', 'sms']), address: contactField(), onlyKind: z.string().nullable(), because: z.enum(['bounced', 'complained', 'unsubscribed']), detail: z.string(), createdAt: instant,
  liftedAt: instant.nullable(), liftedBy: z.string().nullable(), liftNote: z.string().nullable(), version: z.int(),
});
type Item = z.infer<typeof item>;

/** Addresses that nothing is sent to, masked, since when and why, and those that were lifted again. Errors: forbidden, malformed. */
export const listSuppressed = defineQuery({
  name: 'notification.listSuppressed',
  summary: 'Addresses that nothing is sent to.',
  input: z.object({ inForce: z.boolean().default(true), text: z.string().max(254).optional().describe('a whole address'), cursor: cursor.optional(), limit: pageSize }),
  output: pageOf(item),
  permission: 'notification.log',
  async run(scope, input) {
    scope.authorise(notificationPolicy, 'notification.log', {});
    let found = scope.db.selectFrom('suppressed_address as s').leftJoin('app_user as u', 'u.id', 's.lifted_by').selectAll('s').select('u.name as lifter').orderBy('s.id', 'desc').limit(input.limit + 1);
    if (input.inForce) found = found.where('s.lifted_at', 'is', null);
    if (input.text !== undefined && input.text !== '') found = found.where('s.address', '=', input.text);
    if (input.cursor !== undefined) found = found.where('s.id', '<', readKeyCursor(z.uuid(), input.cursor));
    return pageFrom(await found.execute(), input.limit, (row): Item => ({
      id: row.id, channel: row.channel as Item['channel'], address: scope.contact(notificationPolicy, 'notification.contact', {}, row.address), onlyKind: row.only_kind, because: row.because as Item['because'], detail: maskContactsIn(row.detail), createdAt: row.created_at.toISOString(),
      liftedAt: row.lifted_at?.toISOString() ?? null, liftedBy: row.lifter, liftNote: row.lift_note, version: row.version,
    }), (row) => keyCursor(row.id));
  },
});
