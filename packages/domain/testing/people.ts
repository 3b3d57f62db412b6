import type { Database, Db, Executor } from '@lintel/db';
import { insertMembership, insertOrganisation, insertUser } from '@lintel/db/testing';
import { type Actor, type Origin, type RequestContext, type Role, roleScopes, uuidv7 } from '@lintel/kernel';
import type { Kysely } from 'kysely';
import { resolveUserByEmail } from '../src/access/actors';
import { officeHours } from '../src/organisation/office-hours';
import { hashPassword } from '../src/access/passwords';
import { signIn, type SignInRequest } from '../src/access/sign-in';

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
  const { id } = await insertUser(db, { email, name: options.name ?? email });
  if (options.password !== undefined) await db.insertInto('credential').values({ user_id: id, hash: await hashPassword(options.password) }).execute();
  return id;
}

export async function addOrganisation(db: Tables, kind: string, name: string): Promise<string> {
  return (await insertOrganisation(db, { kind, name, calendar: JSON.stringify(officeHours('America/Los_Angeles')) })).id;
}

export async function addMembership(db: Tables, userId: string, role: Role, scopeId: string | null, organisationId: string | null): Promise<string> {
  const place = { role, scope: roleScopes[role], scope_id: scopeId, organisation_id: organisationId };
  return (await insertMembership(db, { user_id: userId, ...place, granted_at: yesterday() })).id;
}

/** @throws Error when there is no such active account. */
export async function actorByEmail(db: Db, email: string): Promise<Actor> {
  const actor = await resolveUserByEmail(db, email);
  if (actor === undefined) throw new Error(`No active account ${email}`);
  return actor;
}

/** Signs a person in who has no second factor. */
export async function signInAs(executor: Executor, email: string, password: string, request: Partial<SignInRequest> = {}): Promise<{ readonly userId: string; readonly sessionId: string; readonly expiresAt: string }> {
  const outcome = await signIn(executor, { email, password }, { correlationId: uuidv7(), ...request });
  if (outcome.outcome !== 'signed_in') throw new Error(`${email} was asked for a second factor`);
  return outcome;
}
