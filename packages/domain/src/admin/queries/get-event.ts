import { defineQuery, type Scope } from '@lintel/db';
import { envelopeOf, eventColumns, type EventRow, findEvent, runStatement } from '@lintel/db/log';
import { type EventEnvelope, notFound } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { eventDetail } from '../contract';
import { loggedEvents } from '../logged-events';
import { platformPolicy } from '../policy';

const mostCorrelated = 200;

/** One event: what came of the same request, and how consumers fared with it. Errors: not_found, forbidden. */
export const getEvent = defineQuery({
  name: 'admin.getEvent',
  summary: 'One event, with what came of the same request and how consumers fared.',
  input: z.object({ id }),
  output: eventDetail,
  permission: 'platform.view',
  async run(scope, input) {
    scope.authorise(platformPolicy, 'platform.view', {});
    const found = await findEvent(scope.db, input.id);
    if (found === null) throw notFound('event', input.id);
    const [[event], correlated, parked, drivenAgain] = await Promise.all([
      loggedEvents(scope, [found]),
      ofRequest(scope, found.correlationId).then((events) => loggedEvents(scope, events)),
      scope.db.selectFrom('parked_event').select(['consumer', 'state', 'attempts', 'error', 'reason']).where('event_id', '=', found.id).orderBy('consumer').execute(),
      scope.db.selectFrom('event_redrive').select(['id', 'consumer', 'state', 'reason', 'error']).where('event_id', '=', found.id).orderBy('id').execute(),
    ]);
    if (event === undefined) throw notFound('event', input.id);
    return { event, correlated, parked, drivenAgain };
  },
});

async function ofRequest(scope: Scope, correlationId: string): Promise<readonly EventEnvelope[]> {
  const rows = await runStatement<EventRow>(
    scope.db,
    `select ${eventColumns} from event e left join event_order o on o.event_id = e.id where e.correlation_id = $1 order by o.position nulls last, e.id limit ${mostCorrelated}`,
    [correlationId],
  );
  return rows.map(envelopeOf);
}
