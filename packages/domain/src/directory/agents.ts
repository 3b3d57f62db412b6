import type { Database, Scope, ScopedTransaction } from '@lintel/db';
import { DomainError, notFound } from '@lintel/kernel';
import { type Selectable, sql, type Updateable } from 'kysely';
import type { Cover } from '../listing';

export type AgentRow = Selectable<Database['agent_profile']>;

/** They work for the agency of the row outside, as one who may have clients. By rows of this moment: no reaction has to run first. */
const worksThere = sql<boolean>`exists (select from membership m where m.user_id = agent_profile.user_id and m.scope = 'organisation' and m.scope_id = agent_profile.agency_id
  and m.role in ('agent', 'agency_owner') and m.revoked_at is null and m.suspended_at is null)`;

/** Agents as their policy sees them, with what every list shows; `agent.is_verified` by the database's clock. */
export function agentsOf(scope: Pick<Scope, 'db'>) {
  return scope.db.selectFrom((eb) => eb.selectFrom('agent_profile')
    .innerJoin('app_user', 'app_user.id', 'agent_profile.user_id').innerJoin('organisation', 'organisation.id', 'agent_profile.agency_id')
    .leftJoin('profile', 'profile.user_id', 'agent_profile.user_id')
    .selectAll('agent_profile')
    .select(['app_user.name', 'organisation.name as agency_name', 'organisation.slug as agency_slug'])
    .select([
      sql<readonly string[]>`coalesce(profile.languages, '{}')`.as('languages'),
      sql<boolean>`coalesce(agent_profile.verified_until > now(), false)`.as('is_verified'),
      sql<boolean>`(agent_profile.is_listed and app_user.status = 'active' and ${worksThere})`.as('is_public'),
    ])
    .as('agent'));
}

/** Where the policy's attributes lie in {@link agentsOf}. */
export const agentColumns = { id: 'agent.id', userId: 'agent.user_id', agencyId: 'agent.agency_id', isPublic: 'agent.is_public' } as const;

export function attributesOf(row: { readonly id: string; readonly user_id: string; readonly agency_id: string; readonly is_public: boolean }) {
  return { id: row.id, userId: row.user_id, agencyId: row.agency_id, isPublic: row.is_public };
}

/** A person's newest picture, with its renditions. */
export function portraitOf(userId: 'agent.user_id' | 'app_user.id') {
  return sql<Cover | null>`(select json_build_object('id', m.id, 'kind', m.kind, 'status', m.status, 'width', m.width, 'height', m.height, 'blurhash', m.blurhash,
      'caption', m.caption, 'alt', m.alt_text, 'url', m.url, 'renditions', (select coalesce(json_agg(json_build_object('width', r.width, 'format', r.format,
      'key', r.file_key) order by r.width), '[]') from media_rendition r where r.media_id = m.id))
    from media m where m.record_type = 'profile' and m.record_id = ${sql.ref(userId)} and m.kind = 'photo' and m.status = 'ready' order by m.created_at desc, m.id desc limit 1)`;
}

/** Locks the row: whatever changes an agent's licences or reviews takes it first. @throws DomainError not_found, stale_version */
export async function lockAgent(tx: ScopedTransaction, id: string, expectedVersion?: number): Promise<AgentRow> {
  const agent = await tx.db.selectFrom('agent_profile').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (agent === undefined) throw notFound('agent', id);
  if (expectedVersion !== undefined && expectedVersion !== agent.version)
    throw new DomainError('stale_version', 'This page was changed while you were looking at it. Read it again.', { expectedVersion, version: agent.version });
  return agent;
}

export async function updateAgent(tx: ScopedTransaction, agent: AgentRow, patch: Updateable<Database['agent_profile']>): Promise<AgentRow> {
  return tx.db.updateTable('agent_profile').set({ ...patch, version: agent.version + 1, updated_at: tx.now }).where('id', '=', agent.id).returningAll().executeTakeFirstOrThrow();
}

/** What an event of an agent says besides its data: its agency hears of it. */
export const agentFact = (agent: AgentRow) => ({ aggregateId: agent.id, aggregateVersion: agent.version, organisationId: agent.agency_id });
