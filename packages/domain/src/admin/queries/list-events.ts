import { defineQuery, type Scope } from '@lintel/db';
import { envelopeOf, eventColumns, type EventRow, runStatement } from '@lintel/db/log';
import type { EventEnvelope } from '@lintel/kernel';
import { z } from 'zod';
import { newestBefore, Parameters, selectEvents } from '../../event-pages';
import { keyCursor, pageFrom, readKeyCursor } from '../../keyset';
import { pageCursor, readCursor } from '../../paging';
import { eventListInput, eventPage } from '../contract';
import { loggedEvents } from '../logged-events';
import { platformPolicy } from '../policy';

type Input = z.infer<typeof eventListInput>;
interface Page {
  readonly items: readonly EventEnvelope[];
  readonly nextCursor: string | null;
}

/**
 * The log as it is, newest first, in whatever version it was written: all of it or one type by position, what is numbered; of one record,
 * person, organisation or request by time.
 * Errors: forbidden, malformed.
 */
export const listEvents = defineQuery({
  name: 'admin.listEvents',
  summary: 'Browse the event log.',
  input: eventListInput,
  output: eventPage,
  permission: 'platform.view',
  sparse: true,
  async run(scope, input) {
    scope.authorise(platformPolicy, 'platform.view', {});
    const isNarrow = narrowing.some((name) => input[name] !== undefined);
    const page = await (isNarrow ? byTime(scope, input) : byPosition(scope, input));
    return { items: await loggedEvents(scope, page.items), nextCursor: page.nextCursor };
  },
});

/** Each has an index of `event` by which the newest are found without looking at the rest. */
const columns = {
  type: 'type', aggregateType: 'aggregate_type', aggregateId: 'aggregate_id', organisationId: 'organisation_id', actorId: 'actor_id', correlationId: 'correlation_id',
} as const;
const narrowing = ['aggregateId', 'organisationId', 'actorId', 'correlationId'] as const;

async function byTime(scope: Scope, input: Input): Promise<Page> {
  const parameters = new Parameters();
  const names = (Object.keys(columns) as (keyof typeof columns)[]).filter((name) => input[name] !== undefined);
  const conditions = names.map((name) => `${columns[name]} = ${parameters.add(input[name])}`).join(' and ');
  const limit = input.limit + 1;
  const rest = newestBefore(parameters, readCursor(input.cursor), limit);
  const events = await selectEvents(scope, `select * from event where ${conditions} ${rest}`, parameters, limit);
  return pageFrom(events, input.limit, ({ event }) => event, ({ at, event }) => pageCursor(at, event.id));
}

async function byPosition(scope: Scope, { type, aggregateType, cursor, limit }: Input): Promise<Page> {
  const parameters = new Parameters();
  const conditions = ['true'];
  if (cursor !== undefined) conditions.push(`o.position < ${parameters.add(readKeyCursor(z.int().positive(), cursor))}`);
  if (type !== undefined) conditions.push(`o.type = ${parameters.add(type)}`);
  if (aggregateType !== undefined) conditions.push(`e.aggregate_type = ${parameters.add(aggregateType)}`);
  const rows = await runStatement<EventRow>(
    scope.db,
    `select ${eventColumns} from event_order o join event e on e.id = o.event_id where ${conditions.join(' and ')} order by o.position desc limit ${parameters.add(limit + 1)}`,
    parameters.values,
  );
  return pageFrom(rows.map(envelopeOf), limit, (event) => event, (event) => keyCursor(event.position ?? 0));
}
