import type { Db } from '@lintel/db';
import { insertEvent, numberEvents } from '@lintel/db/testing';
import { sql } from 'kysely';
import fc from 'fast-check';
import { z } from 'zod';
import { eventDefinitions } from '../../src/event-registry';
import { fromSchema, type IdSource, type Schema } from './arbitrary';

const tableOf: Readonly<Record<string, string>> = { user: 'app_user', grant: 'record_grant', webhook: 'webhook_endpoint' };
const stateFields: readonly string[] = ['from', 'to'];
const none: IdSource = { any: ['01940000-0000-7000-8000-0000000000ff'], ofTable: () => [], tableOf: () => undefined };

/** An event of each row that has a history, with a reason that is marked, so that timelines have something to tell. */
export async function plantEvents(db: Db): Promise<void> {
  const definitions = [...eventDefinitions.values()];
  let planted = 0;
  for (const aggregateType of new Set(definitions.map((definition) => definition.aggregateType))) {
    const table = tableOf[aggregateType] ?? aggregateType;
    const { rows: [there] } = await sql<{ found: boolean }>`select exists (select from information_schema.columns where table_schema = 'public' and table_name = ${table} and column_name = 'id' and udt_name = 'uuid') as found`.execute(db.kysely);
    if (there?.found !== true) continue;
    const ofType = definitions.filter((definition) => definition.aggregateType === aggregateType);
    const { rows } = await sql<{ row: Record<string, unknown> }>`select to_jsonb(t) as row from ${sql.table(table)} t`.execute(db.kysely);
    for (const [index, { row }] of rows.entries()) {
      const definition = ofType[index % ofType.length];
      if (definition === undefined) continue;
      planted += 1;
      const data = dataFor(definition.schema, row, index);
      const event = await insertEvent(db.kysely, {
        type: definition.type, version: definition.version, aggregate_type: aggregateType, aggregate_id: String(row['id']), aggregate_version: 1_000 + index,
        organisation_id: typeof row['organisation_id'] === 'string' ? row['organisation_id'] : null,
        actor_id: typeof row['user_id'] === 'string' ? row['user_id'] : null,
        reason: `because zq${10_000_000 + planted}z`, data: JSON.stringify(data),
      });
      await db.kysely.insertInto('event_pending').values({ event_id: event.id }).execute();
    }
  }
  await numberEvents(db);
}

/** Data of the event's shape, whose ids are those the row itself holds under the same names, and whose states are the one it is in: nothing planted says that it was ever in another. */
function dataFor(schema: z.ZodType, row: Readonly<Record<string, unknown>>, seed: number): unknown {
  const [data] = fc.sample(fromSchema(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema, none, ''), { seed, numRuns: 1 });
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => {
    if (stateFields.includes(key)) return [key, statesOf(row).find((state) => schema.safeParse({ ...data, [key]: state }).success) ?? value];
    const own = row[key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)];
    return [key, typeof own === 'string' && key.endsWith('Id') ? own : value];
  }));
}

/** A listing has two lives, one in review and one on the market: an event tells of one of them. */
const statesOf = (row: Readonly<Record<string, unknown>>): readonly unknown[] => [row['standard_status'], row['review_status'], row['status']].filter((state) => state !== undefined);
