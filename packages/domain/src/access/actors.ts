import type { Db } from '@lintel/db';
import { type Actor, type ActorGrant, type ActorMembership, narrowedTo } from '@lintel/kernel';
import { hashOfApiKey } from './api-key-secret';
import { organisationCalled } from './organisation-called';
import { idleDays, stepUpMinutes } from './sessions';

/**
 * Roles and shares of one account, as JSON, in the statement that finds it. Shares with an organisation reach its people, not its buildings'
 * residents; shares with an address reach who has shown that they read mail there. The subjects are gathered first, as one array: asked for with `or`,
 * every share of everybody is read.
 */
export const accountRights = (isOpen = 'true') => `
  (select coalesce(json_agg(json_build_object('role', m.role, 'scope', m.scope, 'scopeId', m.scope_id, 'organisationId', m.organisation_id,
      'buildingId', coalesce(m.building_id, home.building_id), 'endsAt', m.ends_at) order by m.id), '[]')
    from membership m left join unit home on home.id = m.unit_id
    where m.user_id = u.id and m.revoked_at is null and m.suspended_at is null and (m.ends_at is null or m.ends_at > now()) and ${isOpen}) as memberships,
  (select coalesce(json_agg(json_build_object('id', g.id, 'recordType', g.record_type, 'recordId', g.record_id, 'right', g."right", 'subjectId', g.subject_id, 'endsAt', g.until) order by g.id), '[]')
    from (
      select id, record_type, record_id, "right", subject_id, until from record_grant where revoked_at is null and not is_offer and (until is null or until > now()) and subject_id = any(array(
        select u.id union all
        select m.organisation_id from membership m where m.user_id = u.id and m.revoked_at is null and m.suspended_at is null and m.scope in ('organisation', 'building') and ${isOpen}))
      union all
      select id, record_type, record_id, "right", u.id, until from record_grant
        where revoked_at is null and subject_email is not null and (until is null or until > now()) and subject_email = u.email and u.email_verified_at is not null
    ) g) as grants`;

/** Of `session s`, by the database's clock: it lives. */
export const livingSession = `s.revoked_at is null and s.expires_at > now() and s.last_used_at > now() - interval '${idleDays} days'`;

/**
 * An organisation that asks for its own sign-in is closed to sessions that came in another way. Not to its owners, so that a provider that is down or wrong shuts nobody out for
 * good; nor to those who live in its buildings.
 */
export const cameAsAsked = `(m.role in ('agency_owner', 'firm_owner', 'company_owner', 'resident', 'unit_owner') or not exists (
      select from sso_connection c where c.organisation_id = m.organisation_id and c.status = 'active' and c.is_required and c.id is distinct from s.connection_id))`;

const bySession = {
  name: 'actor-by-session',
  text: `select u.id as user_id, s.last_used_at < now() - interval '5 minutes' as is_stale,
    s.stepped_up_at > now() - interval '${stepUpMinutes} minutes' as is_stepped_up, ${accountRights(cameAsAsked)}
    from session s join app_user u on u.id = s.user_id and u.status = 'active'
    where s.id = $1 and ${livingSession}`,
} as const;

const byKey = {
  name: 'actor-by-key',
  text: `select u.id as user_id, k.id as key_id, k.organisation_id, k.scopes, k.last_used_at is null or k.last_used_at < now() - interval '1 minute' as is_stale, ${accountRights()}
    from api_key k join app_user u on u.id = k.user_id and u.status = 'active'
    where (k.secret_hash = $1 or (k.old_hash = $1 and k.old_until > now())) and k.revoked_at is null and (k.expires_at is null or k.expires_at > now())`,
} as const;

const byEmail = {
  name: 'actor-by-email',
  text: `select u.id as user_id, ${accountRights()} from app_user u where u.email = $1::citext and u.status = 'active'`,
} as const;

const byId = {
  name: 'actor-by-id',
  text: `select u.id as user_id, ${accountRights()} from app_user u where u.id = $1 and u.status = 'active'`,
} as const;

interface Found {
  readonly user_id: string;
  readonly memberships: readonly ActorMembership[];
  readonly grants: readonly ActorGrant[];
}

/** A key's own fields. */
interface FoundByKey extends Found {
  readonly key_id: string;
  readonly organisation_id: string | null;
  readonly scopes: readonly string[];
  readonly is_stale: boolean;
}

function actorOf(found: Found, sessionId: string | null): Actor {
  return { kind: 'user', userId: found.user_id, sessionId, onBehalfOf: null, memberships: found.memberships, grants: found.grants };
}

/**
 * Who a session belongs to, with every role and share, by one prepared statement. Undefined when it ended, ran out, never was, or its account
 * is suspended. Its last use is noted at most every five minutes, without waiting. `within`: the organisation, by short name or id, in whose name
 * alone is asked; rights elsewhere are left out, and one that they have no part in leaves none.
 */
export async function resolveSession(db: Db, sessionId: string, within?: string): Promise<Actor | undefined> {
  const { rows: [found] } = await db.pool.query<Found & { is_stale: boolean; is_stepped_up: boolean }>({ ...bySession, values: [sessionId] });
  if (found === undefined) return undefined;
  if (found.is_stale) noteUse(db, 'update session set last_used_at = now() where id = $1', sessionId);
  const actor = { ...actorOf(found, sessionId), isSteppedUp: found.is_stepped_up };
  return within === undefined ? actor : narrowedTo(actor, await organisationCalled(db, within));
}

/**
 * Who a key belongs to, limited to its scopes and, when it has one, its organisation. Undefined when it ended, ran out, never was, or its
 * account is suspended. Its last use is noted at most each minute, without waiting.
 */
export async function resolveApiKey(db: Db, key: string): Promise<Actor | undefined> {
  const hash = hashOfApiKey(key);
  if (hash === undefined) return undefined;
  const { rows: [found] } = await db.pool.query<FoundByKey>({ ...byKey, values: [hash] });
  if (found === undefined) return undefined;
  if (found.is_stale) noteUse(db, 'update api_key set last_used_at = now() where id = $1', found.key_id);
  const { organisation_id: only, scopes } = found;
  const actor = actorOf(found, null);
  if (only === null) return { ...actor, scopes };
  return { ...actor, scopes, memberships: actor.memberships.filter((m) => m.organisationId === only), grants: [] };
}

/** The active account with this e-mail address: whom the command line acts as. */
export async function resolveUserByEmail(db: Db, email: string): Promise<Actor | undefined> {
  const { rows: [found] } = await db.pool.query<Found>({ ...byEmail, values: [email.trim()] });
  return found === undefined ? undefined : actorOf(found, null);
}

/** An active account as it is at this moment: what is read for it is read by these rights and no others. */
export async function resolveUser(db: Db, userId: string): Promise<Actor | undefined> {
  const { rows: [found] } = await db.pool.query<Found>({ ...byId, values: [userId] });
  return found === undefined ? undefined : actorOf(found, null);
}

/** A note for its owner's list; losing one harms nobody, so nobody waits for it. */
function noteUse(db: Db, text: string, id: string): void {
  db.pool.query(text, [id]).catch(() => {});
}
