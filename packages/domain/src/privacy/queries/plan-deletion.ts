import { defineQuery, type Scope } from '@lintel/db';
import { runStatement } from '@lintel/db/log';
import { z } from 'zod';
import { settingOf, settings } from '../../configuration';
import { id } from '../../fields';
import { soleRolesOf } from '../../organisation';
import type { PersonalTable } from '../../personal';
import { personalTables } from '../../personal-registry';
import { deletionPlan } from '../contract';
import { privacyPolicy } from '../policy';
import { countOf, type Person } from '../rows';
import { deletionOf, openDeletion, personOf } from '../store';

/**
 * What deleting an account would do, before anybody asks for it: what goes, what stays and why, and what stands in its way. Of oneself, or for a platform admin of
 * anybody. Errors: not_found.
 */
export const planDeletion = defineQuery({
  name: 'accountDeletion.plan',
  summary: 'What deleting an account would do.',
  input: z.object({ userId: id }),
  output: deletionPlan,
  permission: 'privacy.view',
  async run(scope, { userId }) {
    scope.authorise(privacyPolicy, 'privacy.view', { id: userId, userId });
    const person = await personOf(scope, userId);
    const counted = await counts(scope, person);
    const open = await openDeletion(scope, userId);
    return {
      userId, graceDays: await settingOf(scope, settings.graceDays),
      goes: counted.flatMap(({ table: { table, title, forgetting }, rows }) => (forgetting.how === 'keep' || rows === 0 ? [] : [{ table, title, rows }])),
      stays: counted.flatMap(({ table: { table, title, forgetting }, rows }) => (forgetting.how !== 'keep' || rows === 0 ? [] : [{ table, title, why: forgetting.why, rows }])),
      blockedBy: (await soleRolesOf(scope, userId)).map((role) => ({ ...role })),
      current: open === undefined ? null : deletionOf(open),
    };
  },
});

async function counts(scope: Scope, person: Person): Promise<readonly { readonly table: PersonalTable; readonly rows: number }[]> {
  const text = personalTables.map((table, at) => `select ${String(at)} as at, (${countOf(table)}) as rows`).join(' union all ');
  const rows = await runStatement<{ readonly at: number; readonly rows: number }>(scope.db, text, [person.id, person.email]);
  const byPlace = new Map(rows.map((row) => [row.at, row.rows]));
  return personalTables.map((table, at) => ({ table, rows: byPlace.get(at) ?? 0 }));
}
