import { defineCommand } from '@lintel/db';
import { nextOf, pendingDeadlines, wakeAnswer, wakeInput } from '../../wake';
import { aiAsked } from '../events';
import { assistantPolicy } from '../policy';
import { findHouse, houseAttributes, queueJob, settingOf } from '../store';
import { armWeek, houseRef, lastWeek } from '../weeks';

/**
 * Has the week summed up that is over, once, and waits for the next. Weeks missed while nothing ran are not made up for in a heap.
 * Events: ai.asked. Errors: not_found.
 */
export const wakeHouse = defineCommand({
  name: 'assistant.wakeHouse',
  summary: 'Have the week of a house summed up.',
  input: wakeInput,
  output: wakeAnswer,
  permission: 'assistant.work',
  events: [aiAsked],
  async run(tx, { id }) {
    const house = await findHouse(tx, id);
    tx.authorise(assistantPolicy, 'assistant.work', houseAttributes(house), 'assistant.ask');
    await tx.lock(`assistant_house/${id}`);
    const row = await tx.db.selectFrom('assistant_house').select(['version', 'sums_up']).where('building_id', '=', id).executeTakeFirst();
    const { type } = houseRef(id);
    const [due] = await pendingDeadlines(tx, type, id);
    if (due !== undefined && due.due_at <= tx.now) {
      const { from } = lastWeek(tx.now, house.zone);
      if ((await settingOf(tx, house.organisation_id)).isOn) await queueJob(tx, { organisationId: house.organisation_id, buildingId: id, kind: 'summary', recordId: id, slot: from });
      armWeek(tx, house, row?.sums_up ?? true);
    }
    await tx.flush();
    const pending = await pendingDeadlines(tx, type, id);
    return { version: row?.version ?? 1, state: pending.length === 0 ? 'stopped' : 'waiting', isFinal: pending.length === 0, next: nextOf(pending, tx.now) };
  },
});
