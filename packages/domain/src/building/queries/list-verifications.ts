import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { pageCursor, readCursor } from '../../paging';
import { verificationListInput, verificationPage } from '../contract';
import { toVerification, verificationRows } from './rows';

/** The requests one may see: one's own, and those of the buildings one works in; newest first. */
export const listVerifications = defineQuery({
  name: 'verification.list',
  summary: 'List requests to be verified, newest first.',
  input: verificationListInput,
  output: verificationPage,
  permission: 'verification.view',
  async run(scope, input) {
    let query = verificationRows(scope);
    if (input.buildingId !== undefined) query = query.where('verification.building_id', '=', input.buildingId);
    if (input.unitId !== undefined) query = query.where('verification.unit_id', '=', input.unitId);
    if (input.isMine === true) query = query.where('verification.user_id', '=', scope.actor.userId);
    if (input.status !== undefined) query = query.where('verification.status', 'in', input.status);
    const after = readCursor(input.cursor);
    if (after !== undefined) query = query.where(sql<boolean>`(verification.created_at, verification.id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
    const rows = await query.orderBy('verification.created_at', 'desc').orderBy('verification.id', 'desc').limit(input.limit + 1).execute();
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    return { items: page.map(toVerification), nextCursor: rows.length > input.limit && last !== undefined ? pageCursor(last.created_text, last.id) : null };
  },
});
