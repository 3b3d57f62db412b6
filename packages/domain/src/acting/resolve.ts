import type { Db } from '@lintel/db';
import { type Actor, type ActorGrant, type ActorMembership, isUuid, narrowedTo } from '@lintel/kernel';
import { accountRights, cameAsAsked, livingSession } from '../access';
import { allowedByRights, allowedToImpersonate } from './allowed';
import type { DelegationRight } from './contract';

/**
 * One statement for everything that must hold at this very moment, by the database's clock: the session, both accounts, the standing in itself; of a
 * delegation that it was not taken back and that the delegate still works there; of an administrator that they still are one and the other is none.
 */
const byActing = {
  name: 'actor-by-acting',
  text: `select a.kind, a.user_id as sitter_id, a.organisation_id, least(a.expires_at, d.until) as ends_at, d.rights, u.id as user_id, ${accountRights(`(a.kind = 'impersonation' or ${cameAsAsked})`)}
    from acting a
    join session s on s.id = a.session_id and s.user_id = a.user_id and ${livingSession}
    join app_user sitter on sitter.id = a.user_id and sitter.status = 'active'
    join app_user u on u.id = a.subject_id and u.status = 'active'
    left join delegation d on d.id = a.delegation_id
    where a.id = $1 and a.session_id = $2 and a.ended_at is null and a.expires_at > now() and case a.kind
      when 'delegation' then d.revoked_at is null and (d.until is null or d.until > now()) and exists (
        select from membership m where m.user_id = a.user_id and m.organisation_id = a.organisation_id and m.scope = 'organisation'
          and m.revoked_at is null and m.suspended_at is null and (m.ends_at is null or m.ends_at > now()) and ${cameAsAsked})
      else exists (select from membership m where m.user_id = a.user_id and m.role = 'platform_admin' and m.revoked_at is null and m.suspended_at is null and (m.ends_at is null or m.ends_at > now()))
        and not exists (select from membership m where m.user_id = a.subject_id and m.scope = 'platform' and m.revoked_at is null and m.suspended_at is null)
      end`,
} as const;

interface Found {
  readonly kind: 'delegation' | 'impersonation';
  readonly sitter_id: string;
  readonly organisation_id: string | null;
  readonly ends_at: Date;
  readonly rights: readonly DelegationRight[] | null;
  readonly user_id: string;
  readonly memberships: readonly ActorMembership[];
  readonly grants: readonly ActorGrant[];
}

/**
 * Who a session stands in for. Undefined as soon as anything of it holds no longer: whoever asks is then nobody, never themselves again, or a page that
 * was opened as one person would go on as another.
 */
export async function resolveActing(db: Db, sessionId: string, actingId: string): Promise<Actor | undefined> {
  if (!isUuid(actingId)) return undefined;
  const { rows: [found] } = await db.pool.query<Found>({ ...byActing, values: [actingId, sessionId] });
  if (found === undefined) return undefined;
  const { kind, sitter_id: userId, user_id: subjectId, memberships, grants } = found;
  const allowed = kind === 'delegation' ? allowedByRights(found.rights ?? []) : allowedToImpersonate;
  const actor: Actor = { kind: 'user', userId: subjectId, sessionId, onBehalfOf: subjectId, memberships, grants, isSteppedUp: false, standIn: { kind, userId, actingId, endsAt: found.ends_at.toISOString(), ...allowed } };
  return found.organisation_id === null ? actor : narrowedTo(actor, found.organisation_id);
}
