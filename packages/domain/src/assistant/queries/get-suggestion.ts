import { defineQuery, type Scope } from '@lintel/db';
import { ticketPolicy, ticketColumns } from '../../ticket';
import { ticketStatus } from '../../ticket/contract';
import { notFound } from '@lintel/kernel';
import { suggestionAnswer, suggestionOf, type TicketSuggestion, triageResult } from '../contract';
import { assistantPolicy } from '../policy';
import type { JobRow } from '../store';
import { saidOf } from './said';

/** What the assistant says of a ticket, for those who work in its house; null where it was not asked. Tickets that may be the same are read again: what may not be seen any more is not named. Errors: not_found, forbidden. */
export const getSuggestion = defineQuery({
  name: 'assistant.getSuggestion',
  summary: 'What the assistant suggests for a ticket.',
  input: suggestionOf,
  output: suggestionAnswer,
  permission: 'assistant.triage',
  async run(scope, { ticketId }) {
    const ticket = await scope.db.selectFrom('ticket').select(['id', 'category', 'priority', 'building_id', 'organisation_id']).where('id', '=', ticketId).executeTakeFirst();
    if (ticket === undefined) throw notFound('ticket', ticketId);
    scope.authorise(assistantPolicy, 'assistant.triage', { id: ticketId, buildingId: ticket.building_id, organisationId: ticket.organisation_id, soughtAs: { record: 'ticket', id: ticketId } });
    const job = (await scope.db.selectFrom('assistant_job').selectAll().where('kind', '=', 'triage').where('record_id', '=', ticketId).executeTakeFirst()) as JobRow | undefined;
    if (job === undefined) return { suggestion: null };
    const said = triageResult.safeParse(job.result).data;
    return {
      suggestion: {
        id: job.id, version: job.version, ticketId, status: job.status, category: said?.category ?? null, share: said?.share ?? null, priority: said?.priority ?? null,
        duplicates: await duplicatesOf(scope, said?.duplicates ?? []), decision: saidOf(job).decision, isCurrent: said !== undefined && (said.category === null || said.category === ticket.category) && said.priority === ticket.priority,
        ...saidOf(job).how,
      },
    };
  },
});

async function duplicatesOf(scope: Scope, ids: readonly string[]): Promise<TicketSuggestion['duplicates']> {
  if (ids.length === 0) return [];
  const rows = await scope.db.selectFrom('ticket').select(['id', 'number', 'title', 'status']).where('id', 'in', [...ids]).where(scope.visible(ticketPolicy, 'ticket.view', ticketColumns)).orderBy('number').execute();
  return rows.map(({ status, ...row }) => ({ ...row, status: ticketStatus.parse(status) }));
}
