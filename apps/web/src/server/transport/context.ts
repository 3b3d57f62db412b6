import { type Actor, DomainError, type Origin, type RequestContext } from '@lintel/kernel';
import type { Exchange } from './exchange';

const keyPattern = /^[\x21-\x7e]{1,200}$/;

/** @throws DomainError malformed when the key is not 1 to 200 printable characters. */
export function checkIdempotencyKey(key: string | undefined): string | undefined {
  if (key === undefined) return undefined;
  if (!keyPattern.test(key)) throw new DomainError('malformed', 'An Idempotency-Key has 1 to 200 printable characters without spaces.');
  return key;
}

/** What an operation is told besides its input. */
export function contextOf(exchange: Exchange, actor: Actor, origin: Origin, idempotencyKey?: string): RequestContext {
  return {
    actor,
    origin,
    correlationId: exchange.correlationId,
    causationId: null,
    // Most operations ask for neither, and both cost something to find out.
    get address() { return exchange.address; },
    get signal() { return exchange.signal; },
    ...(idempotencyKey === undefined ? {} : { idempotencyKey, idempotencyScope: 'caller' as const }),
  };
}

/** Whether the browser may have said who asks without the page's knowing: a key is sent by whoever has it, a cookie by itself. */
export function isByCookie(exchange: Exchange): boolean {
  return exchange.header('authorization') === undefined && exchange.header('cookie') !== undefined;
}
