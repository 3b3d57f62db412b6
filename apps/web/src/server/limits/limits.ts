import type { Budget, RateLimiter, Taken } from '@lintel/adapters/rate-limit';
import { type Actor, DomainError } from '@lintel/kernel';
import { bulkhead, BulkheadRejectedError, type BulkheadPolicy } from 'cockatiel';
import type { Exchange } from '../transport/exchange';
import { type Budgets, type Kind, perPerson } from './budgets';
import { keyOf, networkOf } from './principal';
import { SlowRefusals } from './slow-refusals';

/** Of one client at a time in this process: fewer than the database has connections for us. */
const atOnce = 8;
/** More than this waiting is refused. */
const mostWaiting = 64;

interface LimitsConfig {
  readonly limiter: RateLimiter;
  readonly budgets: Budgets | 'off';
  /** For metrics: a request was refused by this budget. */
  refused(policy: string): void;
}

/** Lets everybody have their share: so much in a time, and so much at once. */
export interface Limits {
  /**
   * Counts a request against its address, its key, and who it turns out to be; the nearest limit is in the answer's headers.
   * @throws DomainError rate_limited
   */
  admit(exchange: Exchange, kind: Kind, resolveActor: () => Promise<Actor>, requests?: number): Promise<Actor>;
  /** Counts an attempt to sign in against its address. @throws DomainError rate_limited */
  admitSignIn(exchange: Exchange): Promise<void>;
  /** Does one client's work, a few at a time: the rest waits behind its own, not before others'. @throws DomainError rate_limited */
  inTurn<Result>(exchange: Exchange, actor: Actor, work: () => Promise<Result>): Promise<Result>;
}

export function createLimits({ limiter, budgets, refused }: LimitsConfig): Limits {
  const turns = new Map<string, BulkheadPolicy>();
  const refusals = new SlowRefusals();

  async function take(exchange: Exchange, bucket: string, budget: Budget): Promise<void> {
    const taken = await limiter.take(bucket, budget);
    tell(exchange, budget, taken);
    if (taken.isAllowed) return;
    refused(budget.name);
    await refusals.wait(bucket);
    throw new DomainError('rate_limited', `Too many requests of this kind (${budget.name}). Try again in ${taken.retryAfterSeconds} s.`, { policy: budget.name, retryAfterSeconds: taken.retryAfterSeconds });
  }

  return {
    async admit(exchange, kind, resolveActor, requests = 1) {
      if (budgets === 'off') return resolveActor();
      const network = networkOf(exchange);
      await take(exchange, network, budgets.address);
      const key = keyOf(exchange);
      // Before the key is looked up: one that knocks too often costs no look-up.
      if (key !== undefined) await take(exchange, `key:${key}`, budgets[kind]);
      const actor = await resolveActor();
      for (let n = 0; n < requests; n += 1) {
        if (actor.userId === null) await take(exchange, `address:${network}`, budgets[kind]);
        else await take(exchange, `user:${actor.userId}`, key === undefined ? budgets[kind] : perPerson(budgets[kind]));
      }
      return actor;
    },
    async admitSignIn(exchange) {
      if (budgets !== 'off') await take(exchange, networkOf(exchange), budgets['sign-in']);
    },
    async inTurn(exchange, actor, work) {
      if (budgets === 'off') return work();
      const client = keyOf(exchange) ?? actor.userId ?? networkOf(exchange);
      const turn = turns.get(client) ?? bulkhead(atOnce, mostWaiting);
      turns.set(client, turn);
      try {
        return await turn.execute(work);
      } catch (error) {
        if (!(error instanceof BulkheadRejectedError)) throw error;
        refused('at-once');
        await refusals.wait(client);
        throw new DomainError('rate_limited', `At most ${atOnce + mostWaiting} requests at a time. Wait for answers before asking more.`, { policy: 'at-once', retryAfterSeconds: 1 });
      } finally {
        if (turn.executionSlots === atOnce) turns.delete(client);
      }
    },
  };
}

/** Of several limits the one that is nearest. Header fields of draft-ietf-httpapi-ratelimit-headers-10. */
function tell({ response }: Exchange, { name, quota, windowSeconds }: Budget, { isAllowed, remaining, resetSeconds }: Taken): void {
  const policies = response.getHeader('ratelimit-policy');
  const policy = `"${name}";q=${quota};w=${windowSeconds}`;
  if (typeof policies !== 'string') response.setHeader('ratelimit-policy', policy);
  else if (!policies.includes(`"${name}"`)) response.setHeader('ratelimit-policy', `${policies}, ${policy}`);
  const known = /;r=(\d+)/.exec(String(response.getHeader('ratelimit') ?? ''))?.[1];
  if (!isAllowed || known === undefined || remaining < Number(known)) response.setHeader('ratelimit', `"${name}";r=${isAllowed ? remaining : 0};t=${resetSeconds}`);
}
