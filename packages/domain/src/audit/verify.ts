import type { Db } from '@lintel/db';
import { envelopeOf, eventColumns, type EventRow } from '@lintel/db/log';
import { auditedCondition, hashOf, platformChain } from './chain';

export interface AuditFinding {
  readonly check: 'chain' | 'event' | 'entry' | 'missing' | 'head';
  readonly message: string;
  /** The organisation's id; the nil UUID is the platform's. */
  readonly chain: string;
  readonly seq: number | null;
  readonly eventId: string | null;
}

export interface AuditVerification {
  readonly chains: readonly { readonly chain: string; readonly entries: number; readonly head: string }[];
  readonly findings: readonly AuditFinding[];
}

export interface AuditQuestion {
  /** One organisation's chain alone. */
  readonly chain?: string | undefined;
  /** The head of an earlier verification, hexadecimal: it must be found again. */
  readonly head?: string | undefined;
}

type EntryRow = EventRow & {
  readonly chain: string; readonly seq: number; readonly event_id: string; readonly previous_hash: Buffer; readonly hash: Buffer; readonly written: string; readonly entered: string;
};

const batch = 2_000;
const mostFindings = 100;

/**
 * Follows every chain, or one, from its first entry: each entry stands behind the one before, says what its event says, and carries the hash of
 * both. Then looks for events that should have an entry and have none. Memory stays flat. An expected head from an earlier run proves that
 * nothing before it was written anew.
 */
export async function verifyAudit(db: Db, { chain: only, head }: AuditQuestion = {}, onProgress: (entries: number) => void = () => {}): Promise<AuditVerification> {
  const findings: AuditFinding[] = [];
  let isHeadSeen = head === undefined;
  const chains = new Map<string, { seq: number; hash: Buffer }>();
  let done = 0;
  for (let after: readonly [string, number] = [platformChain, 0]; findings.length < mostFindings;) {
    const rows = await entriesAfter(db, after, only);
    for (const row of rows) {
      const before = chains.get(row.chain) ?? { seq: 0, hash: Buffer.alloc(0) };
      findings.push(...faultsOf(row, before));
      chains.set(row.chain, { seq: row.seq, hash: row.hash });
      isHeadSeen ||= row.hash.toString('hex') === head?.toLowerCase();
    }
    done += rows.length;
    onProgress(done);
    const last = rows.at(-1);
    if (last === undefined || rows.length < batch) break;
    after = [last.chain, last.seq];
  }
  if (!isHeadSeen) findings.push({ check: 'head', message: `no entry carries the expected head ${head ?? ''}: what is there was written anew, or cut off`, chain: only ?? platformChain, seq: null, eventId: null });
  findings.push(...(await missing(db, only)));
  return { chains: [...chains].map(([chain, { seq, hash }]) => ({ chain, entries: seq, head: hash.toString('hex') })), findings: findings.slice(0, mostFindings) };
}

async function entriesAfter(db: Db, [chain, seq]: readonly [string, number], only: string | undefined): Promise<readonly EntryRow[]> {
  const { rows } = await db.pool.query<EntryRow>(
    `select a.chain, a.seq::float8 as seq, a.event_id, a.previous_hash, a.hash,
       row(e.type, date_trunc('milliseconds', e.occurred_at), e.actor_id, e.on_behalf_of, e.session_id, e.origin, e.aggregate_type, e.aggregate_id, o.position)::text as written,
       row(a.type, date_trunc('milliseconds', a.occurred_at), a.actor_id, a.on_behalf_of, a.session_id, a.origin, a.record_type, a.record_id, a.position)::text as entered, ${eventColumns}
     from audit_entry a left join event e on e.id = a.event_id left join event_order o on o.event_id = a.event_id
     where (a.chain, a.seq) > ($1::uuid, $2::bigint) and ($3::uuid is null or a.chain = $3) order by a.chain, a.seq limit ${String(batch)}`,
    [chain, seq, only ?? null],
  );
  return rows;
}

function faultsOf(row: EntryRow, before: { readonly seq: number; readonly hash: Buffer }): AuditFinding[] {
  const fault = (check: AuditFinding['check'], message: string): AuditFinding => ({ check, message, chain: row.chain, seq: row.seq, eventId: row.event_id });
  if (row.seq !== before.seq + 1) return [fault('chain', `entry ${String(before.seq + 1)} is missing before this one`)];
  if (!row.previous_hash.equals(before.hash)) return [fault('chain', 'does not follow the entry before it')];
  if (row.type === null) return [fault('event', 'its event is gone from the log')];
  if (row.written !== row.entered) return [fault('entry', 'says something else than its event')];
  return hashOf(row.chain, row.seq, row.previous_hash, envelopeOf(row)).equals(row.hash) ? [] : [fault('event', 'its event is not as it was written')];
}

/** Events between the trail's first entry and where its consumer stands that no chain holds. */
async function missing(db: Db, only: string | undefined): Promise<readonly AuditFinding[]> {
  const { rows } = await db.pool.query<{ chain: string; id: string }>(
    `select coalesce(e.organisation_id, '${platformChain}') as chain, e.id
     from event_order o join event e on e.id = o.event_id left join audit_entry a on a.event_id = e.id
     where a.event_id is null and ${auditedCondition} and ($1::uuid is null or coalesce(e.organisation_id, '${platformChain}') = $1)
       and o.position > (select min(position) from audit_entry) and o.position <= coalesce((select min(cursor) from consumer_lane where consumer = 'audit'), 0)
     order by o.position limit ${String(mostFindings)}`,
    [only ?? null],
  );
  return rows.map(({ chain, id }) => ({ check: 'missing', message: 'an event of the log has no entry', chain, seq: null, eventId: id }));
}
