import { createHash } from 'node:crypto';
import { defineEvent, type RequestContext, sitterOf, type SensitiveRead, uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import type { Db } from './database';

export const recordRead = defineEvent({
  type: 'record.read', aggregateType: 'record_read', description: 'A person read what tells of others and not everybody may know; once a quarter of an hour for the same record.',
  schema: z.object({ query: z.string(), recordType: z.string(), recordId: z.uuid() }),
});

/** A screen reads its record again whenever something moves; that is one reading. */
const oneReadingMs = 15 * 60_000;

const statement = `
  with read as (
    insert into event (id, type, version, aggregate_type, aggregate_id, aggregate_version, organisation_id, actor_id, on_behalf_of, session_id, origin, reason,
      correlation_id, causation_id, data)
    values ($1, '${recordRead.type}', ${String(recordRead.version)}, '${recordRead.aggregateType}', $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    on conflict do nothing returning id
  )
  insert into event_pending (event_id) select id from read`;

/** Writes down who read what, before the answer is given. Nothing for workflows and visitors: they are nobody. */
export async function writeDown(db: Db, context: RequestContext, query: string, read: SensitiveRead): Promise<void> {
  const { actor } = context;
  const reader = sitterOf(actor);
  if (reader === null) return;
  const { recordType, recordId, organisationId } = read;
  const data = recordRead.schema.parse({ query, recordType, recordId });
  // The same reading has the same aggregate, so that the log itself holds it once. The machine's clock only decides where one reading ends.
  const reading = idOf([reader, actor.onBehalfOf ?? '', query, recordType, recordId, String(Math.floor(Date.now() / oneReadingMs))]);
  const { rowCount } = await db.pool.query({
    name: 'sensitive_read', text: statement,
    values: [
      uuidv7(), reading, organisationId, reader, actor.onBehalfOf, actor.sessionId, context.origin, context.reason ?? null, context.correlationId, context.causationId,
      JSON.stringify(data),
    ],
  });
  if (rowCount !== 0) db.hintPending();
}

/** A UUID (version 8) of what identifies a reading. */
function idOf(parts: readonly string[]): string {
  const hash = createHash('sha256').update(parts.join('\n')).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
