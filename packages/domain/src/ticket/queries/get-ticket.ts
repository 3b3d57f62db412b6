import { defineQuery, type Scope } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { getBuilding } from '../../building';
import { id } from '../../fields';
import { mayShare } from '../../organisation';
import { type checkItem, type commentItem, deadlineItem, ticketDetail } from '../contract';
import { ticketLifecycle } from '../lifecycle';
import { ticketPolicy } from '../policy';
import { reopenUntil } from '../timers';
import { ticketAttributes, type TicketRow } from '../store';
import { deskOf } from './desk';
import { ticketRows, toTicket, worksAt } from './rows';

type Permission = 'ticket.work' | 'ticket.claim' | 'ticket.manage' | 'ticket.settle' | 'ticket.withdraw' | 'ticket.comment' | 'ticket.rate' | 'ticket.follow' | 'ticket.wake';
/** What moves a ticket, and who may. */
const moves: Readonly<Record<string, Permission>> = {
  'ticket.start': 'ticket.work', 'ticket.wait': 'ticket.work', 'ticket.resume': 'ticket.work', 'ticket.defer': 'ticket.work', 'ticket.resolve': 'ticket.work', 'ticket.decline': 'ticket.manage',
  'ticket.withdraw': 'ticket.withdraw', 'ticket.confirm': 'ticket.settle', 'ticket.reopen': 'ticket.settle', 'ticket.merge': 'ticket.manage',
};

/** One ticket with what was said, what is to be done, what it waits for and what may be done now. Residents see neither clocks nor work nor internal words. Errors: not_found. */
export const getTicket = defineQuery({
  name: 'ticket.get',
  summary: 'Read one ticket.',
  input: z.object({ id }),
  output: ticketDetail,
  permission: 'ticket.view',
  sparse: true,
  related: { building: { query: getBuilding, inputOf: ({ buildingId }) => ({ id: buildingId }) } },
  async run(scope, input) {
    const row = await ticketRows(scope).where('ticket.id', '=', input.id).executeTakeFirst();
    if (row === undefined) throw notFound('ticket', input.id);
    const ticket = row as unknown as TicketRow;
    const works = worksAt(scope, row);
    const [comments, checks, deadlines, survey, mergedInto, desk] = await Promise.all([
      commentsOf(scope, row.id, works), checksOf(scope, row.id), deadlinesOf(scope, row.id, works), surveyOf(scope, row.id, works), mergedOf(scope, ticket.merged_into_id),
      works ? deskOf(scope, row.id, row.organisation_id) : null,
    ]);
    return {
      ...toTicket(scope, row), organisationId: row.organisation_id, description: row.description, waitingNote: row.waiting_note, deferredUntil: row.deferred_until?.toISOString() ?? null,
      resolutionNote: row.resolution_note, outcome: ticket.outcome, reopenCount: row.reopen_count, firstResponseAt: row.first_response_at?.toISOString() ?? null, mergedInto, comments, checks, deadlines,
      survey, desk, canShare: mayShare(scope, { id: row.id, organisationId: row.organisation_id, buildingId: row.building_id }), actions: actionsOf(scope, ticket),
    };
  },
});

/** What the asker may do now, drawn from the lifecycle and the policy. */
function actionsOf(scope: Scope, ticket: TicketRow): string[] {
  const may = (permission: Permission) => ticketPolicy.permits(permission, scope.actor, ticketAttributes(ticket));
  const isOver = ticket.status === 'completed' || ticketLifecycle.isFinal(ticket.status);
  const isTooLate = ticket.completed_at !== null && reopenUntil(ticket.completed_at) <= new Date();
  const moving = ticketLifecycle.commandsFrom(ticket.status).filter((command) => {
    const permission = moves[command];
    return permission !== undefined && may(permission) && !(command === 'ticket.reopen' && isTooLate) && !(command === 'ticket.wait' && ticket.reporter_id === null);
  });
  const { userId } = scope.actor;
  return [
    ...moving,
    ...(may('ticket.comment') ? ['ticket.comment'] : []),
    ...(may('ticket.work') ? ['ticket.logWork'] : []),
    ...(may('ticket.work') && !isOver ? ['ticket.triage', 'ticket.writeChecklist'] : []),
    ...(may('ticket.claim') && !isOver && ticket.assignee_id === null ? ['ticket.claim'] : []),
    ...(may('ticket.manage') && !isOver ? ['ticket.assign', 'ticket.split'] : []),
    ...(may('ticket.rate') && (ticket.status === 'completed' || ticket.status === 'closed') ? ['ticket.rate'] : []),
    ...(may('ticket.follow') && ticket.reporter_id !== userId && !isOver ? ['ticket.follow'] : []),
  ];
}

