import type { Database, ScopedTransaction } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { type Selectable, sql } from 'kysely';
import { agentFact, lockAgent, updateAgent } from './agents';
import { agencyCreated, agentCreated, agentMoved, profileCreated } from './events';
import { slugOf } from './slug';

export type ProfileRow = Selectable<Database['profile']>;

/** Locks a person's profile; makes it when the reaction to their account has not come that far yet. */
export async function lockProfile(tx: ScopedTransaction, userId: string): Promise<ProfileRow> {
  await makeProfile(tx, userId);
  return tx.db.selectFrom('profile').selectAll().where('user_id', '=', userId).forUpdate().executeTakeFirstOrThrow();
}

/** Makes a person's profile, once. */
export async function makeProfile(tx: ScopedTransaction, userId: string): Promise<void> {
  const made = await tx.db.insertInto('profile').values({ user_id: userId, created_at: tx.now, updated_at: tx.now }).onConflict((oc) => oc.doNothing()).returning('user_id').executeTakeFirst();
  if (made !== undefined) tx.append(profileCreated, { aggregateId: userId, aggregateVersion: 1, organisationId: null, data: {} });
}

/** Makes an agency's public page, once. */
export async function makeAgency(tx: ScopedTransaction, organisationId: string): Promise<void> {
  const made = await tx.db.insertInto('agency').values({ organisation_id: organisationId, created_at: tx.now, updated_at: tx.now })
    .onConflict((oc) => oc.doNothing()).returning('organisation_id').executeTakeFirst();
  if (made !== undefined) tx.append(agencyCreated, { aggregateId: organisationId, aggregateVersion: 1, organisationId, data: {} });
}

/** Gives someone who works for an agency a public page; who has one and works nowhere else any more takes it along. */
export async function makeAgent(tx: ScopedTransaction, userId: string, agencyId: string): Promise<void> {
  await tx.lock(`agent:${userId}`);
  const known = await tx.db.selectFrom('agent_profile').selectAll().where('user_id', '=', userId).executeTakeFirst();
  if (known !== undefined) {
    if (known.agency_id !== agencyId && !(await stillWorksAt(tx, userId, known.agency_id))) await move(tx, known.id, agencyId);
    return;
  }
  const { name } = await tx.db.selectFrom('app_user').select('name').where('id', '=', userId).executeTakeFirstOrThrow();
  const id = uuidv7();
  await tx.db.insertInto('agent_profile').values({
    id, user_id: userId, agency_id: agencyId, slug: await freeSlug(tx, name, id), created_at: tx.now, updated_at: tx.now,
  }).execute();
  tx.append(agentCreated, { aggregateId: id, aggregateVersion: 1, organisationId: agencyId, data: { userId, agencyId } });
}

async function move(tx: ScopedTransaction, agentId: string, agencyId: string): Promise<void> {
  const agent = await lockAgent(tx, agentId);
  const moved = await updateAgent(tx, agent, { agency_id: agencyId });
  tx.append(agentMoved, { ...agentFact(moved), data: { userId: agent.user_id, from: agent.agency_id, to: agencyId } });
}

async function stillWorksAt(tx: ScopedTransaction, userId: string, agencyId: string): Promise<boolean> {
  const row = await tx.db.selectFrom('membership').select('id').where('user_id', '=', userId).where('scope_id', '=', agencyId).where('role', 'in', ['agent', 'agency_owner'])
    .where('revoked_at', 'is', null).limit(1).executeTakeFirst();
  return row !== undefined;
}

/** The name in plain letters; with the end of the id when another has it. */
async function freeSlug(tx: ScopedTransaction, name: string, id: string): Promise<string> {
  const slug = slugOf(name, id);
  await tx.lock(`agent-slug:${slug}`);
  const taken = await tx.db.selectFrom('agent_profile').select(sql<number>`1`.as('one')).where('slug', '=', slug).executeTakeFirst();
  return taken === undefined ? slug : `${slug}-${id.slice(-12)}`;
}
