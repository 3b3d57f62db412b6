import type { ClientBase, Pool } from 'pg';
import { shardExpression } from './shard';

/** One kind of thing that must not be: how often it was found, and the first few. */
export interface LogFinding {
  readonly check: string;
  readonly message: string;
  readonly count: number;
  /** What identifies the first ones: positions, event ids, aggregates. */
  readonly examples: readonly string[];
}

export interface LogVerification {
  readonly events: number;
  readonly lastPosition: number;
  readonly pending: number;
  readonly findings: readonly LogFinding[];
}

interface Check {
  readonly name: string;
  readonly message: string;
  /** Yields one column, `example`, with a row per violation. */
  readonly violations: string;
}

const checks: readonly Check[] = [
  {
    name: 'contiguous',
    message: 'positions are missing before these',
    violations: `select position::text as example from (select position, lag(position, 1, 0::bigint) over (order by position) as before from event_order) o
      where position <> before + 1`,
  },
  {
    name: 'head',
    message: 'the last position and the last number given differ',
    violations: `select s.last_position || ' given, ' || coalesce(o.top, 0) || ' last' as example
      from event_sequence s cross join (select max(position) as top from event_order) o where s.last_position <> coalesce(o.top, 0)`,
  },
  {
    name: 'placed',
    message: 'events are neither numbered nor waiting to be',
    violations: `select e.id::text as example from event e left join event_order o on o.event_id = e.id left join event_pending p on p.event_id = e.id
      where o.event_id is null and p.event_id is null`,
  },
  {
    name: 'once',
    message: 'events are numbered and waiting to be numbered again, or waiting twice',
    violations: `select p.event_id::text as example from event_pending p join event_order o on o.event_id = p.event_id
      union all select event_id::text from event_pending group by event_id having count(*) > 1`,
  },
  {
    name: 'present',
    message: 'numbers or waiting entries have no event',
    violations: `select 'position ' || o.position as example from event_order o left join event e on e.id = o.event_id where e.id is null
      union all select 'pending ' || p.seq from event_pending p left join event e on e.id = p.event_id where e.id is null`,
  },
  {
    name: 'faithful',
    message: 'the order repeats another type or shard than the event has',
    violations: `select 'position ' || o.position as example from event_order o join event e on e.id = o.event_id
      where o.type <> e.type or o.shard <> ${shardExpression('e.aggregate_id')}`,
  },
  {
    name: 'order',
    message: 'these aggregates have a version numbered before one it follows',
    // Several events may tell of one version; versions nobody told of are of rows that count more than their news.
    violations: `select aggregate_type || ' ' || aggregate_id || ' version ' || aggregate_version as example
      from (select aggregate_type, aggregate_id, aggregate_version, first,
        max(last) over (partition by aggregate_type, aggregate_id order by aggregate_version rows between unbounded preceding and 1 preceding) as before
        from (select e.aggregate_type, e.aggregate_id, e.aggregate_version,
          min(coalesce(o.position, ${Number.MAX_SAFE_INTEGER})) as first, max(coalesce(o.position, ${Number.MAX_SAFE_INTEGER})) as last
          from event e left join event_order o on o.event_id = e.id group by 1, 2, 3) v) e
      where first < before`,
  },
  {
    name: 'cursors',
    message: 'consumers have read further than the log goes',
    violations: `select l.consumer || ' lane ' || l.lane || ' at ' || l.cursor as example from consumer_lane l cross join event_sequence s
      where l.cursor > s.last_position`,
  },
];

const exampleLimit = 5;

/**
 * Checks the whole log as it stood at one moment. Each check is one statement that Postgres streams through its indexes or spills to disk, so
 * memory stays flat here however long the log is; `onCheck` is told which of how many begins.
 */
export async function verifyLog(pool: Pool, onCheck: (name: string, index: number, of: number) => void = () => {}): Promise<LogVerification> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query('begin isolation level repeatable read, read only; set local statement_timeout = 0');
    const findings: LogFinding[] = [];
    for (const [index, check] of checks.entries()) {
      onCheck(check.name, index, checks.length);
      const finding = await violationsOf(client, check);
      if (finding.count > 0) findings.push(finding);
    }
    const { rows } = await client.query<{ events: number; pending: number; last_position: number }>(
      `select (select count(*) from event)::float8 as events, (select count(*) from event_pending)::float8 as pending,
        coalesce((select last_position from event_sequence), 0)::float8 as last_position`);
    const totals = rows[0];
    return { events: totals?.events ?? 0, pending: totals?.pending ?? 0, lastPosition: totals?.last_position ?? 0, findings };
  } finally {
    await client.query('rollback').catch((error: Error) => {
      failure = error;
    });
    client.release(failure);
  }
}

async function violationsOf(client: ClientBase, check: Check): Promise<LogFinding> {
  const { rows } = await client.query<{ count: number; examples: readonly string[] | null }>(
    `select count(*)::float8 as count, (array_agg(example) filter (where place <= ${exampleLimit})) as examples
     from (select example, row_number() over () as place from (${check.violations}) v) v`);
  const row = rows[0];
  return { check: check.name, message: check.message, count: row?.count ?? 0, examples: row?.examples ?? [] };
}
