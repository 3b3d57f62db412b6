import type { Executor } from '@lintel/db';
import { rotateSession } from '@lintel/domain/access';
import { type Actor, system } from '@lintel/kernel';
import { encode } from 'next-auth/jwt';
import type { Exchange } from '../transport/exchange';
import { sessionCookieLine, sessionSeconds } from './session-cookie';

interface Config {
  readonly executor: Executor;
  readonly secret: string;
  readonly secureCookies: boolean;
}

/**
 * Makes what gives a session another id, in the database and in the cookie of the answer that goes out. The change that called for it is committed
 * already: a process that dies in between leaves the session as it was.
 */
export function sessionRotator({ executor, secret, secureCookies }: Config): (exchange: Exchange, actor: Actor) => Promise<void> {
  return async (exchange, actor) => {
    if (actor.sessionId === null) return;
    const context = { actor: { ...system, userId: actor.userId }, origin: 'screen', correlationId: exchange.correlationId, causationId: null } as const;
    const { sessionId } = await executor.execute(rotateSession, { id: actor.sessionId }, context);
    if (sessionId === null) return;
    const token = await encode({ token: { sid: sessionId }, secret, maxAge: sessionSeconds });
    exchange.response.appendHeader('set-cookie', sessionCookieLine(token, secureCookies));
  };
}
