import type { ScopedTransaction } from '@lintel/db';
import { type EventEnvelope, type Reactor, readEvent } from '@lintel/kernel';
import { buildingCreated } from '../building/events';
import { contentFlagged } from '../community/events';
import { ticketClosed, ticketCreated, ticketTriaged } from '../ticket/events';
import { triageResult } from './contract';
import { aiSuggestionDecided, assistantHouseSet } from './events';
import { aboutOf, factOf, findHouse, type JobRow, queueJob, settingOf, updateJob } from './store';
import { armWeek } from './weeks';

/** Puts on the assistants' lists what they are to say something about, and notes what became of what they said. Nobody's command waits for it. */
export const assistantReactor: Reactor<ScopedTransaction> = {
  kind: 'reactor',
  name: 'assistant',
  summary: 'Puts new tickets, flagged words and weeks on the assistant’s list, and notes what became of its suggestions',
  types: [ticketCreated.type, ticketTriaged.type, ticketClosed.type, contentFlagged.type, buildingCreated.type],
  lanes: 2,
  async react(tx, event) {
    const { organisationId } = event;
    if (organisationId === null) return;
    switch (event.type) {
      case ticketCreated.type: return reported(tx, event, organisationId);
      case ticketTriaged.type: return describedAnew(tx, event);
      case ticketClosed.type: return closed(tx, event);
      case contentFlagged.type: return flagged(tx, event, organisationId);
      case buildingCreated.type: return moveIn(tx, event);
    }
  },
};

async function reported(tx: ScopedTransaction, event: EventEnvelope, organisationId: string): Promise<void> {
  const { buildingId, source } = readEvent(ticketCreated, event).data;
  // What a plan opened was described by whoever made the plan.
  if (source === 'plan' || !(await settingOf(tx, organisationId)).isOn) return;
  await queueJob(tx, { organisationId, buildingId, kind: 'triage', recordId: event.aggregateId });
}

async function flagged(tx: ScopedTransaction, event: EventEnvelope, organisationId: string): Promise<void> {
  const { buildingId } = readEvent(contentFlagged, event).data;
  if ((await settingOf(tx, organisationId)).isOn) await queueJob(tx, { organisationId, buildingId, kind: 'moderation', recordId: event.aggregateId });
}

/** A person who says what a ticket is decides about what was suggested, whether they looked at it or not: from that the assistant is measured. */
async function describedAnew(tx: ScopedTransaction, event: EventEnvelope): Promise<void> {
  const { category, changed } = readEvent(ticketTriaged, event).data;
  if (event.actorId === null || !(changed.includes('category') || changed.includes('priority'))) return;
  const job = await suggestionFor(tx, event.aggregateId);
  const said = job === undefined ? undefined : triageResult.safeParse(job.result).data;
  if (job === undefined || said === undefined || said.category === null || job.decision === 'dismissed') return;
  const decision = said.category === category ? 'used' : 'corrected';
  if (job.decision === decision || (decision === 'used' && job.decision !== null && job.decision !== 'corrected')) return;
  await decide(tx, job, decision, event.actorId);
}

/** What nobody changed to the end was right. */
async function closed(tx: ScopedTransaction, event: EventEnvelope): Promise<void> {
  const job = await suggestionFor(tx, event.aggregateId);
  const said = job === undefined ? undefined : triageResult.safeParse(job.result).data;
  if (job === undefined || said === undefined || said.category === null || job.decision !== null) return;
  const ticket = await tx.db.selectFrom('ticket').select('category').where('id', '=', event.aggregateId).executeTakeFirst();
  if (ticket !== undefined) await decide(tx, job, ticket.category === said.category ? 'kept' : 'corrected', null);
}

async function suggestionFor(tx: ScopedTransaction, ticketId: string): Promise<JobRow | undefined> {
  return (await tx.db.selectFrom('assistant_job').selectAll().where('kind', '=', 'triage').where('record_id', '=', ticketId).where('status', '=', 'done').forUpdate().executeTakeFirst()) as JobRow | undefined;
}

async function decide(tx: ScopedTransaction, job: JobRow, decision: 'used' | 'kept' | 'corrected', userId: string | null): Promise<void> {
  const updated = await updateJob(tx, job, { decision, decided_by: userId, decided_at: tx.now });
  tx.append(aiSuggestionDecided, { ...factOf(updated), data: { ...aboutOf(updated), decision } });
}

/** A new house has its weeks summed up from its first Monday on. */
async function moveIn(tx: ScopedTransaction, event: EventEnvelope): Promise<void> {
  const house = await findHouse(tx, event.aggregateId);
  const made = await tx.db.insertInto('assistant_house').values({ building_id: house.id, organisation_id: house.organisation_id, created_at: tx.now, updated_at: tx.now }).onConflict((oc) => oc.column('building_id').doNothing()).returning('building_id').executeTakeFirst();
  if (made === undefined) return;
  armWeek(tx, house, true);
  tx.append(assistantHouseSet, { aggregateId: house.id, aggregateVersion: 1, organisationId: house.organisation_id, data: { acts: false, sumsUp: true } });
}
