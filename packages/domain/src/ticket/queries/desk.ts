import type { Scope } from '@lintel/db';
import { z } from 'zod';
import { part, type ticketDetail } from '../contract';
import type { ClockRow } from '../store';

/** What those who work in the house see of a ticket besides: its promises, and the work that went into it. */
export async function deskOf(scope: Scope, ticketId: string, organisationId: string): Promise<NonNullable<z.infer<typeof ticketDetail>['desk']>> {
  const [clocks, work, { currency }, merged] = await Promise.all([
    scope.db.selectFrom('sla_clock').selectAll().where('ticket_id', '=', ticketId).orderBy('started_at').orderBy('id').execute() as Promise<readonly ClockRow[]>,
    scope.db.selectFrom('work_log').innerJoin('app_user', 'app_user.id', 'work_log.user_id').selectAll('work_log').select('app_user.name').where('ticket_id', '=', ticketId).orderBy('work_log.created_at').execute(),
    scope.db.selectFrom('organisation').select('currency').where('id', '=', organisationId).executeTakeFirstOrThrow(),
    scope.db.selectFrom('ticket').select((eb) => eb.fn.countAll<number>().as('n')).where('merged_into_id', '=', ticketId).executeTakeFirstOrThrow(),
  ]);
  return {
    clocks: clocks.map((clock) => ({
      id: clock.id, kind: clock.kind, state: clock.state, targetMinutes: clock.target_minutes, usedMinutes: clock.used_minutes, dueAt: clock.due_at?.toISOString() ?? null, endedAt: clock.ended_at?.toISOString() ?? null,
    })),
    work: work.map((row) => ({ id: row.id, userName: row.name, minutes: row.minutes, note: row.note, parts: z.array(part).parse(row.parts), partsCost: row.parts_cost, currency: row.currency, createdAt: row.created_at.toISOString() })),
    minutes: work.reduce((sum, row) => sum + row.minutes, 0), currency, mergedCount: merged.n,
    // Amounts of another currency are not added to these.
    partsCost: work.reduce((sum, row) => sum + (row.currency === currency ? row.parts_cost : 0), 0),
  };
}
