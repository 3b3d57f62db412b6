import type { Scope } from '@lintel/db';
import { type BusinessCalendar, BusinessHours, createBusinessCalendar } from '@lintel/kernel';
import type { z } from 'zod';
import type { BuildingRow } from '../building';
import { dueAt, minuteOf } from './clock';
import { type HouseHours, type hoursEffect, ticketPriority } from './contract';
import { openStatuses } from './lifecycle';
import { minutesOf, promisesFor } from './promises';

/** The hours of the company that runs the house; its zone is not asked: a wall in the house shows the time of the house. */
export async function companyHours(scope: Scope, house: BuildingRow): Promise<HouseHours> {
  const { calendar } = await scope.db.selectFrom('organisation').select('calendar').where('id', '=', house.organisation_id).executeTakeFirstOrThrow();
  const { week, holidays } = BusinessHours.parse(calendar);
  return { week, holidays };
}

export function ownHours(house: BuildingRow): HouseHours | null {
  if (house.calendar === null) return null;
  const { week, holidays } = BusinessHours.parse(house.calendar);
  return { week, holidays };
}

/** @throws DomainError invalid_input when the house would never be open */
export const calendarFrom = ({ zone }: BuildingRow, hours: HouseHours): BusinessCalendar => createBusinessCalendar({ zone, ...hours });

/** What these hours would mean at this moment. */
export async function effectOf(scope: Scope, house: BuildingRow, calendar: BusinessCalendar, now: Date): Promise<z.infer<typeof hoursEffect>> {
  const promises = await Promise.all(ticketPriority.options.map(async (priority) => {
    const given = await promisesFor(scope, house.id, 'other', priority);
    const by = (kind: 'first_response' | 'resolution') => dueAt({ targetMinutes: minutesOf(given, kind), usedMinutes: 0, runningSince: minuteOf(now) }, calendar).toISOString();
    return { priority, answeredBy: by('first_response'), mendedBy: by('resolution') };
  }));
  const { running } = await scope.db.selectFrom('ticket').select((eb) => eb.fn.countAll<number>().as('running')).where('building_id', '=', house.id).where('status', 'in', [...openStatuses])
    .where((eb) => eb.exists(eb.selectFrom('sla_clock').select('sla_clock.id').whereRef('sla_clock.ticket_id', '=', 'ticket.id').where('sla_clock.state', '=', 'active'))).executeTakeFirstOrThrow();
  return { isOpen: calendar.isOpen(now), opensAt: calendar.nextOpen(now).toISOString(), promises, running };
}
