import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { pageOf } from '../../fields';
import { pageCursor, readCursor } from '../../paging';
import { caseItem, caseListInput } from '../contract';
import { findBuilding } from '../house';
import { moderationPolicy } from '../policy';
import { inHouse } from '../store';
import { caseRows, toCases } from './case-rows';

/** What was flagged in a house, what waits longest first. For those who decide. Errors: forbidden, not_found. */
export const listCases = defineQuery({
  name: 'moderation.list',
  summary: 'See what was flagged in your house.',
  input: caseListInput,
  output: pageOf(caseItem).extend({ waiting: z.int().describe('how many wait for a decision') }),
  permission: 'moderation.decide',
  async run(scope, { buildingId, status, cursor, limit }) {
    scope.authorise(moderationPolicy, 'moderation.decide', inHouse(await findBuilding(scope, buildingId)), 'moderation.flag');
    const after = readCursor(cursor);
    let query = caseRows(scope).where('moderation_case.building_id', '=', buildingId);
    if (status !== undefined) query = query.where('moderation_case.status', 'in', status);
    if (after !== undefined) query = query.where(sql<boolean>`(moderation_case.updated_at, moderation_case.id) > (${after.at}::timestamptz, ${after.id}::uuid)`);
    const rows = await query.orderBy('moderation_case.updated_at').orderBy('moderation_case.id').limit(limit + 1).execute();
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const { n } = await scope.db.selectFrom('moderation_case').select((eb) => eb.fn.countAll<number>().as('n')).where('building_id', '=', buildingId).where('status', 'in', ['open', 'appealed']).executeTakeFirstOrThrow();
    return { items: await toCases(scope, page), nextCursor: rows.length > limit && last !== undefined ? pageCursor(last.updated_text, last.id) : null, waiting: n };
  },
});
