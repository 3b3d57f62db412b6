import type { ScopedTransaction } from '@lintel/db';
import type { Reactor } from '@lintel/kernel';
import { eventDefinitions } from '../event-registry';
import { isOffered } from './offered';
import { queueFor } from './queue';
import { seenByOrganisation } from './seen-by-organisation';

/** The types of event that webhooks may be subscribed to. */
export function offeredTypes(): readonly string[] {
  return [...eventDefinitions.keys()].filter(isOffered).toSorted();
}

/** Queues each event for every endpoint of its organisation that wants its type, as long as the organisation may see the record; committed with the cursor. */
export function webhookReactor(): Reactor<ScopedTransaction> {
  return {
    kind: 'reactor',
    name: 'webhooks',
    summary: 'Queues events for the addresses that organisations named',
    types: offeredTypes(),
    lanes: 2,
    async react(tx, event) {
      const { organisationId } = event;
      if (organisationId === null) return;
      const wanting = await tx.db.selectFrom('webhook_endpoint').select('id').where('organisation_id', '=', organisationId).where('status', '=', 'active')
        .where('deleted_at', 'is', null).where((eb) => eb(eb.val(event.type), '=', eb.fn.any('event_types'))).orderBy('id').execute();
      if (wanting.length === 0) return;
      const [seen] = await seenByOrganisation(tx, organisationId, [event]);
      if (seen === undefined) return;
      for (const { id } of wanting) await queueFor(tx, id, [{ eventId: event.id, eventType: event.type, position: event.position ?? null }]);
    },
  };
}
