import type { ScopedTransaction } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { sql } from 'kysely';
import type { RecordType } from './contract';

interface Naming {
  readonly type: RecordType;
  readonly id: string;
  readonly organisation_id: string;
  readonly building_id: string;
  /** Who may be named at all; in a conversation between two, the two. */
  readonly among?: readonly string[];
}

/** Writes down whom the words name, and answers with those whom they did not name before. Who neither lives nor works in the house is left out, and so is the writer. */
export async function nameMentions(tx: ScopedTransaction, { type, id, organisation_id, building_id, among }: Naming, wanted: readonly string[]): Promise<string[]> {
  const ids = [...new Set(wanted)].filter((one) => one !== tx.actor.userId && (among === undefined || among.includes(one)));
  if (ids.length === 0) return [];
  const { rows } = await sql<{ user_id: string }>`select distinct m.user_id from membership m left join unit u on u.id = m.unit_id
    where m.user_id = any(${ids}::uuid[]) and (m.building_id = ${building_id}::uuid or u.building_id = ${building_id}::uuid) and m.revoked_at is null and m.suspended_at is null and (m.ends_at is null or m.ends_at > now())`.execute(tx.db);
  if (rows.length === 0) return [];
  const named = await tx.db.insertInto('mention').values(rows.map(({ user_id }) => ({ id: uuidv7(), organisation_id, record_type: type, record_id: id, user_id, created_at: tx.now })))
    .onConflict((oc) => oc.columns(['record_type', 'record_id', 'user_id']).doNothing()).returning('user_id').execute();
  return named.map((row) => row.user_id);
}
