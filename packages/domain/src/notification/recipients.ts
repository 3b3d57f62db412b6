import type { Scope } from '@lintel/db';
import type { Role } from '@lintel/kernel';

/** Who is told: a person with an account, or an address. */
export interface Recipient {
  readonly userId: string | null;
  readonly address: string | null;
}

const people = (rows: readonly { readonly user_id: string }[]): readonly Recipient[] => rows.map((row) => ({ userId: row.user_id, address: null }));

export async function peopleWithRole(scope: Scope, roles: readonly Role[], scopeId: string | null): Promise<readonly Recipient[]> {
  const rows = await scope.db.selectFrom('membership').innerJoin('app_user', 'app_user.id', 'membership.user_id').select('membership.user_id').distinct()
    .where('membership.role', 'in', [...roles]).where('membership.revoked_at', 'is', null).where('membership.suspended_at', 'is', null).where('app_user.status', '=', 'active')
    .where((eb) => eb.or([eb('membership.ends_at', 'is', null), eb('membership.ends_at', '>', eb.fn<Date>('now'))]))
    .where('membership.scope_id', scopeId === null ? 'is' : '=', scopeId).execute();
  return people(rows);
}

/** The listing's agent, or everyone who could act for the agency when it has none. */
export async function agentOf(scope: Scope, listingId: string): Promise<readonly Recipient[]> {
  const listing = await scope.db.selectFrom('listing').select(['list_agent_id', 'organisation_id']).where('id', '=', listingId).executeTakeFirst();
  if (listing === undefined) return [];
  return person(listing.list_agent_id) ?? peopleWithRole(scope, ['agency_owner', 'assistant'], listing.organisation_id);
}

/** The agent an inquiry is assigned to, or every agent who could claim it. */
export async function handlersOf(scope: Scope, assignedTo: string | null, organisationId: string | null): Promise<readonly Recipient[]> {
  return person(assignedTo) ?? peopleWithRole(scope, ['agent', 'agency_owner', 'assistant'], organisationId);
}

export async function askerOf(scope: Scope, inquiryId: string): Promise<readonly Recipient[]> {
  const row = await scope.db.selectFrom('inquiry').innerJoin('lead', 'lead.id', 'inquiry.lead_id').select(['inquiry.asker_user_id', 'lead.email'])
    .where('inquiry.id', '=', inquiryId).executeTakeFirst();
  return row === undefined ? [] : [{ userId: row.asker_user_id, address: row.asker_user_id === null ? row.email : null }];
}

/** Who saved the search, as long as they have it and their account is open. */
export async function ownerOf(scope: Scope, savedSearchId: string): Promise<readonly Recipient[]> {
  const rows = await scope.db.selectFrom('saved_search').innerJoin('app_user', 'app_user.id', 'saved_search.user_id').select('saved_search.user_id')
    .where('saved_search.id', '=', savedSearchId).where('saved_search.status', '=', 'active').where('app_user.status', '=', 'active').execute();
  return people(rows);
}

/** Whose licence it is. */
export async function holderOf(scope: Scope, licenceId: string): Promise<readonly Recipient[]> {
  const row = await scope.db.selectFrom('licence').innerJoin('agent_profile', 'agent_profile.id', 'licence.agent_id').select('agent_profile.user_id').where('licence.id', '=', licenceId).executeTakeFirst();
  return person(row?.user_id ?? null) ?? [];
}

/** The agent whose page it is. */
export async function personOfAgent(scope: Scope, agentId: string): Promise<readonly Recipient[]> {
  const row = await scope.db.selectFrom('agent_profile').select('user_id').where('id', '=', agentId).executeTakeFirst();
  return person(row?.user_id ?? null) ?? [];
}

export function person(userId: string | null): readonly Recipient[] | undefined {
  return userId === null ? undefined : [{ userId, address: null }];
}

/** Whom an open invitation is meant for: the account with that address, or the address. */
export async function inviteeOf(scope: Scope, invitationId: string): Promise<readonly Recipient[]> {
  const row = await scope.db.selectFrom('invitation').leftJoin('app_user', (join) => join.onRef('app_user.email', '=', 'invitation.email').on('app_user.status', '=', 'active'))
    .select(['invitation.email', 'app_user.id as user_id']).where('invitation.id', '=', invitationId).where('invitation.status', '=', 'pending').executeTakeFirst();
  return row === undefined ? [] : [{ userId: row.user_id, address: row.user_id === null ? row.email : null }];
}

/** Whom a living share is meant for: the account that has confirmed the address, or the address. */
export async function subjectOfShare(scope: Scope, grantId: string): Promise<readonly Recipient[]> {
  const row = await scope.db.selectFrom('record_grant').leftJoin('app_user', (join) => join.onRef('app_user.email', '=', 'record_grant.subject_email').on('app_user.status', '=', 'active').on('app_user.email_verified_at', 'is not', null))
    .select(['record_grant.subject_user_id', 'record_grant.subject_email', 'app_user.id as user_id']).where('record_grant.id', '=', grantId).where('record_grant.revoked_at', 'is', null).executeTakeFirst();
  if (row === undefined) return [];
  return person(row.subject_user_id ?? row.user_id) ?? [{ userId: null, address: row.subject_email }];
}

export async function inviterOf(scope: Scope, invitationId: string): Promise<readonly Recipient[]> {
  const row = await scope.db.selectFrom('invitation').select('invited_by').where('id', '=', invitationId).executeTakeFirst();
  return person(row?.invited_by ?? null) ?? [];
}
