import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { signedInUser } from '../../signed-in-user';
import { ssoRequired } from '../contract';
import { ssoPolicy } from '../policy';

/** One's organisations that ask for their own sign-in, and are closed to the present session for it. Errors: unauthenticated. */
export const listRequiredSso = defineQuery({
  name: 'sso.listRequired',
  summary: 'Organisations of yours that ask for their single sign-on.',
  input: z.strictObject({}),
  output: ssoRequired,
  permission: 'sso.own',
  async run(scope) {
    scope.authorise(ssoPolicy, 'sso.own', {});
    const userId = signedInUser(scope);
    const open = new Set(scope.actor.memberships.flatMap(({ organisationId }) => (organisationId === null ? [] : [organisationId])));
    const rows = await scope.db.selectFrom('membership as m').innerJoin('sso_connection as c', 'c.organisation_id', 'm.organisation_id').innerJoin('organisation as o', 'o.id', 'm.organisation_id')
      .innerJoin('app_user as u', 'u.id', 'm.user_id')
      .leftJoin('sso_domain as d', (join) => join.onRef('d.connection_id', '=', 'c.id').on('d.status', '=', 'verified').on(sql<boolean>`d.domain = lower(split_part(u.email::text, '@', -1))`))
      .select(['o.id as organisationId', 'o.name as organisationName', 'c.name', sql<string | null>`case when d.id is null then null else u.email end`.as('address')]).distinct().where('m.user_id', '=', userId).where('m.revoked_at', 'is', null).where('m.suspended_at', 'is', null)
      .where('c.status', '=', 'active').where('c.is_required', '=', true).orderBy('o.name').limit(100).execute();
    return { items: rows.filter(({ organisationId }) => !open.has(organisationId)) };
  },
});
