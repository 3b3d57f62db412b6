import type { Database, Db } from '@lintel/db';
import { type Actor, type Origin, type RequestContext, type Role, roleScopes, uuidv7 } from '@lintel/kernel';
import type { Kysely } from 'kysely';
import { resolveUserByEmail } from '../src/access/actors';
import { officeHours } from '../src/access/office-hours';
import { hashPassword } from '../src/access/passwords';

export type Tables = Kysely<Database>;

/** Long enough ago that what a test does now comes after it. */
export function yesterday(): Date {
  return new Date(Date.now() - 86_400_000);
}

/** A request as any door would make it. */
export function contextOf(actor: Actor, more: Partial<RequestContext> & { readonly origin?: Origin } = {}): RequestContext {
  return { actor, origin: 'screen', correlationId: uuidv7(), causationId: null, ...more };
}

export async function addUser(db: Tables, email: string, options: { readonly password?: string; readonly name?: string } = {}): Promise<string> {
  const id = uuidv7();
  await db.insertInto('app_user').values({ id, email, name: options.name ?? email }).execute();
  if (options.password !== undefined) await db.insertInto('credential').values({ user_id: id, hash: await hashPassword(options.password) }).execute();
  return id;
}

export async function addOrganisation(db: Tables, kind: string, name: string): Promise<string> {
  const id = uuidv7();
  await db.insertInto('organisation').values({
    id, kind, name, slug: `${kind.replaceAll('_', '-')}-${id.slice(-12)}`, zone: 'America/Los_Angeles', currency: 'USD', country: 'US',
    calendar: JSON.stringify(officeHours('America/Los_Angeles')),
  }).execute();
  return id;
}

export async function addBuilding(db: Tables, organisationId: string, name: string): Promise<string> {
  const id = uuidv7();
  await db.insertInto('building').values({ id, organisation_id: organisationId, name, zone: 'America/Los_Angeles' }).execute();
  return id;
}

export async function addUnit(db: Tables, organisationId: string, buildingId: string, label: string): Promise<string> {
  const id = uuidv7();
  await db.insertInto('unit').values({ id, organisation_id: organisationId, building_id: buildingId, label }).execute();
  return id;
}

export async function addMembership(db: Tables, userId: string, role: Role, scopeId: string | null, organisationId: string | null): Promise<string> {
  const id = uuidv7();
  await db.insertInto('membership').values({
    id, user_id: userId, role, scope: roleScopes[role], scope_id: scopeId, organisation_id: organisationId, granted_at: yesterday(),
  }).execute();
  return id;
}

/** @throws Error when there is no such active account. */
export async function actorByEmail(db: Db, email: string): Promise<Actor> {
  const actor = await resolveUserByEmail(db, email);
  if (actor === undefined) throw new Error(`No active account ${email}`);
  return actor;
}
