import type { Scope } from '@lintel/db';
import { businessCalendar } from '@lintel/kernel';
import { reviewWithinMinutes } from './timers';

/** When a draft handed in now must have been reviewed: eight working hours by the organisation's calendar. */
export async function reviewDueAt(scope: Scope, organisationId: string, now: Date): Promise<Date> {
  const { calendar } = await scope.db.selectFrom('organisation').select('calendar').where('id', '=', organisationId).executeTakeFirstOrThrow();
  return businessCalendar(calendar).addBusinessMinutes(now, reviewWithinMinutes);
}
