import type { Database } from '@lintel/db';
import { runStatement, shardCount } from '@lintel/db/log';
import type { Consumer } from '@lintel/kernel';
import type { Kysely } from 'kysely';
import { laneChange } from './share';

/** Serialises workers that start at once; see {@link declareConsumers}. */
const declareLock = 7_310_220_452;

interface LaneGroup {
  readonly consumer: string;
  readonly lanes: number;
  readonly is_meeting: boolean;
}

export function lanesOf<Tx>(consumer: Consumer<Tx>): number {
  return consumer.kind === 'reactor' ? consumer.lanes : 1;
}

/** @throws Error when two consumers share a name, a name is not plain, or lanes are not 1..64. */
export function checkConsumers<Tx>(consumers: readonly Consumer<Tx>[]): void {
  const names = new Set<string>();
  for (const consumer of consumers) {
    if (!/^[a-z][a-z0-9.-]*$/.test(consumer.name)) throw new Error(`A consumer's name is lower-case letters, digits, dots and dashes: ${consumer.name}`);
    if (names.has(consumer.name)) throw new Error(`Two consumers are named ${consumer.name}.`);
    const lanes = lanesOf(consumer);
    if (!Number.isInteger(lanes) || lanes < 1 || lanes > shardCount) throw new Error(`${consumer.name} needs 1 to ${shardCount} lanes, not ${lanes}.`);
    names.add(consumer.name);
  }
}

/**
 * Says in the database that this worker lives and what its consumers are, and makes lanes for new ones. To be run in a transaction.
 *
 * A new projection begins at position 0. So does every consumer on a database's first start; a reactor that joins later begins at the end of
 * the log: what happened before it existed is not news.
 */
export async function declareConsumers<Tx>(db: Kysely<Database>, instanceId: string, consumers: readonly Consumer<Tx>[]): Promise<void> {
  await runStatement(db, 'select pg_advisory_xact_lock($1)', [declareLock]);
  const [first] = await runStatement(db, 'select 1 from consumer limit 1');
  await runStatement(
    db,
    `insert into relay_instance (id, consumers) values ($1, $2) on conflict (id) do update set seen_at = now(), consumers = excluded.consumers`,
    [instanceId, consumers.map((c) => c.name)],
  );
  await runStatement(
    db,
    `insert into consumer (name, kind, summary, lanes, types)
     select name, kind, summary, lanes, array(select json_array_elements_text(types))
     from json_to_recordset($1) c(name text, kind text, summary text, lanes int, types json)
     on conflict (name) do update
       set kind = excluded.kind, summary = excluded.summary, lanes = excluded.lanes, types = excluded.types, declared_at = now()`,
    [JSON.stringify(consumers.map((c) => ({ name: c.name, kind: c.kind, summary: c.summary, lanes: lanesOf(c), types: c.types === '*' ? [] : c.types })))],
  );
  const groups = await runStatement<LaneGroup>(
    db,
    `select consumer, max(lanes) as lanes, bool_or(stop_at is not null) as is_meeting from consumer_lane where consumer = any($1) group by consumer`,
    [consumers.map((c) => c.name)],
  );
  for (const consumer of consumers) await declareLanes(db, consumer, groups.find((g) => g.consumer === consumer.name), first === undefined);
}

async function declareLanes<Tx>(db: Kysely<Database>, consumer: Consumer<Tx>, group: LaneGroup | undefined, isFirstStart: boolean): Promise<void> {
  const change = laneChange(group === undefined ? undefined : { lanes: group.lanes, isMeeting: group.is_meeting }, lanesOf(consumer));
  switch (change) {
    case 'keep':
      return;
    case 'create': {
      const fromStart = isFirstStart || consumer.kind === 'projection';
      await runStatement(
        db,
        `insert into consumer_lane (consumer, lane, lanes, cursor)
         select $1, lane, $2, case when $3 then 0 else last_position end from event_sequence cross join generate_series(0, $2 - 1) lane`,
        [consumer.name, lanesOf(consumer), fromStart],
      );
      return;
    }
    case 'meet':
    case 'resume':
      // Whoever holds a lane now would run past the meeting point, so it loses the lane and reads the row again.
      await runStatement(
        db,
        `with lane as (select lane, cursor from consumer_lane where consumer = $1 order by lane for update)
         update consumer_lane l set stop_at = case when $2 then (select max(cursor) from lane) end, epoch = l.epoch + 1, lease_owner = null, lease_expires_at = null
         from lane where l.consumer = $1 and l.lane = lane.lane`,
        [consumer.name, change === 'meet'],
      );
  }
}

/** Deals the shards of a consumer anew once all its lanes have met at one position. To be run in a transaction. Returns whose lanes are new. */
export async function dealLanes(db: Kysely<Database>, consumers: readonly string[]): Promise<readonly string[]> {
  const met = await runStatement<{ consumer: string }>(
    db,
    `select consumer from consumer_lane where consumer = any($1) group by consumer having bool_and(stop_at is not null and cursor = stop_at)`,
    [consumers],
  );
  if (met.length === 0) return [];
  await runStatement(db, 'select pg_advisory_xact_lock($1)', [declareLock]);
  const dealt: string[] = [];
  for (const { consumer } of met) {
    await runStatement(db, 'select from consumer_lane where consumer = $1 order by lane for update', [consumer]);
    const gone = await runStatement<{ cursor: number; epoch: number }>(
      db,
      `delete from consumer_lane where consumer = $1 and not exists (select from consumer_lane o where o.consumer = $1 and (o.stop_at is null or o.cursor <> o.stop_at))
       returning cursor, epoch`,
      [consumer],
    );
    const [one] = gone;
    if (one === undefined) continue;
    await runStatement(
      db,
      `insert into consumer_lane (consumer, lane, lanes, cursor, epoch)
       select $1, lane, c.lanes, $2, $3 from consumer c cross join generate_series(0, c.lanes - 1) lane where c.name = $1`,
      [consumer, one.cursor, Math.max(...gone.map((lane) => lane.epoch)) + 1],
    );
    dealt.push(consumer);
  }
  return dealt;
}
