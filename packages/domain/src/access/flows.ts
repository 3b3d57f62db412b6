import type { Database, Db, ScopedTransaction } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { type Selectable, sql } from 'kysely';
import type { IdentityProvider, SaidOfPerson } from './identity-contract';
import { seal, unseal } from './sealing';
import { hashOfSecret, newSecret } from './secrets';

export type FlowRow = Selectable<Database['sign_in_flow']>;
export type FlowPurpose = 'sign_in' | 'link' | 'step_up' | 'test';

/** To sign in at the provider. */
const minutes = 15;
/** To show that an account is one's own: with time to choose a new password. */
const proofMinutes = 60;

export interface NewFlow {
  readonly purpose: FlowPurpose;
  readonly provider: IdentityProvider;
  readonly connection?: { readonly id: string; readonly organisationId: string };
  /** Who links, confirms or tests, and in which session. */
  readonly person?: { readonly userId: string; readonly sessionId: string };
  readonly returnTo: string | null;
}

/** Sends a browser to a provider. The handle is all it needs to come back with, and no other browser has it. */
export async function openFlow(tx: ScopedTransaction, { purpose, provider, connection, person, returnTo }: NewFlow): Promise<{ readonly id: string; readonly handle: string; readonly expiresAt: string }> {
  const id = uuidv7();
  const handle = newSecret();
  const expiresAt = new Date(tx.now.getTime() + minutes * 60_000);
  await tx.db.insertInto('sign_in_flow').values({
    id, purpose, provider, connection_id: connection?.id ?? null, organisation_id: connection?.organisationId ?? null, handle_hash: hashOfSecret(handle),
    user_id: person?.userId ?? null, session_id: person?.sessionId ?? null, return_to: returnTo, created_at: tx.now, expires_at: expiresAt,
  }).execute();
  return { id, handle, expiresAt: expiresAt.toISOString() };
}

export interface OpenFlow {
  readonly id: string;
  readonly purpose: FlowPurpose;
  readonly provider: IdentityProvider;
  readonly connectionId: string | null;
  readonly returnTo: string | null;
  readonly userId: string | null;
}

/** The flow that a browser is in, by the database's clock; undefined when it was used, has run out, or never was. */
export async function findFlow(db: Db, handle: string): Promise<OpenFlow | undefined> {
  const row = await db.kysely.selectFrom('sign_in_flow').selectAll().where('handle_hash', '=', hashOfSecret(handle)).where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`).executeTakeFirst();
  return row === undefined ? undefined : openFlowOf(row);
}

function openFlowOf(row: FlowRow): OpenFlow {
  // The table's checks name the same words.
  return { id: row.id, purpose: row.purpose as FlowPurpose, provider: row.provider as IdentityProvider, connectionId: row.connection_id, returnTo: row.return_to, userId: row.user_id };
}

/** The flow with this id, as {@link findFlow} finds one: for an answer that names it, before the browser shows that it is its own. */
export async function findFlowById(db: Db, id: string): Promise<OpenFlow | undefined> {
  const row = await db.kysely.selectFrom('sign_in_flow').selectAll().where('id', '=', id).where('used_at', 'is', null).where('expires_at', '>', sql<Date>`now()`).executeTakeFirst();
  return row === undefined ? undefined : openFlowOf(row);
}

/** Uses a flow up without its browser: what it was for has failed. Undefined as {@link takeFlow}. */
export async function giveUpFlow(tx: ScopedTransaction, id: string): Promise<FlowRow | undefined> {
  return tx.db.updateTable('sign_in_flow').set({ used_at: tx.now, found: null }).where('id', '=', id).where('used_at', 'is', null).where('expires_at', '>', tx.now).returningAll().executeTakeFirst();
}

/** Keeps what a provider posted, sealed, until the browser comes with its secret. @returns false when the flow was used, has run out, or has an answer. */
export async function keepAnswer(tx: ScopedTransaction, id: string, answer: unknown): Promise<boolean> {
  const kept = await tx.db.updateTable('sign_in_flow').set({ found: seal(Buffer.from(JSON.stringify(answer)), id) }).where('id', '=', id).where('used_at', 'is', null).where('found', 'is', null)
    .where('expires_at', '>', tx.now).returning('id').executeTakeFirst();
  return kept !== undefined;
}

/** What {@link keepAnswer} kept with a flow that was just taken; undefined for nothing. */
export function keptAnswer({ id, found }: FlowRow): unknown {
  return found === null ? undefined : JSON.parse(unseal(found, id).toString('utf8'));
}

/** What a browser was sent for, and to which organisation's provider, unlocked: for those who lock the provider first. */
export async function wayOf(tx: ScopedTransaction, handle: string): Promise<Pick<OpenFlow, 'connectionId' | 'purpose'> | undefined> {
  const row = await tx.db.selectFrom('sign_in_flow').selectAll().where('handle_hash', '=', hashOfSecret(handle)).executeTakeFirst();
  return row === undefined ? undefined : openFlowOf(row);
}

/** Locks the flow and uses it up. Undefined when it was used, has run out by the database's clock, or never was. */
export async function takeFlow(tx: ScopedTransaction, handle: string): Promise<FlowRow | undefined> {
  const row = await tx.db.selectFrom('sign_in_flow').selectAll().where('handle_hash', '=', hashOfSecret(handle)).where('used_at', 'is', null).where('expires_at', '>', tx.now).forUpdate().executeTakeFirst();
  if (row === undefined) return undefined;
  await tx.db.updateTable('sign_in_flow').set({ used_at: tx.now, found: null }).where('id', '=', row.id).execute();
  return row;
}

/** Uses up every way to an organisation's provider that is open, with what was kept on it. */
export async function endConnectionFlows(tx: ScopedTransaction, connectionId: string): Promise<void> {
  await tx.db.updateTable('sign_in_flow').set({ used_at: tx.now, found: null }).where('connection_id', '=', connectionId).where((eb) => eb.or([eb('used_at', 'is', null), eb('found', 'is not', null)])).execute();
}

/** Keeps what a provider said until whoever it is has shown that an account is theirs; under a new handle, for the page alone. */
export async function awaitProof(tx: ScopedTransaction, flow: FlowRow, said: SaidOfPerson): Promise<{ readonly handle: string; readonly expiresAt: string }> {
  const handle = newSecret();
  const expiresAt = new Date(tx.now.getTime() + proofMinutes * 60_000);
  await tx.db.updateTable('sign_in_flow').set({ handle_hash: hashOfSecret(handle), found: seal(Buffer.from(JSON.stringify(said)), flow.id), expires_at: expiresAt }).where('id', '=', flow.id).execute();
  return { handle, expiresAt: expiresAt.toISOString() };
}

/** Locks what was kept for a proof. Undefined when it was accepted, has run out, or never was. */
export async function lockAwaited(tx: ScopedTransaction, handle: string): Promise<{ readonly flow: FlowRow; readonly said: SaidOfPerson } | undefined> {
  const flow = await tx.db.selectFrom('sign_in_flow').selectAll().where('handle_hash', '=', hashOfSecret(handle)).where('used_at', 'is not', null).where('found', 'is not', null)
    .where('expires_at', '>', tx.now).forUpdate().executeTakeFirst();
  // Written by awaitProof, sealed since.
  return flow?.found == null ? undefined : { flow, said: JSON.parse(unseal(flow.found, flow.id).toString('utf8')) as SaidOfPerson };
}

export async function dropAwaited(tx: ScopedTransaction, id: string): Promise<void> {
  await tx.db.updateTable('sign_in_flow').set({ found: null }).where('id', '=', id).execute();
}
