import { defineQuery, type Scope } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { sql } from 'kysely';
import { cameAsAsked } from '../actors';
import { type Me, me, noInput } from '../contract';
import { userPolicy } from '../policy';
import { signedInUser } from '../../signed-in-user';

/** The one who asks, and every place they have a role in, but for organisations that ask for another sign-in than theirs. Errors: unauthenticated. */
export const getMe = defineQuery({
  name: 'user.getMe',
  summary: 'Your account and the places you have a role in.',
  input: noInput,
  output: me,
  permission: 'user.own',
  async run(scope) {
    scope.authorise(userPolicy, 'user.own', {});
    const userId = signedInUser(scope);
    const user = await scope.db.selectFrom('app_user as u').leftJoin('account_deletion as leaving', (join) => join.onRef('leaving.user_id', '=', 'u.id').on('leaving.status', '=', 'pending'))
      .select(['u.id', 'u.email', 'u.name', 'u.locale', 'u.zone', 'u.theme', 'u.units', 'u.currency', 'u.shows_presence as showsPresence', 'u.version', 'u.seen_position', 'leaving.id as leavingId', 'leaving.due_at'])
      .where('u.id', '=', userId).executeTakeFirst();
    if (user === undefined) throw notFound('user', userId);
    const { seen_position: seenPosition, due_at: dueAt, theme, units, ...rest } = user;
    return { ...rest, theme: theme as Me['theme'], units: units as Me['units'], seenPosition, leavesAt: dueAt?.toISOString() ?? null, memberships: await placesOf(scope, userId) };
  },
});

async function placesOf(scope: Scope, userId: string): Promise<Me['memberships']> {
  const { standIn, within, sessionId } = scope.actor;
  // A key comes in no session; an administrator looks past the door.
  const isHeld = sessionId !== null && standIn?.kind !== 'impersonation';
  const rows = await scope.db.selectFrom('membership as m')
    .leftJoin('session as s', (join) => join.on(sql<boolean>`s.id = ${sessionId}::uuid`))
    .leftJoin('organisation as o', 'o.id', 'm.organisation_id')
    .leftJoin('unit as u', (join) => join.onRef('u.id', '=', 'm.scope_id').on('m.scope', '=', 'unit'))
    .leftJoin('building as b', (join) => join.on('b.id', '=', sql<string>`coalesce(u.building_id, m.scope_id)`))
    .select(['m.id', 'm.role', 'm.scope', 'm.scope_id as scopeId', 'm.organisation_id as organisationId', 'o.name as organisationName', 'o.slug as organisationSlug'])
    .select(sql<string | null>`case m.scope when 'organisation' then o.name when 'building' then b.name when 'unit' then concat_ws(' · ', b.name, u.label) end`.as('scopeName'))
    .where('m.user_id', '=', userId).where('m.revoked_at', 'is', null).where('m.suspended_at', 'is', null)
    .where(sql<boolean>`(m.ends_at is null or m.ends_at > now())`).$if(isHeld, (open) => open.where(sql.raw<boolean>(cameAsAsked))).orderBy('m.granted_at').orderBy('m.id').execute();
  // Whoever acts for somebody in one organisation is told nothing of their other places.
  return (standIn === undefined || within === undefined ? rows : rows.filter((row) => row.organisationId === within)) as Me['memberships'];
}
