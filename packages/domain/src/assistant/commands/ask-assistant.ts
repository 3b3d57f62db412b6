import { defineCommand } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { requireNeighbour } from '../../building';
import { askInput, jobState } from '../contract';
import { aiAsked } from '../events';
import { assistantPolicy } from '../policy';
import { findHouse, houseAttributes, queueJob, settingOf } from '../store';

const most = { questions: 20, minutes: 60 } as const;

/**
 * Asks something about one's house. It is answered in a moment, from what the asker may see at that time, by a workflow that reads as the asker. Sent twice with the same `questionId` it is one.
 * Events: ai.asked. Errors: conflict (the organisation has switched its assistant off), rate_limited, not_found.
 */
export const askAssistant = defineCommand({
  name: 'assistant.ask',
  summary: 'Ask something about your house.',
  input: askInput,
  output: jobState,
  permission: 'assistant.ask',
  events: [aiAsked],
  async run(tx, { buildingId, question, questionId }) {
    const house = await findHouse(tx, buildingId);
    tx.authorise(assistantPolicy, 'assistant.ask', houseAttributes(house));
    const { userId } = tx.actor;
    if (userId === null) throw new DomainError('forbidden', 'Only a person can ask.', { permission: 'assistant.ask' });
    await requireNeighbour(tx, house.id);
    await tx.lock(`assistant/${userId}`);
    const id = questionId ?? uuidv7();
    const before = await tx.db.selectFrom('assistant_job').select(['id', 'version', 'status', 'asked_by']).where('kind', '=', 'question').where('record_id', '=', id).executeTakeFirst();
    if (before !== undefined && before.asked_by !== userId) throw new DomainError('conflict', 'This id is taken. Send the question with another.', { fields: [{ path: 'questionId', code: 'custom', message: 'is taken' }] });
    if (before !== undefined) return jobState.parse({ id: before.id, version: before.version, status: before.status });
    if (!(await settingOf(tx, house.organisation_id)).isOn) throw new DomainError('conflict', 'The assistant is switched off here.', { because: 'off' });
    const since = new Date(tx.now.getTime() - most.minutes * 60_000);
    const { n } = await tx.db.selectFrom('assistant_job').select((eb) => eb.fn.countAll<number>().as('n')).where('asked_by', '=', userId).where('created_at', '>', since).executeTakeFirstOrThrow();
    if (n >= most.questions) throw new DomainError('rate_limited', `You can ask ${String(most.questions)} questions an hour. Try again later.`, { retryAfterSeconds: 600 });
    await queueJob(tx, { id, organisationId: house.organisation_id, buildingId: house.id, kind: 'question', recordId: id, askedBy: userId, question });
    return { id, version: 1, status: 'waiting' as const };
  },
});
