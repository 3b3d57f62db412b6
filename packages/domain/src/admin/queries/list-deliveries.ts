import { defineQuery } from '@lintel/db';
import { maskContactsIn } from '@lintel/kernel';
import { z } from 'zod';
import { keyCursor, pageFrom, readKeyCursor } from '../../keyset';
import { containing } from '../../like';
import { type deliveryItem, deliveryListInput, deliveryPage } from '../monitor-contract';
import { platformPolicy } from '../policy';

type Item = z.infer<typeof deliveryItem>;

/**
 * Everything that was sent or shown to people, the newest first, and how it went. What was said is not here; an address without an account is masked.
 * Errors: forbidden, malformed.
 */
export const listDeliveries = defineQuery({
  name: 'admin.listDeliveries',
  summary: 'Messages to people and how each went.',
  input: deliveryListInput,
  output: deliveryPage,
  permission: 'platform.view',
  sparse: true,
  async run(scope, { channel, status, kind, text, recordId, cursor, limit }) {
    scope.authorise(platformPolicy, 'platform.view', {});
    let found = scope.db.selectFrom('delivery as d').leftJoin('app_user as u', 'u.id', 'd.user_id').leftJoin('organisation as o', 'o.id', 'd.organisation_id')
      .selectAll('d').select(['u.name as user_name', 'o.name as organisation_name']).orderBy('d.id', 'desc').limit(limit + 1);
    if (channel !== undefined) found = found.where('d.channel', '=', channel);
    if (status !== undefined) found = found.where('d.status', '=', status);
    if (kind !== undefined) found = found.where('d.kind', '=', kind);
    if (recordId !== undefined) found = found.where('d.record_id', '=', recordId);
    if (text !== undefined && text !== '')
      found = found.where((eb) => eb.or([eb('u.name', 'ilike', containing(text)), eb('u.email', '=', text), eb('d.address', '=', text), eb('d.error', 'ilike', containing(text))]));
    if (cursor !== undefined) found = found.where('d.id', '<', readKeyCursor(z.uuid(), cursor));
    return pageFrom(await found.execute(), limit, (row): Item => ({
      id: row.id, kind: row.kind, channel: row.channel as Item['channel'], status: row.status as Item['status'], recipient: row.user_name ?? scope.contact(platformPolicy, 'platform.contact', {}, row.address ?? ''), userId: row.user_id,
      organisationName: row.organisation_name, recordType: row.record_type, recordId: row.record_id, eventId: row.event_id, attempts: row.attempts, ambiguous: row.ambiguous, error: row.error === null ? null : maskContactsIn(row.error),
      createdAt: row.created_at.toISOString(), sentAt: row.sent_at?.toISOString() ?? null, readAt: row.read_at?.toISOString() ?? null,
      nextAttemptAt: row.status === 'queued' ? row.next_attempt_at.toISOString() : null, held: row.held as Item['held'], reason: row.reason as Item['reason'], insteadOf: row.instead_of as Item['insteadOf'],
    }), (row) => keyCursor(row.id));
  },
});
