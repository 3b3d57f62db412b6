import { createHash } from 'node:crypto';
import type { Db, ScopedTransaction } from '@lintel/db';
import { CompiledQuery } from 'kysely';

/** How many attempts are free, and how the lock grows after them. */
export interface Limit {
  readonly free: number;
  readonly firstLockSeconds: number;
  readonly longestLockSeconds: number;
}

/** An account's lock stays short enough that a stranger who guesses cannot shut its owner out for long. */
const accountLimit: Limit = { free: 5, firstLockSeconds: 15, longestLockSeconds: 15 * 60 };
/** Many people may share an address. */
const addressLimit: Limit = { free: 30, firstLockSeconds: 15, longestLockSeconds: 60 * 60 };
const forgottenAfter = '1 day';

/**
 * Counts before the password is looked at and commits by itself: neither a hundred guesses at once nor a transaction that fails can pass the
 * limit. Returns no row while locked, and then counts nothing, so a lock is never prolonged by knocking.
 */
const countStatement = `
  insert into sign_in_attempt as a (bucket, failures, window_start) values ($1, 1, now())
  on conflict (bucket) do update set
    failures = case when a.window_start < now() - interval '${forgottenAfter}' then 1 else a.failures + 1 end,
    window_start = now(),
    locked_until = case
      when a.window_start < now() - interval '${forgottenAfter}' or a.failures + 1 < $2 then null
      else now() + make_interval(secs => least($3 * power(2, least(a.failures + 1 - $2, 30)), $4)) end
  where a.locked_until is null or a.locked_until <= now()
  returning bucket`;

const lockStatement = `select ceil(extract(epoch from locked_until - now()))::int as seconds from sign_in_attempt where bucket = $1`;

/** What an attempt was counted under, or how long to wait. */
export type Attempt = { readonly buckets: readonly string[] } | { readonly retryAfterSeconds: number };

type Run = <Row>(text: string, values: readonly unknown[]) => Promise<readonly Row[]>;

/** Counts an attempt under its address, then under its account, each committed by itself; a locked address touches no account. */
export async function countAttempt(db: Db, email: string, address: string | undefined): Promise<Attempt> {
  const run: Run = async (text, values) => (await db.pool.query({ name: text === countStatement ? 'sign-in-count' : 'sign-in-lock', text, values: [...values] })).rows;
  const byAddress = address === undefined ? { buckets: [] } : await count(run, `address:${address}`, addressLimit);
  if ('retryAfterSeconds' in byAddress) return byAddress;
  const byAccount = await count(run, accountBucket(email), accountLimit);
  return 'retryAfterSeconds' in byAccount ? byAccount : { buckets: [...byAddress.buckets, ...byAccount.buckets] };
}

/** Counts an attempt inside a transaction that commits whether or not the password fits. */
export async function countAttemptInside(tx: ScopedTransaction, email: string): Promise<Attempt> {
  return countInside(tx, accountBucket(email), accountLimit);
}

/** Counts under any name, inside a transaction that must commit whatever comes of it. */
export async function countInside(tx: ScopedTransaction, bucket: string, limit: Limit): Promise<Attempt> {
  const run: Run = async <Row>(text: string, values: readonly unknown[]) => (await tx.db.executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows;
  return count(run, bucket, limit);
}

/** Opens an account that was locked, for whoever has shown that it is theirs in another way. */
export async function forgiveAccount(tx: ScopedTransaction, email: string): Promise<void> {
  await tx.db.deleteFrom('sign_in_attempt').where('bucket', '=', accountBucket(email)).execute();
}

/** Addresses of people are not kept here in the clear. */
function accountBucket(email: string): string {
  return `account:${createHash('sha256').update(email.toLowerCase()).digest('base64url')}`;
}

async function count(run: Run, bucket: string, { free, firstLockSeconds, longestLockSeconds }: Limit): Promise<Attempt> {
  const counted = await run(countStatement, [bucket, free, firstLockSeconds, longestLockSeconds]);
  if (counted.length > 0) return { buckets: [bucket] };
  const [lock] = await run<{ seconds: number | null }>(lockStatement, [bucket]);
  return { retryAfterSeconds: Math.max(1, lock?.seconds ?? 1) };
}

/** Deletes what no longer counts. Guesses at addresses nobody has would otherwise stay for ever. Returns how many. */
export async function forgetAttempts(db: Db): Promise<number> {
  const { rowCount } = await db.pool.query(
    `delete from sign_in_attempt where window_start < now() - interval '${forgottenAfter}' and (locked_until is null or locked_until <= now())`);
  return rowCount ?? 0;
}

const forgiveStatement = `
  update sign_in_attempt set failures = greatest(failures - 1, 0), locked_until = case when failures - 1 < $2 then null else locked_until end
  where bucket = any($1) and bucket like 'address:%'`;

/** Takes a successful attempt off its counts, inside the transaction that starts the session: an account begins anew, an address loses this one. */
export async function forgiveAttempt(tx: ScopedTransaction, buckets: readonly string[]): Promise<void> {
  if (buckets.length === 0) return;
  await tx.db.deleteFrom('sign_in_attempt').where('bucket', 'in', buckets).where('bucket', 'like', 'account:%').execute();
  await tx.db.executeQuery(CompiledQuery.raw(forgiveStatement, [buckets, addressLimit.free]));
}
