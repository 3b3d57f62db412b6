import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { pageCursor, readCursor } from '../../paging';
import { licenceListInput, licencePage } from '../licence-contract';
import { licenceRows, toLicence } from './licence-rows';

/** The licences one may see: one's own, one's agency's, for moderators all; what was handed in first comes first. Errors: malformed. */
export const listLicences = defineQuery({
  name: 'licence.list',
  summary: 'List the licences one may see, what was handed in first first.',
  input: licenceListInput,
  output: licencePage,
  permission: 'licence.view',
  async run(scope, input) {
    let query = licenceRows(scope);
    if (input.status !== undefined) query = query.where('licence.status', 'in', input.status);
    if (input.isMine === true) query = query.where('agent_profile.user_id', '=', scope.actor.userId);
    const after = readCursor(input.cursor);
    if (after !== undefined) query = query.where(sql<boolean>`(licence.submitted_at, licence.id) > (${after.at}::timestamptz, ${after.id}::uuid)`);
    const rows = await query.orderBy('licence.submitted_at').orderBy('licence.id').limit(input.limit + 1).execute();
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    return { items: page.map((row) => toLicence(scope, row)), nextCursor: rows.length > input.limit && last !== undefined ? pageCursor(last.submitted_text, last.id) : null };
  },
});
