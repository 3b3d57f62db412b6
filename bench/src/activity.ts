import { createExecutor, type Db, type Executor } from '@lintel/db';
import { createTestDatabase } from '@lintel/db/testing';
import { getTimeline, listMine, listSinceLastHere, markSeen } from '@lintel/domain/activity';
import { contextOf, createSides, type Sides } from '@lintel/domain/testing';
import { type Bench, growth, quantile } from './figure';

const few = 10_000;
const many = 1_000_000;
const rounds = 20;
const dayMs = 86_400_000;

export const activity: Bench = {
  name: 'activity',
  summary: `one's own history and an organisation's timeline of ${many.toLocaleString('en')} events, against ${few.toLocaleString('en')}`,
  async run() {
    const sizes = [few, many] as const;
    const databases = await Promise.all(sizes.map(() => createTestDatabase()));
    try {
      const asked = await Promise.all(databases.map(async ({ db }, nth) => {
        const sides = await createSides(db);
        await fill(db, sides, sizes[nth] ?? few);
        return questionsOf(createExecutor(db), sides);
      }));
      const [small = [], large = []] = asked;
      const figures = [];
      for (const [nth, [name, askSmall]] of small.entries()) {
        const askLarge = large[nth]?.[1] ?? askSmall;
        const [fewTimes, manyTimes]: [number[], number[]] = [[], []];
        // One goes to the small and at once to the large, so that whatever else the machine does meets both alike. The first round warms up.
        for (let round = 0; round <= rounds; round += 1)
          for (const [ask, times] of [[askSmall, fewTimes], [askLarge, manyTimes]] as const) {
            const started = performance.now();
            await ask();
            if (round > 0) times.push(performance.now() - started);
          }
        figures.push(growth(`${name}, p95 at ${many.toLocaleString('en')} events`, 'ms', quantile(manyTimes, 0.95), quantile(fewTimes, 0.95), 2));
      }
      return figures;
    } finally {
      await Promise.all(databases.map((database) => database.drop()));
    }
  },
};

/** So many events of one agent in one agency over two years, most of listings and one in a thousand of something rare. */
async function fill({ pool }: Db, { own }: Sides, count: number): Promise<void> {
  const client = await pool.connect();
  // Longer than any command may take.
  await client.query('set statement_timeout = 0');
  await client.query(
    `with made as (
       insert into event (id, type, version, occurred_at, aggregate_type, aggregate_id, aggregate_version, organisation_id, actor_id, origin, correlation_id, data)
       select uuidv7(), case when n % 1000 = 0 then 'lead.created' else 'listing.updated' end, 1, now() - (n * interval '2 years' / $1::int),
         case when n % 1000 = 0 then 'lead' else 'listing' end, ('01940000-0000-7000-8000-' || lpad(to_hex(n / 50), 12, '0'))::uuid, n + 1, $2, $3, 'screen', n::text,
         case when n % 1000 = 0 then '{"source": "web"}' else '{"changed": ["title"]}' end::jsonb
       from generate_series(1, $1::int) n returning id, type)
     insert into event_order (position, event_id, type, shard) select row_number() over (), id, type, 0 from made`,
    [count, own.agencyId, own.actors.agent.userId],
  );
  await client.query('update event_sequence set last_position = $1', [count]);
  await client.query('vacuum analyze event, event_order');
  await client.query('reset statement_timeout');
  client.release();
}

type Question = readonly [name: string, ask: () => Promise<unknown>];

async function questionsOf(executor: Executor, { own }: Sides): Promise<readonly Question[]> {
  const [agent, owner] = [contextOf(own.actors.agent), contextOf(own.actors.agency_owner)];
  await executor.execute(markSeen, { position: 1 }, owner);
  const { nextCursor: cursor } = await executor.ask(listMine, { until: new Date(Date.now() - 300 * dayMs).toISOString() }, agent);
  const mine = (input: Readonly<Record<string, unknown>>) => () => executor.ask(listMine, input, agent);
  return [
    ['the first page of one’s history', mine({})],
    ['a page deep in it', mine(cursor === null ? {} : { cursor })],
    ['what one did to a rare kind of record', mine({ kind: 'lead' })],
    ['a month a year ago', mine({ from: new Date(Date.now() - 395 * dayMs).toISOString(), until: new Date(Date.now() - 365 * dayMs).toISOString() })],
    ['an organisation’s timeline', () => executor.ask(getTimeline, { recordType: 'organisation', recordId: own.agencyId }, owner)],
    ['since one was last here', () => executor.ask(listSinceLastHere, {}, owner)],
  ];
}
