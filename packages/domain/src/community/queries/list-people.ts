import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id, writtenText } from '../../fields';
import { containing } from '../../like';
import { personItem } from '../contract';
import { findBuilding } from '../house';
import { peopleOf } from '../people';
import { channelPolicy } from '../policy';
import { inHouse } from '../store';

/** Whom one may name and write to in a house. Errors: not_found. */
export const listPeople = defineQuery({
  name: 'channel.listPeople',
  summary: 'Find whom you may name and write to.',
  input: z.object({ buildingId: id, query: writtenText(60).default('') }),
  output: z.object({ items: z.array(personItem) }),
  permission: 'channel.join',
  async run(scope, { buildingId, query }) {
    scope.authorise(channelPolicy, 'channel.join', inHouse(await findBuilding(scope, buildingId)), 'channel.join');
    const { rows } = await sql<{ user_id: string; name: string; is_staff: boolean; unit_label: string | null }>`
      select * from (${peopleOf(scope, buildingId)}) people where people.user_id is distinct from ${scope.actor.userId}::uuid and people.name ilike ${containing(query)} order by people.is_staff desc, people.name limit 50`.execute(scope.db);
    return { items: rows.map((row) => ({ userId: row.user_id, name: row.name, isStaff: row.is_staff, unitLabel: row.unit_label })) };
  },
});
