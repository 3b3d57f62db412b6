import { defineCommand } from '@lintel/db';
import { driveAgain as driveEventAgain } from '@lintel/db/log';
import { uuidv7 } from '@lintel/kernel';
import { driveAgainInput, requested } from '../contract';
import { eventDrivenAgain } from '../events';
import { platformPolicy } from '../policy';

/**
 * Asks for one event to be given to a reactor once more. Nothing else is repeated.
 * Events: event.driven_again. Errors: not_found; conflict for a projection, a parked event, or one the reactor has not had yet; forbidden.
 */
export const driveAgain = defineCommand({
  name: 'admin.driveAgain',
  summary: 'Have a reactor do one event once more, with a reason.',
  input: driveAgainInput,
  output: requested,
  permission: 'platform.operate',
  events: [eventDrivenAgain],
  async run(tx, { consumer, eventId, reason }) {
    tx.authorise(platformPolicy, 'platform.operate', {});
    const { id: requestId } = await driveEventAgain(tx.db, { consumer, eventId, by: tx.actor.userId, reason });
    const id = uuidv7();
    tx.append(eventDrivenAgain, { aggregateId: id, aggregateVersion: 1, organisationId: null, data: { consumer, eventId, requestId }, reason });
    return { id };
  },
});
