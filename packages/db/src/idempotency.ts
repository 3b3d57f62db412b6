import { createHash } from 'node:crypto';
import { DomainError, type RequestContext } from '@lintel/kernel';
import type { Db } from './database';
import type { OpenTransaction } from './transaction';

const claimStatement = `
  insert into idempotency_key (scope, key, command, request_hash, expires_at)
  values ($1, $2, $3, $4, case when $5 then null else now() + interval '24 hours' end)
  on conflict (scope, key) do update
    set command = excluded.command, request_hash = excluded.request_hash, response = null, created_at = now(), expires_at = excluded.expires_at
    where idempotency_key.expires_at < now()
  returning true as claimed`;

const readStatement = `select command, request_hash, response from idempotency_key where scope = $1 and key = $2`;
const answerStatement = `update idempotency_key set response = $3 where scope = $1 and key = $2`;

interface Earlier {
  readonly command: string;
  readonly request_hash: Buffer;
  readonly response: { readonly value: unknown } | null;
}

/** The place of one key: whose it is, the key, and what was asked under it. */
export interface IdempotencyClaim {
  readonly scope: string;
  readonly key: string;
  readonly command: string;
  readonly hash: Buffer;
  readonly forEver: boolean;
}

/** The claim of a request, or undefined when it carries no key. Keys of different people never meet. */
export function claimOf(command: string, input: unknown, context: RequestContext): IdempotencyClaim | undefined {
  const { actor, idempotencyKey: key } = context;
  if (key === undefined) return undefined;
  const forEver = context.idempotencyScope === 'workflow';
  const who = actor.standIn === undefined ? (actor.userId ?? `anonymous:${context.address ?? ''}`) : `${actor.standIn.userId}:${actor.userId ?? ''}`;
  const hash = createHash('sha256').update(JSON.stringify(canonical(input))).digest();
  return { scope: forEver ? 'workflow' : `caller:${who}`, key, command, hash, forEver };
}

/** The same value with its keys in order, so that equal bodies hash alike. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([k, v]) => [k, canonical(v)]));
}

/**
 * Takes the key inside the command's transaction, waiting for another that holds it. Returns the first answer when the command was
 * already done.
 * @throws DomainError idempotency_conflict when the key was used for something else, or its answer was secret and cannot be repeated.
 */
export async function claim(tx: OpenTransaction, c: IdempotencyClaim): Promise<{ readonly value: unknown } | undefined> {
  const claimed = await tx.query(claimStatement, [c.scope, c.key, c.command, c.hash, c.forEver]);
  if (claimed.length > 0) return undefined;
  const [earlier] = await tx.query<Earlier>(readStatement, [c.scope, c.key]);
  if (earlier === undefined) throw new DomainError('conflict', 'The same request is being undone right now. Try again.');
  if (earlier.command !== c.command || !earlier.request_hash.equals(c.hash))
    throw new DomainError('idempotency_conflict', 'This idempotency key was used for a different request. Use a new key.', { key: c.key });
  if (earlier.response === null)
    throw new DomainError('idempotency_conflict', 'This was done already; its answer is a secret that is shown once.', { key: c.key });
  return earlier.response;
}

/** Keeps the answer for a repeat. */
export async function keepAnswer(tx: OpenTransaction, c: IdempotencyClaim, value: unknown): Promise<void> {
  await tx.query(answerStatement, [c.scope, c.key, JSON.stringify({ value })]);
}

const forgetAtOnce = 5_000;

/** Deletes callers' keys whose day is over, some thousands at a time so that nobody waits for them. Returns how many. */
export async function forgetExpiredKeys(db: Db): Promise<number> {
  let forgotten = 0;
  for (;;) {
    const { rowCount } = await db.pool.query(
      `delete from idempotency_key where (scope, key) in (
         select scope, key from idempotency_key where expires_at < now() order by expires_at limit $1 for update skip locked)`,
      [forgetAtOnce],
    );
    forgotten += rowCount ?? 0;
    if ((rowCount ?? 0) < forgetAtOnce) return forgotten;
  }
}
