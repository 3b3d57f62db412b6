import type { Scope } from '@lintel/db';
import { BusinessHours, createBusinessCalendar } from '@lintel/kernel';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { BuildingRow } from '../building';
import type { TicketCategory } from './categories';
import { shift as shiftHours, type staffItem } from './contract';
import { calendarOf } from './store';

interface Row {
  readonly user_id: string;
  readonly name: string;
  readonly role: 'building_manager' | 'building_staff';
  readonly skills: readonly TicketCategory[] | null;
  readonly shift: unknown;
  readonly open: number;
}

const load = `(select count(*)::int from ticket t where t.assignee_id = m.user_id and t.building_id = m.building_id and t.status in ('open', 'in_progress', 'waiting_on_resident'))`;

/** Who works in a house, with what they are good at, whether they are there now and how much they have in hand; ranked for a category. */
export async function staffOf(scope: Scope, house: BuildingRow, category: TicketCategory | undefined, now: Date): Promise<z.infer<typeof staffItem>[]> {
  const { rows } = await sql<Row>`
    select m.user_id, u.name, min(m.role) as role, s.skills, s.shift, ${sql.raw(load)} as open
    from membership m join app_user u on u.id = m.user_id left join ticket_staff s on s.user_id = m.user_id and s.building_id = m.building_id
    where m.building_id = ${house.id} and m.role in ('building_manager', 'building_staff') and m.revoked_at is null and m.suspended_at is null and u.status = 'active'
    group by m.user_id, m.building_id, u.name, s.skills, s.shift order by u.name, m.user_id`.execute(scope.db);
  const isOpen = (await calendarOf(scope, house)).isOpen(now);
  const people = rows.map((row) => {
    const shift = row.shift === null ? null : shiftHours.parse(row.shift);
    const skills = [...(row.skills ?? [])];
    return {
      userId: row.user_id, name: row.name, role: row.role, skills, shift, openTickets: row.open, isOnShift: shift === null ? isOpen : isThere(shift, house.zone, now),
      hasSkill: category === undefined || skills.length === 0 || skills.includes(category),
    };
  });
  const ranking = rank(people);
  return people.map((person) => ({ ...person, rank: ranking.get(person.userId) ?? null }));
}

function isThere(shift: z.infer<typeof shiftHours>, zone: string, now: Date): boolean {
  const hours = BusinessHours.safeParse({ zone, week: shift, holidays: [] });
  return hours.success && createBusinessCalendar(hours.data).isOpen(now);
}

interface Candidate {
  readonly userId: string;
  readonly role: string;
  readonly isOnShift: boolean;
  readonly hasSkill: boolean;
  readonly openTickets: number;
}

/** Those who have the skill: who is there before who is not, staff before managers, then by what they have in hand; the id settles it. */
function rank(people: readonly Candidate[]): ReadonlyMap<string, number> {
  const order = (one: Candidate) => [one.isOnShift ? 0 : 1, one.role === 'building_staff' ? 0 : 1, one.openTickets] as const;
  const sorted = people.filter(({ hasSkill }) => hasSkill).toSorted((a, b) => {
    const [left, right] = [order(a), order(b)];
    return left[0] - right[0] || left[1] - right[1] || left[2] - right[2] || a.userId.localeCompare(b.userId);
  });
  return new Map(sorted.map(({ userId }, index) => [userId, index + 1]));
}
