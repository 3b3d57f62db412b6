import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { signedInUser } from '../../signed-in-user';
import { exportList } from '../contract';
import { exportOf, exportsADay } from '../export-view';
import { privacyPolicy } from '../policy';
import type { ExportRow } from '../store';

const shown = 10;

/** Copies you asked for, the newest first. Errors: unauthenticated. */
export const listExports = defineQuery({
  name: 'personalExport.list',
  summary: 'Copies of your data you asked for.',
  input: z.object({}),
  output: exportList,
  permission: 'privacy.own',
  async run(scope) {
    scope.authorise(privacyPolicy, 'privacy.own', {});
    const rows = await scope.db.selectFrom('personal_export').selectAll().select(sql<Date>`now()`.as('now')).where('user_id', '=', signedInUser(scope))
      .orderBy('created_at', 'desc').limit(shown).execute();
    const now = rows[0]?.now ?? new Date();
    const last = rows.filter(({ created_at: at }) => at.getTime() > now.getTime() - 86_400_000)[exportsADay - 1];
    return {
      exports: rows.map((row) => exportOf(row as typeof row & ExportRow, now)),
      mayAskAt: last === undefined ? null : new Date(last.created_at.getTime() + 86_400_000).toISOString(),
    };
  },
});
