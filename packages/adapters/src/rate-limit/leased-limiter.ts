import type { BucketStore, Budget, RateLimiter, Taken } from './port';

/** What a process has taken out of a bucket and not used yet. */
interface Local {
  tokens: number;
  /** What the store held when it was asked last. */
  left: number;
  /** Tokens go stale: what a quiet process holds should not be missing elsewhere for long. */
  until: number;
  /** The store had none: nobody asks it again before this. */
  refusedUntil: number;
  /** While the store is away: until when the portion must last. */
  awayUntil: number;
  asking: Promise<void> | undefined;
}

const keptMs = 5_000;
const mostBuckets = 20_000;
/** A share of the quota, so that a bucket asks its store at most some twenty times a window. */
const leaseShare = 0.05;

interface Config {
  readonly store: BucketStore;
  /** The store cannot be reached: said once each time it begins. */
  readonly onAway?: (error: unknown) => void;
  readonly now?: () => number;
}

/**
 * Buckets kept in one store and leased to each process in small portions: most requests cost a look into a map, and one that is refused costs the
 * store nothing until its wait is over, however hard the client knocks.
 */
export function createLeasedLimiter({ store, onAway = () => {}, now = Date.now }: Config): RateLimiter {
  const locals = new Map<string, Local>();
  let isAway = false;

  const localOf = (key: string): Local => {
    const known = locals.get(key);
    if (known !== undefined) return known;
    // The oldest goes: at worst its lease is lost.
    if (locals.size >= mostBuckets) for (const oldest of locals.keys()) { locals.delete(oldest); break; }
    const fresh: Local = { tokens: 0, left: 0, until: 0, refusedUntil: 0, awayUntil: 0, asking: undefined };
    locals.set(key, fresh);
    return fresh;
  };

  const refill = async (key: string, local: Local, budget: Budget): Promise<void> => {
    const wanted = Math.max(1, Math.floor(budget.quota * leaseShare));
    try {
      const { granted, left } = await store.lease(key, budget, wanted);
      isAway = false;
      local.tokens = granted;
      local.left = left;
      local.until = now() + keptMs;
      if (granted === 0) local.refusedUntil = now() + Math.ceil((1_000 * (1 - left) * budget.windowSeconds) / budget.quota);
    } catch (error) {
      if (!isAway) onAway(error);
      isAway = true;
      // Open rather than shut, but not wide: a portion at a time for each process, as often as the budget would refill it.
      local.left = 0;
      if (now() < local.awayUntil) {
        local.refusedUntil = local.awayUntil;
        return;
      }
      local.tokens = wanted;
      local.awayUntil = now() + Math.ceil((1_000 * wanted * budget.windowSeconds) / budget.quota);
      local.until = local.awayUntil;
    }
  };

  return {
    kind: store.kind,
    async take(bucket, budget) {
      const key = `${budget.name}:${bucket}`;
      const local = localOf(key);
      // As often as others who waited for the same lease have used it up.
      while (now() >= local.refusedUntil) {
        if (local.tokens > 0 && now() < local.until) {
          local.tokens -= 1;
          return answer(local, budget, 0);
        }
        local.asking ??= refill(key, local, budget).finally(() => { local.asking = undefined; });
        await local.asking;
      }
      return answer(local, budget, Math.max(1, Math.ceil((local.refusedUntil - now()) / 1_000)));
    },
    close: () => store.close(),
  };
}

function answer({ tokens, left }: Local, { quota, windowSeconds }: Budget, retryAfterSeconds: number): Taken {
  const remaining = Math.max(0, Math.floor(tokens + left));
  return { isAllowed: retryAfterSeconds === 0, remaining, retryAfterSeconds, resetSeconds: Math.max(0, Math.ceil(((quota - remaining) * windowSeconds) / quota)) };
}
