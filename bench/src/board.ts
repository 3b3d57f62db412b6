import type { World } from '@lintel/domain/testing';
import { getBoard } from '@lintel/domain/ticket';
import type { boardInput } from '@lintel/domain/ticket/contract';
import type { Actor } from '@lintel/kernel';
import type { z } from 'zod';
import { besideStatements } from './beside-statements';
import type { Bench, Figure } from './figure';
import { onStage } from './stage';

const tickets = 20_000;
const reporters = 40;
const rounds = 60;

type Filter = Omit<z.input<typeof boardInput>, 'buildingId'>;

export const board: Bench = {
  name: 'board',
  summary: `a manager's board of a house with ${tickets.toLocaleString('en')} tickets, by each of its filters, against the statements it sends, sent by hand`,
  run: () =>
    onStage(async ({ world }) => {
      const manager = await world.person('building_manager');
      const staff = await Promise.all(Array.from({ length: 5 }, () => world.person('building_staff')));
      const buildingId = await fill(world, staff, await Promise.all(Array.from({ length: reporters }, () => world.person('resident'))));
      const filters: Readonly<Record<string, Filter>> = {
        everything: {}, category: { category: ['plumbing'] }, priority: { priority: ['urgent', 'high'] }, 'one person': { assigneeId: staff[0]?.userId ?? '' }, nobody: { isUnassigned: true },
        overdue: { isBreached: true }, words: { query: 'kitchen' }, 'words and category': { query: 'drips', category: ['plumbing', 'heating'] },
      };
      const figures: Figure[] = [];
      for (const [name, filter] of Object.entries(filters))
        figures.push(...(await besideStatements(world.database.db, `board, ${name}`, () => world.executor.ask(getBoard, { buildingId, ...filter }, world.as(manager)), { rounds, mostMs: 150 })));
      return figures;
    }),
};

/** A house in which much breaks: tickets of every state, most of them over long ago, as in a house of some years. */
async function fill(world: World, staff: readonly Actor[], people: readonly Actor[]): Promise<string> {
  const { pool } = world.database.db;
  const { rows: [house] } = await pool.query<{ id: string; organisation_id: string }>('select id, organisation_id from building limit 1');
  if (house === undefined) throw new Error('There is no house.');
  await pool.query(`
    insert into ticket (id, organisation_id, building_id, unit_id, number, place, category, priority, title, status, reporter_id, assignee_id, completed_at, ended_at, due_at, breached_at, created_at, updated_at)
    select gen_random_uuid(), $1, $2, case when n % 3 = 0 then null else (select id from unit where building_id = $2 limit 1) end, n, (array['kitchen', 'bathroom', 'stairs', 'garage', 'roof'])[1 + n % 5],
      (array['plumbing', 'electrical', 'heating', 'lift', 'doors_and_locks'])[1 + n % 5], (array['low', 'normal', 'normal', 'high', 'urgent'])[1 + n / 5 % 5], (array['The tap drips', 'The light is out', 'It is cold', 'It stands still', 'It does not close'])[1 + n % 5] || ' ' || n,
      status, ($3::uuid[])[1 + n % $4], case when n % 4 = 0 then null else ($5::uuid[])[1 + n % $6] end, case when status in ('completed', 'closed') then at + interval '2 days' end, case when status = 'closed' then at + interval '9 days' end,
      case when status in ('open', 'in_progress') then at + interval '3 days' end, case when n % 11 = 0 then at + interval '1 day' end, at, at
    from (select n, now() - make_interval(mins => n * 30) as at, (array['open', 'in_progress', 'waiting_on_resident', 'completed', 'closed'])[1 + n / 7 % 5] as status from generate_series(1, $7::int) n) made`,
  [house.organisation_id, house.id, people.map(({ userId }) => userId), people.length, staff.map(({ userId }) => userId), staff.length, tickets]);
  await pool.query('insert into ticket_follower (id, organisation_id, ticket_id, user_id) select gen_random_uuid(), organisation_id, id, ($1::uuid[])[1 + (number + k) % $2] from ticket cross join generate_series(1, 2) k', [people.map(({ userId }) => userId), people.length]);
  await pool.query('vacuum analyze ticket, ticket_follower, building, unit, app_user, membership');
  return house.id;
}
