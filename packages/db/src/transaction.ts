import { DomainError, type EventDefinition, type RequestContext, uuidv7 } from '@lintel/kernel';
import { CompiledQuery, Kysely } from 'kysely';
import type { PoolClient } from 'pg';
import type { Db } from './database';
import { CollectedDeadlines } from './deadlines';
import { borrowedDialect, preparedName } from './dialect';
import type { Database } from './generated/tables';
import { createScope, type NewEvent, type ScopedTransaction } from './scope';
import type { KeyWrap } from './person-keys';
import { isTransient, translatePgError } from './pg-errors';
import { UsedShares } from './used-shares';
import { plainReason, sealEvents, type Unsealed, unsealedIn } from './sealed-events';

/** The row of `event` that a new event becomes. */
interface EventRow {
  readonly id: string;
  reason: string | null;
  data: unknown;
  readonly [column: string]: unknown;
}

/** $1: the events as JSON; $2 to $8: what all of them share. Their ids are in the order in which they were made. */
const newEvent = `new_event as (
    insert into event (id, type, version, aggregate_type, aggregate_id, aggregate_version, organisation_id, reason, data,
      actor_id, on_behalf_of, session_id, origin, correlation_id, causation_id, occurred_at)
    select id, type, version, aggregate_type, aggregate_id, aggregate_version, organisation_id, reason, data,
      $2::uuid, $3::uuid, $4::uuid, $5, $6, $7, $8::timestamptz
    from json_populate_recordset(null::event, $1)
    returning id
  )`;
const queued = 'insert into event_pending (event_id) select id from new_event order by id';

/** Everything a command leaves behind besides state, in one statement: events, their place in the queue, deadlines. */
const flushStatement = `
  with ${newEvent}, wanted as (
    select * from json_populate_recordset(null::deadline, $9)
  ), settled as (
    update deadline d set state = s.state, reason = s.reason, settled_at = now(), version = d.version + 1
    from json_populate_recordset(null::deadline, $10) s
    where d.aggregate_type = s.aggregate_type and d.aggregate_id = s.aggregate_id and d.kind = s.kind and (s.slot is null or d.slot = s.slot) and d.state = 'pending'
      and not exists (select from wanted w where w.aggregate_type = d.aggregate_type and w.aggregate_id = d.aggregate_id
        and w.kind = d.kind and w.slot = d.slot)
  ), upserted as (
    insert into deadline (id, aggregate_type, aggregate_id, organisation_id, kind, slot, due_at, rule)
    select id, aggregate_type, aggregate_id, organisation_id, kind, slot, due_at, rule from wanted
    on conflict (aggregate_type, aggregate_id, kind, slot) do update
      set due_at = excluded.due_at, rule = excluded.rule, state = 'pending', settled_at = null, reason = null, version = deadline.version + 1
  )
  ${queued}`;

const appendStatement = `with ${newEvent} ${queued}`;

/** A transaction in the making: collects events and deadlines until {@link flush}. */
export class OpenTransaction implements ScopedTransaction {
  readonly db: Kysely<Database>;
  readonly actor: ScopedTransaction['actor'];
  readonly visible: ScopedTransaction['visible'];
  readonly predicate: ScopedTransaction['predicate'];
  readonly authorise: ScopedTransaction['authorise'];
  readonly contact: ScopedTransaction['contact'];
  readonly deadlines = new CollectedDeadlines();
  readonly open: ScopedTransaction['open'];
  private readonly shares = new UsedShares();
  private readonly keyWrap: KeyWrap;
  private readonly events: EventRow[] = [];
  /** Those of the events that tell of persons. */
  private readonly unsealed: { readonly row: EventRow; readonly unsealed: Unsealed }[] = [];
  private hasAppended = false;

  constructor(
    { pool, keyWrap }: Pick<Db, 'pool' | 'keyWrap'>,
    private readonly client: PoolClient,
    readonly context: RequestContext,
    readonly now: Date,
    private readonly allowed: readonly EventDefinition[] | 'any',
  ) {
    this.db = new Kysely<Database>({ dialect: borrowedDialect(pool, client) });
    this.keyWrap = keyWrap;
    const scope = createScope(this.db, context, keyWrap);
    this.open = scope.open;
    this.actor = context.actor;
    this.visible = scope.visible;
    this.predicate = scope.predicate;
    this.contact = scope.contact;
    this.authorise = (policy, permission, attributes, view) => {
      scope.authorise(policy, permission, attributes, view);
      this.shares.note(policy, permission, context.actor, attributes);
    };
  }

