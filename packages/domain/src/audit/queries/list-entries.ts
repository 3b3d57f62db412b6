import { defineQuery, type Scope } from '@lintel/db';
import { type Origin } from '@lintel/kernel';
import { z } from 'zod';
import { keyCursor, pageFrom, readKeyCursor } from '../../keyset';
import { chainOf } from '../chain';
import { type auditEntry, auditListInput, auditPage } from '../contract';
import { auditPolicy } from '../policy';

type Input = z.infer<typeof auditListInput>;
type Entry = z.infer<typeof auditEntry>;
type Row = Awaited<ReturnType<typeof matching>>[number];

/**
 * Who changed what and who read what is sensitive, the newest first: an organisation's owner sees theirs, platform admins all.
 * Errors: forbidden, malformed.
 */
export const listEntries = defineQuery({
  name: 'audit.list',
  summary: 'Read an organisation\u2019s audit trail.',
  input: auditListInput,
  output: auditPage,
  permission: 'audit.view',
  async run(scope, input) {
    const { organisationId } = input;
    scope.authorise(auditPolicy, 'audit.view', { organisationId });
    const seesPlace = auditPolicy.permits('audit.viewPlace', scope.actor, { organisationId });
    const rows = await scope.open((await matching(scope, input)).map((row) => ({ ...row, id: row.event_id })));
    return pageFrom(rows, input.limit, (row) => entryOf(row, seesPlace), (row) => keyCursor(row.seq));
  },
});

function matching({ db }: Scope, input: Input) {
  let entries = db.selectFrom('audit_entry as a')
    .leftJoin('event as e', 'e.id', 'a.event_id').leftJoin('app_user as u', 'u.id', 'a.actor_id').leftJoin('app_user as b', 'b.id', 'a.on_behalf_of').leftJoin('session as s', 's.id', 'a.session_id')
    .select(['a.seq', 'a.event_id', 'a.occurred_at', 'a.type', 'a.actor_id', 'u.name as actor_name', 'a.on_behalf_of', 'b.name as behalf_name', 'a.origin', 's.user_agent', 's.address',
      'a.record_type', 'a.record_id', 'e.reason', 'e.data', 'a.hash'])
    .where('a.chain', '=', chainOf(input.organisationId)).orderBy('a.seq', 'desc').limit(input.limit + 1);
  if (input.cursor !== undefined) entries = entries.where('a.seq', '<', readKeyCursor(z.int().positive(), input.cursor));
  if (input.actorId !== undefined) entries = entries.where('a.actor_id', '=', input.actorId);
  if (input.recordId !== undefined) entries = entries.where('a.record_id', '=', input.recordId);
  if (input.type !== undefined) entries = entries.where((eb) => eb.or([eb('a.type', '=', input.type ?? ''), eb('a.type', 'like', `${(input.type ?? '').replaceAll('_', '\\_')}.%`)]));
  if (input.from !== undefined) entries = entries.where('a.occurred_at', '>=', new Date(input.from));
  if (input.to !== undefined) entries = entries.where('a.occurred_at', '<', new Date(input.to));
  return entries.execute();
}

const readOf = z.object({ recordType: z.string(), recordId: z.uuid() });

function entryOf(row: Row, seesPlace: boolean): Entry {
  const person = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? '' });
  const read = row.record_type === 'record_read' ? readOf.safeParse(row.data) : undefined;
  return {
    seq: row.seq, eventId: row.event_id, at: row.occurred_at.toISOString(), type: row.type, actor: person(row.actor_id, row.actor_name), onBehalfOf: person(row.on_behalf_of, row.behalf_name),
    // The column's check constraint allows nothing else.
    origin: row.origin as Origin,
    device: row.user_agent, address: seesPlace ? row.address : null, recordType: row.record_type, recordId: row.record_id, reason: row.reason,
    read: read?.success === true ? read.data : null, hash: row.hash.toString('hex'),
  };
}
