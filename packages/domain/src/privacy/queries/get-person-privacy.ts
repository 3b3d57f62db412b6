import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { settingOf, settings } from '../../configuration';
import { id } from '../../fields';
import { soleRolesOf } from '../../organisation';
import { personPrivacy } from '../contract';
import { exportOf } from '../export-view';
import { privacyPolicy } from '../policy';
import { readConsents } from '../read-consents';
import { deletionOf, type DeletionRow, type ExportRow, personOf } from '../store';

const shown = 10;

/** What a person allows and ever said to it, the copies made for them, and the deletions asked for: for whoever answers for accounts. Errors: forbidden, not_found. */
export const getPersonPrivacy = defineQuery({
  name: 'person.privacy',
  summary: 'What a person allows, and the copies and deletions asked for.',
  input: z.object({ userId: id }),
  output: personPrivacy,
  permission: 'privacy.administer',
  sensitive: ({ userId }) => ({ recordType: 'user', recordId: userId, organisationId: null }),
  async run(scope, { userId }) {
    scope.authorise(privacyPolicy, 'privacy.administer', {});
    const person = await personOf(scope, userId);
    const exports = await scope.db.selectFrom('personal_export').selectAll().select(sql<Date>`now()`.as('now')).where('user_id', '=', person.id).orderBy('created_at', 'desc').limit(shown).execute();
    const deletions = await scope.db.selectFrom('account_deletion as d').leftJoin('app_user as o', (join) => join.onRef('o.id', '=', 'd.ordered_by').onRef('o.id', '<>', 'd.user_id'))
      .selectAll('d').select('o.name as orderer').where('d.user_id', '=', person.id).orderBy('d.created_at', 'desc').limit(shown).execute();
    return {
      userId,
      consents: await readConsents(scope, userId),
      exports: exports.map((row) => exportOf(row as typeof row & ExportRow, row.now)),
      deletions: deletions.map((row) => ({ ...deletionOf(row as typeof row & DeletionRow), orderedBy: row.orderer })),
      graceDays: await settingOf(scope, settings.graceDays),
      blockedBy: (await soleRolesOf(scope, userId)).map((role) => ({ ...role })),
    };
  },
});
