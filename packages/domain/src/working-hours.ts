import type { Scope } from '@lintel/db';
import { type BusinessCalendar, BusinessHours, createBusinessCalendar } from '@lintel/kernel';

/** The organisation's business calendar: its working hours, holidays and zone. */
export async function workingHoursOf(scope: Scope, organisationId: string): Promise<BusinessCalendar> {
  const { calendar } = await scope.db.selectFrom('organisation').select('calendar').where('id', '=', organisationId).executeTakeFirstOrThrow();
  return createBusinessCalendar(BusinessHours.parse(calendar));
}
