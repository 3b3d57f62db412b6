import { defineCommand } from '@lintel/db';
import { actingEnded as ended, actingEndInput } from '../contract';
import { actingEnded } from '../events';
import { actingPolicy } from '../policy';
import { endActing, lockActing } from '../store';

/**
 * Stops standing in for somebody. Over already, it is answered as it is.
 * Events: acting.ended. Errors: forbidden, not_found.
 */
export const stopActing = defineCommand({
  name: 'acting.end',
  summary: 'Stop acting for somebody else.',
  input: actingEndInput,
  output: ended,
  permission: 'acting.end',
  events: [actingEnded],
  async run(tx, { id }) {
    const row = await lockActing(tx, id);
    tx.authorise(actingPolicy, 'acting.end', { id, userId: row.user_id, subjectId: row.subject_id }, 'acting.view');
    return { id, endedAt: (await endActing(tx, row)).toISOString() };
  },
});
