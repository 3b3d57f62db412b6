import type { ScopedTransaction } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { sql } from 'kysely';
import { credentialAdded, userCreated } from './events';
import type { IdentityProvider, SaidOfPerson } from './identity-contract';
import { lockUser, updateUser } from './store';

/** A provider's person, and whether the provider is believed about their address. */
export interface Said extends SaidOfPerson {
  readonly provider: IdentityProvider;
  /** An organisation's own provider: its words are told apart from everybody else's. */
  readonly connection: { readonly id: string; readonly organisationId: string } | null;
}

export type Recognised =
  | { readonly kind: 'known'; readonly userId: string }
  | { readonly kind: 'made'; readonly userId: string }
  /** An account has the address, and its owner has not said that this is they. */
  | { readonly kind: 'must_prove' }
  | { readonly kind: 'unverified' };

/** Waits for whoever signs in as the same person at this moment. */
async function inTurn(tx: ScopedTransaction, { connection, issuer, subject }: Said): Promise<void> {
  await tx.lock(`identity/${connection?.id ?? ''}/${issuer}/${subject}`);
}

async function ownerOf(tx: ScopedTransaction, { connection, issuer, subject }: Said): Promise<{ readonly id: string; readonly user_id: string } | undefined> {
  return tx.db.selectFrom('identity').select(['id', 'user_id']).where('connection_id', 'is not distinct from', connection?.id ?? null)
    .where('issuer', '=', issuer).where('subject', '=', subject).executeTakeFirst();
}

/** Whether somebody here is known as the provider's person. */
export async function isKnown(tx: ScopedTransaction, said: Said): Promise<boolean> {
  return (await ownerOf(tx, said)) !== undefined;
}

/**
 * Whose account a provider's person has. Somebody new with an address that the provider vouches for gets one; an address that it does not vouch for
 * opens nothing and makes nothing, and an account that is there already is never joined by its address alone.
 * Events: user.created, credential.added.
 */
export async function recognise(tx: ScopedTransaction, said: Said): Promise<Recognised> {
  await inTurn(tx, said);
  const known = await ownerOf(tx, said);
  if (known !== undefined) {
    await tx.db.updateTable('identity').set({ last_used_at: tx.now, email: said.email }).where('id', '=', known.id).execute();
    return { kind: 'known', userId: known.user_id };
  }
  if (said.email === null || !said.isEmailVerified) return { kind: 'unverified' };
  const userId = uuidv7();
  const made = await tx.db.insertInto('app_user').values({ id: userId, email: said.email, name: nameOf(said, said.email), created_at: tx.now, email_verified_at: tx.now })
    .onConflict((taken) => taken.column('email').doNothing()).returning('id').executeTakeFirst();
  if (made === undefined) return { kind: 'must_prove' };
  tx.append(userCreated, { aggregateId: userId, aggregateVersion: 1, organisationId: null, data: {} });
  await addIdentity(tx, userId, said);
  return { kind: 'made', userId };
}

/**
 * Makes the provider's person a way in to the account. Whose it is already is left alone.
 * Events: credential.added. @returns false when it is another account's.
 */
export async function linkIdentity(tx: ScopedTransaction, userId: string, said: Said): Promise<boolean> {
  await inTurn(tx, said);
  const known = await ownerOf(tx, said);
  if (known !== undefined) return known.user_id === userId;
  await addIdentity(tx, userId, said);
  return true;
}

async function addIdentity(tx: ScopedTransaction, userId: string, { provider, connection, issuer, subject, email }: Said): Promise<void> {
  await tx.db.insertInto('identity').values({
    id: uuidv7(), user_id: userId, provider, connection_id: connection?.id ?? null, organisation_id: connection?.organisationId ?? null, issuer, subject, email, created_at: tx.now, last_used_at: tx.now,
  }).execute();
  const { version } = await updateUser(tx, await lockUser(tx, userId), {});
  tx.append(credentialAdded, { aggregateId: userId, aggregateVersion: version, organisationId: null, data: { kind: 'identity' } });
}

function nameOf({ name }: SaidOfPerson, email: string): string {
  const said = (name ?? '').replaceAll(/[\p{Cc}\p{Cf}]/gu, '').trim().slice(0, 120);
  return said === '' ? (email.split('@')[0] ?? email) : said;
}

/** Ways to come in that need no other: what a person must keep at least one of. */
export async function waysIn(tx: ScopedTransaction, userId: string): Promise<number> {
  const { rows: [row] } = await sql<{ ways: number }>`
    select (select count(*) from credential where user_id = ${userId}) + (select count(*) from passkey where user_id = ${userId})
      + (select count(*) from identity left join sso_connection c on c.id = identity.connection_id where user_id = ${userId} and (identity.connection_id is null or c.status = 'active')) as ways`.execute(tx.db);
  return row?.ways ?? 0;
}
