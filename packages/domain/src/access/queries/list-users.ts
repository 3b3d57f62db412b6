import { defineQuery, type Scope } from '@lintel/db';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { z } from 'zod';
import { keyCursor, pageFrom, readKeyCursor } from '../../keyset';
import { userListInput, type userListItem, userPage } from '../contract';
import { containing } from '../../like';
import { userPolicy } from '../policy';

type Item = z.infer<typeof userListItem>;

/** Every account, the newest first, with its roles. An address is masked, and found only by whoever knows all of it. Errors: forbidden. */
export const listUsers = defineQuery({
  name: 'user.list',
  summary: 'Every account with its roles, filtered and paged.',
  input: userListInput,
  output: userPage,
  permission: 'user.list',
  async run(scope, input) {
    scope.authorise(userPolicy, 'user.list', {});
    const rows = await matching(scope, input);
    return pageFrom(rows, input.limit, (row): Item => ({
      id: row.id, email: scope.contact(userPolicy, 'user.contact', { id: row.id }, row.email), name: row.name, status: row.status as Item['status'], version: row.version, createdAt: row.created_at.toISOString(),
      lastSeenAt: row.last_seen_at?.toISOString() ?? null, memberships: row.memberships as Item['memberships'],
    }), (row) => keyCursor(row.id));
  },
});

function matching(scope: Scope, input: z.infer<typeof userListInput>) {
  let users = scope.db.selectFrom('app_user as u').select(['u.id', 'u.email', 'u.name', 'u.status', 'u.version', 'u.created_at'])
    .select((eb) => [
      eb.selectFrom('session as s').select((e) => e.fn.max('s.last_used_at').as('at')).whereRef('s.user_id', '=', 'u.id').as('last_seen_at'),
      jsonArrayFrom(
        eb.selectFrom('membership as m').leftJoin('organisation as o', 'o.id', 'm.organisation_id')
          .select(['m.id', 'm.role', 'm.scope', 'm.scope_id as scopeId', 'm.organisation_id as organisationId', 'o.name as organisationName'])
          .whereRef('m.user_id', '=', 'u.id').where('m.revoked_at', 'is', null).orderBy('m.granted_at').orderBy('m.id'),
      ).as('memberships'),
    ])
    .orderBy('u.id', 'desc').limit(input.limit + 1);
  const { text, status, role, organisationId } = input;
  if (input.cursor !== undefined) users = users.where('u.id', '<', readKeyCursor(z.uuid(), input.cursor));
  if (status !== undefined) users = users.where('u.status', '=', status);
  if (text !== undefined && text !== '')
    users = users.where((eb) => eb.or([eb('u.name', 'ilike', containing(text)), eb('u.email', '=', text)]));
  if (role !== undefined || organisationId !== undefined)
    users = users.where((eb) => {
      let held = eb.selectFrom('membership as f').select('f.id').whereRef('f.user_id', '=', 'u.id').where('f.revoked_at', 'is', null);
      if (role !== undefined) held = held.where('f.role', '=', role);
      if (organisationId !== undefined) held = held.where('f.organisation_id', '=', organisationId);
      return eb.exists(held);
    });
  return users.execute();
}