async function commentsOf(scope: Scope, ticketId: string, works: boolean): Promise<z.infer<typeof commentItem>[]> {
  let query = scope.db.selectFrom('ticket_comment').innerJoin('ticket', 'ticket.id', 'ticket_comment.ticket_id').leftJoin('app_user', 'app_user.id', 'ticket_comment.author_id')
    .select(['ticket_comment.id', 'ticket_comment.author_id', 'ticket_comment.is_internal', 'ticket_comment.body', 'ticket_comment.created_at', 'app_user.name', 'ticket.reporter_id'])
    .select((eb) => eb.exists(eb.selectFrom('membership').select('membership.id').whereRef('membership.user_id', '=', 'ticket_comment.author_id').whereRef('membership.building_id', '=', 'ticket.building_id')
      .where('membership.role', 'in', ['building_manager', 'building_staff'])).as('is_staff'))
    .where('ticket_comment.ticket_id', '=', ticketId);
  if (!works) query = query.where('ticket_comment.is_internal', '=', false);
  const rows = await query.orderBy('ticket_comment.created_at').orderBy('ticket_comment.id').execute();
  return rows.map((row) => {
    const isStaff = row.is_staff === true;
    // Neighbours are not named to each other here; whoever answers for the house is.
    const isNamed = works || isStaff || row.author_id === scope.actor.userId;
    return { id: row.id, authorId: isNamed ? row.author_id : null, authorName: isNamed ? (row.name ?? '') : '', isInternal: row.is_internal, isStaff, body: row.body, createdAt: row.created_at.toISOString() };
  });
}

async function checksOf(scope: Scope, ticketId: string): Promise<z.infer<typeof checkItem>[]> {
  const rows = await scope.db.selectFrom('ticket_check').leftJoin('app_user', 'app_user.id', 'ticket_check.done_by').select(['ticket_check.id', 'ticket_check.position', 'ticket_check.text', 'ticket_check.done_at', 'app_user.name'])
    .where('ticket_check.ticket_id', '=', ticketId).orderBy('ticket_check.position').execute();
  return rows.map((row) => ({ id: row.id, position: row.position, text: row.text, doneAt: row.done_at?.toISOString() ?? null, doneByName: row.name }));
}

/** What it waits for; of promises only those who work there know. */
async function deadlinesOf(scope: Scope, ticketId: string, works: boolean): Promise<z.infer<typeof deadlineItem>[]> {
  const rows = await scope.db.selectFrom('deadline').select(['id', 'kind', 'slot', 'due_at', 'rule']).where('aggregate_type', '=', 'ticket').where('aggregate_id', '=', ticketId).where('state', '=', 'pending').orderBy('due_at').execute();
  return rows.filter((row) => works || !row.kind.startsWith('sla_')).map((row) => deadlineItem.parse({ id: row.id, kind: row.kind, slot: row.slot, dueAt: row.due_at.toISOString(), rule: row.rule }));
}

async function surveyOf(scope: Scope, ticketId: string, works: boolean): Promise<{ stars: number; comment: string } | null> {
  let query = scope.db.selectFrom('ticket_survey').select(['stars', 'comment']).where('ticket_id', '=', ticketId);
  if (!works) query = query.where('user_id', '=', scope.actor.userId);
  return (await query.orderBy('created_at', 'desc').limit(1).executeTakeFirst()) ?? null;
}

async function mergedOf(scope: Scope, keptId: string | null): Promise<{ id: string; number: number } | null> {
  if (keptId === null) return null;
  const row = await ticketRows(scope).where('ticket.id', '=', keptId).executeTakeFirst();
  return row === undefined ? null : { id: row.id, number: row.number };
}
