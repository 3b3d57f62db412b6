import type { Db, Executor } from '@lintel/db';
import { changePrice } from '@lintel/domain/listing';
import { type RequestContext, uuidv7 } from '@lintel/kernel';
import { against, type Bench, secondsOf } from './figure';
import { recordStatements, type Statement } from './record-statements';
import { importGenerated, onStage } from './stage';

const listings = 3_000;
const atOnce = 4;

export const command: Bench = {
  name: 'command',
  summary: 'a price change with its history, deadline and events, against the same statements by hand',
  run: () =>
    onStage(async ({ world, owner }) => {
      const { executor, database: { db } } = world;
      const context = world.as(owner);
      await importGenerated(world, owner, 2 * listings + 200, 'Active');
      const { rows } = await db.pool.query<{ id: string }>('select id from listing order by id');
      const ids = rows.map((row) => row.id);
      const [sample = '', ...others] = ids;
      // Both sides prepare their statements before the clock runs, on every connection.
      const change = (id: string) => executor.execute(changePrice, { id, listPrice: 12_345_600 }, context);
      await onEach(others.slice(0, 99), change);
      const statements = await statementsOf(db, executor, sample, context);
      const byHand = (id: string) => handWritten(db, statements, sample, id);
      await onEach(others.slice(99, 199), byHand);
      const bare = listings / (await secondsOf(() => onEach(others.slice(199, 199 + listings), byHand)));
      const ours = listings / (await secondsOf(() => onEach(others.slice(199 + listings, 199 + 2 * listings), change)));
      return [against('command, change a price', 'commands/s', ours, bare, 0.4)];
    }),
};

async function onEach(ids: readonly string[], work: (id: string) => Promise<unknown>): Promise<void> {
  const waiting = [...ids];
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) await work(id);
  }));
}

async function statementsOf(db: Db, executor: Executor, id: string, context: RequestContext): Promise<readonly Statement[]> {
  return recordStatements(db, () => executor.execute(changePrice, { id, listPrice: 12_345_600 }, context));
}

/** The transaction as somebody would write it who has the parameters at hand: ids of its own where rows are new. */
async function handWritten({ pool }: Db, statements: readonly Statement[], sample: string, id: string): Promise<void> {
  const fresh = new Map([[sample, id]]);
  const client = await pool.connect();
  try {
    for (const { text, name, values } of statements) await client.query(values.length === 0 ? text : { text, ...(name === undefined ? {} : { name }), values: values.map((value) => renamed(value, fresh)) });
  } finally {
    client.release();
  }
}

/** Rows made by one command have version 7 ids of one moment; only those must be new ones here. */
const newId = /"id":"([0-9a-f-]{36})"/g;
const bareId = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{21}$/;

function renamed(value: unknown, fresh: Map<string, string>): unknown {
  if (typeof value !== 'string') return value;
  const known = fresh.get(value);
  if (known !== undefined) return known;
  const sample = [...fresh.keys()][0] ?? '';
  if (value.startsWith('[')) return value.replaceAll(sample, fresh.get(sample) ?? sample).replace(newId, () => `"id":"${uuidv7()}"`);
  return bareId.test(value) && value > sample && isNewRow(value, sample) ? uuidv7() : value;
}

/** Ids of people and organisations were there before the listings. */
function isNewRow(id: string, sample: string): boolean {
  return id.slice(0, 13) > sample.slice(0, 13);
}
