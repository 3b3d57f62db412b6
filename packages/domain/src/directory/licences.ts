import type { Database, Scope, ScopedTransaction } from '@lintel/db';
import { DomainError, invalidInput, notFound } from '@lintel/kernel';
import { type Selectable, sql, type Updateable } from 'kysely';
import { type AgentRow, agentFact, lockAgent, updateAgent } from './agents';
import { agentUnverified, agentVerified } from './events';
import type { LicenceStatus } from './lifecycle';

export type LicenceRow = Selectable<Database['licence']> & { readonly status: LicenceStatus };

/** A licence with whose it is, both locked. */
export interface HeldLicence {
  readonly licence: LicenceRow;
  readonly agent: AgentRow;
}

export const licenceAttributes = ({ licence, agent }: HeldLicence) => ({ id: licence.id, userId: agent.user_id, agencyId: agent.agency_id });
export const licenceColumns = { id: 'licence.id', userId: 'agent_profile.user_id', agencyId: 'agent_profile.agency_id' } as const;

/** Locks the agent first and then the licence, in the order every command takes them. @throws DomainError not_found, stale_version */
export async function lockLicence(tx: ScopedTransaction, id: string, expectedVersion?: number): Promise<HeldLicence> {
  const found = await tx.db.selectFrom('licence').select('agent_id').where('id', '=', id).executeTakeFirst();
  if (found === undefined) throw notFound('licence', id);
  const agent = await lockAgent(tx, found.agent_id);
  const licence = (await tx.db.selectFrom('licence').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow()) as LicenceRow;
  if (expectedVersion !== undefined && expectedVersion !== licence.version)
    throw new DomainError('stale_version', 'Someone else was quicker with this licence. Read it again.', { expectedVersion, version: licence.version });
  return { licence, agent };
}

export async function updateLicence(tx: ScopedTransaction, licence: LicenceRow, patch: Updateable<Database['licence']>): Promise<LicenceRow> {
  const row = await tx.db.updateTable('licence').set({ ...patch, version: licence.version + 1, updated_at: tx.now }).where('id', '=', licence.id).returningAll().executeTakeFirstOrThrow();
  return row as LicenceRow;
}

export const licenceFact = (licence: LicenceRow, agent: AgentRow) => ({ aggregateId: licence.id, aggregateVersion: licence.version, organisationId: agent.agency_id });
export const licenceStateOf = (licence: LicenceRow) => ({ id: licence.id, version: licence.version, status: licence.status });

/**
 * The first moment after a licence's last day, where the agency is.
 * @throws DomainError invalid_input when that is past already, or so far ahead that it must be a slip.
 */
export async function endOf(tx: ScopedTransaction, agencyId: string, expiresOn: string): Promise<Date> {
  const { rows: [row] } = await sql<{ at: Date; is_past: boolean; is_far: boolean }>`
    select at, at <= ${tx.now} as is_past, at > ${tx.now}::timestamptz + interval '15 years' as is_far
    from (select ((${expiresOn}::date + 1)::timestamp at time zone o.zone) as at from organisation o where o.id = ${agencyId}) as last`.execute(tx.db);
  if (row === undefined) throw notFound('agency', agencyId);
  if (row.is_past) throw invalidInput([{ path: 'expiresOn', code: 'past', message: 'is over already; hand in the licence that counts now' }]);
  if (row.is_far) throw invalidInput([{ path: 'expiresOn', code: 'too_far', message: 'is more than 15 years ahead; look at the date again' }]);
  return row.at;
}

/**
 * Notes on the agent until when somebody stands by a licence of theirs, and tells when the badge comes or goes. Called after every change of a
 * licence, with the agent locked.
 */
export async function noteVerification(tx: ScopedTransaction, agent: AgentRow, lost: 'expired' | 'revoked' | 'rejected' = 'expired'): Promise<void> {
  const { until } = await tx.db.selectFrom('licence').select((eb) => eb.fn.max('verified_until').as('until')).where('agent_id', '=', agent.id).executeTakeFirstOrThrow();
  const next = until === null ? null : new Date(until);
  if ((next?.getTime() ?? null) === (agent.verified_until?.getTime() ?? null)) return;
  // What the row says counts, not the clock: the event of a badge that has run out comes with the licence's.
  const had = agent.verified_until !== null;
  const noted = await updateAgent(tx, agent, { verified_until: next });
  if (next !== null && next > tx.now) {
    if (!had) tx.append(agentVerified, { ...agentFact(noted), data: { userId: agent.user_id, until: next.toISOString() } });
  } else if (had) tx.append(agentUnverified, { ...agentFact(noted), data: { userId: agent.user_id, because: lost } });
}

/** Whether somebody has it verified already, elsewhere; for a moderator to know before the database refuses. */
export async function sameNumber(scope: Scope, licence: Pick<LicenceRow, 'id' | 'jurisdiction' | 'number'>): Promise<string | null> {
  const row = await scope.db.selectFrom('licence').innerJoin('agent_profile', 'agent_profile.id', 'licence.agent_id').innerJoin('app_user', 'app_user.id', 'agent_profile.user_id')
    .select('app_user.name').where('licence.id', '!=', licence.id).where('licence.jurisdiction', '=', licence.jurisdiction)
    .where(sql<boolean>`upper(licence.number) = upper(${licence.number})`).where('licence.status', 'in', ['verified', 'expiring', 'under_review']).limit(1).executeTakeFirst();
  return row?.name ?? null;
}
