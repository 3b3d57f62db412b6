import type { Scope } from '@lintel/db';
import {
  ticketAssigned, ticketCommented, ticketCreated, ticketEscalated, ticketNudged, ticketReopened, ticketSlaBreached, ticketSlaWarning, ticketStatusChanged,
} from '../ticket';
import type { NotificationKind } from './kinds';
import { type Notice, type NoticeRule, when } from './notice';
import { peopleWithRole, person, type Recipient } from './recipients';

const about = (kind: NotificationKind, ticketId: string, to: readonly Recipient[], actorId: string | null = null): Notice =>
  // Nobody is told what they did themselves.
  ({ kind, recordType: 'ticket', recordId: ticketId, params: {}, to: to.filter(({ userId }) => userId === null || userId !== actorId) });

/** Whoever has it in hand; those who run the house while nobody has. */
const handsOf = async (scope: Scope, { assigneeId, buildingId }: { readonly assigneeId: string | null; readonly buildingId: string }): Promise<readonly Recipient[]> =>
  person(assigneeId) ?? peopleWithRole(scope, ['building_manager'], buildingId);

/** Who reported or follows it and still lives there: nobody else hears of it. */
async function listenersOf(scope: Scope, ticketId: string): Promise<readonly Recipient[]> {
  const lives = (userId: 'ticket.reporter_id' | 'ticket_follower.user_id') =>
    scope.db.selectFrom('ticket').leftJoin('ticket_follower', 'ticket_follower.ticket_id', 'ticket.id').innerJoin('residency', (join) => join.onRef('residency.user_id', '=', userId).onRef('residency.building_id', '=', 'ticket.building_id'))
      .select('residency.user_id').distinct().where('ticket.id', '=', ticketId).where('residency.ended_at', 'is', null)
      .where((eb) => eb.or([eb('residency.ends_at', 'is', null), eb('residency.ends_at', '>', eb.fn<Date>('now'))]));
  const rows = await lives('ticket.reporter_id').union(lives('ticket_follower.user_id')).execute();
  return rows.map((row) => ({ userId: row.user_id, address: null }));
}

const moved: Readonly<Partial<Record<string, NotificationKind>>> = { waiting_on_resident: 'ticket_question', completed: 'ticket_completed', declined: 'ticket_declined' };

/** What happens to a ticket that somebody needs to know. */
export const ticketNotices: readonly NoticeRule[] = [
  when(ticketCreated, async (scope, e) => (e.data.assigneeId === null ? about('ticket_reported', e.aggregateId, await peopleWithRole(scope, ['building_manager'], e.data.buildingId), e.actorId) : undefined)),
  when(ticketAssigned, async (_, e) => (e.data.assigneeId === null ? undefined : about('ticket_assigned', e.aggregateId, person(e.data.assigneeId) ?? [], e.actorId))),
  when(ticketStatusChanged, async (scope, e) => {
    const kind = moved[e.data.to];
    return kind === undefined ? undefined : about(kind, e.aggregateId, kind === 'ticket_question' ? (person(e.data.reporterId) ?? []) : await listenersOf(scope, e.aggregateId), e.actorId);
  }),
  when(ticketCommented, async (scope, e) => {
    if (e.data.isInternal) return undefined;
    // What was asked of the reporter, and why it is open again, is told as that.
    if (await isSaidElsewhere(scope, e.aggregateId, e.data.commentId)) return undefined;
    return e.data.isStaff ? about('ticket_answered', e.aggregateId, await listenersOf(scope, e.aggregateId), e.actorId) : about('ticket_reply', e.aggregateId, await handsOf(scope, e.data), e.actorId);
  }),
  when(ticketReopened, async (scope, e) => about('ticket_reopened', e.aggregateId, await handsOf(scope, e.data), e.actorId)),
  when(ticketNudged, async (_, e) => about('ticket_question', e.data.ticketId, person(e.data.reporterId) ?? [])),
  when(ticketSlaWarning, async (scope, e) => about('ticket_due', e.data.ticketId, await handsOf(scope, e.data))),
  when(ticketSlaBreached, async (scope, e) => about('ticket_overdue', e.data.ticketId, await handsOf(scope, e.data))),
  when(ticketEscalated, async (scope, e) => about('ticket_escalated', e.data.ticketId, await peopleWithRole(scope, [e.data.role], e.data.role === 'company_owner' ? e.organisationId : e.data.buildingId))),
];

async function isSaidElsewhere(scope: Scope, ticketId: string, commentId: string): Promise<boolean> {
  const row = await scope.db.selectFrom('ticket_comment').innerJoin('ticket', 'ticket.id', 'ticket_comment.ticket_id').select('ticket_comment.id').where('ticket_comment.id', '=', commentId).where('ticket.id', '=', ticketId)
    .whereRef('ticket_comment.body', '=', 'ticket.waiting_note').executeTakeFirst();
  return row !== undefined;
}