  append<Data>(definition: EventDefinition<string, Data>, event: NewEvent<Data>): string {
    if (this.allowed !== 'any' && !this.allowed.some((d) => d.type === definition.type))
      throw new Error(`This command does not declare the event ${definition.type}.`);
    const { context } = this;
    const id = uuidv7();
    const row: EventRow = {
      id,
      type: definition.type,
      version: definition.version,
      aggregate_type: definition.aggregateType,
      aggregate_id: event.aggregateId,
      aggregate_version: event.aggregateVersion,
      organisation_id: event.organisationId,
      reason: plainReason(event.reason ?? context.reason ?? null),
      data: definition.schema.parse(event.data),
    };
    const unsealed = unsealedIn(definition, { aggregateId: event.aggregateId, reason: row.reason, data: row.data });
    if (unsealed !== undefined) this.unsealed.push({ row, unsealed });
    this.events.push(row);
    return id;
  }

  async lock(name: string): Promise<void> {
    await this.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
  }

  /** The last thing before the commit. @throws DomainError forbidden when a share that this rests on has ended meanwhile. */
  async holdShares(): Promise<void> {
    await this.shares.hold(this.db);
  }

  get hasEvents(): boolean {
    return this.hasAppended;
  }

  async flush(): Promise<void> {
    const { events, deadlines } = this;
    if (events.length === 0 && deadlines.isEmpty) return;
    if (this.unsealed.length > 0) await sealEvents(this.db, this.keyWrap, this.unsealed.splice(0));
    const { actor, context } = this;
    const shared = [actor.standIn?.userId ?? actor.userId, actor.onBehalfOf, actor.sessionId, context.origin, context.correlationId, context.causationId, this.now];
    const appended = [JSON.stringify(events), ...shared];
    const [text, values] = deadlines.isEmpty
      ? [appendStatement, appended]
      : [flushStatement, [...appended, JSON.stringify(deadlines.setRows), JSON.stringify(deadlines.settledRows)]];
    const name = preparedName(text);
    await this.client.query(name === undefined ? { text, values } : { name, text, values });
    this.hasAppended ||= events.length > 0;
    events.length = 0;
    deadlines.clear();
  }

  /** Runs one prepared statement on this transaction's connection. */
  async query<Row>(text: string, values: readonly unknown[]): Promise<readonly Row[]> {
    const result = await this.db.executeQuery<Row>(CompiledQuery.raw(text, [...values]));
    return result.rows;
  }
}

const attempts = 3;

/**
 * Runs the body in one transaction and commits state, events and deadlines together. Deadlocks and serialisation failures are tried
 * again, three times at most. `at` stands in for the database's clock where history is told after the fact (a demo's past); never for people.
 * @throws DomainError what the body throws, or `conflict` / `invalid_input` for a refused constraint, or `unavailable`.
 */
export async function inTransaction<Result>(
  db: Db,
  context: RequestContext,
  allowed: readonly EventDefinition[] | 'any',
  body: (tx: OpenTransaction) => Promise<Result>,
  at?: Date,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(db, context, allowed, body, at);
    } catch (error) {
      if (attempt < attempts && isTransient(error)) continue;
      throw translatePgError(error);
    }
  }
}

async function once<Result>(
  db: Db,
  context: RequestContext,
  allowed: readonly EventDefinition[] | 'any',
  body: (tx: OpenTransaction) => Promise<Result>,
  at: Date | undefined,
): Promise<Result> {
  const client = await db.pool.connect();
  let broken: Error | undefined;
  try {
    // One round trip for both; the simple protocol answers with a result per statement, which pg's types do not tell.
    const begun = (await client.query('begin; select now() as now')) as unknown as readonly [unknown, { rows: readonly { now: Date }[] }];
    const now = at ?? begun[1].rows[0]?.now;
    if (now === undefined) throw new DomainError('unavailable', 'The database did not tell its time.');
    const tx = new OpenTransaction(db, client, context, now, allowed);
    const result = await body(tx);
    await tx.holdShares();
    await tx.flush();
    await client.query('commit');
    if (tx.hasEvents) db.hintPending();
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
